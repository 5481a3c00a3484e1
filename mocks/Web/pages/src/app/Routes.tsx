import { useEffect } from 'preact/hooks';
import { Route, Router, Switch } from 'wouter-preact';
import { systemFolder } from '../api/index.ts';
import { CareTeamHelp } from '../careTeamHelp/CareTeamHelp.tsx';
import { LegacyCompose } from '../compose/LegacyCompose.tsx';
import { StartMessage } from '../compose/StartMessage.tsx';
import { ContactListPage } from '../contactList/ContactListPage.tsx';
import { FolderPage } from '../folders/FolderPage.tsx';
import { FoldersPage } from '../folders/FoldersPage.tsx';
import { InterstitialPage } from '../interstitial/InterstitialPage.tsx';
import { location, navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { RecentCareTeams } from '../recent/RecentCareTeams.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { SelectCareTeam } from '../careTeam/SelectCareTeam.tsx';
import { ReplyPage } from '../thread/ReplyPage.tsx';
import { ThreadPage } from '../thread/ThreadPage.tsx';
import { NotFound } from './NotFound.tsx';

const guardedLocation = (): [string, typeof navigate] => [location.value, navigate];

/** The four routes of the new flow do not exist with its toggle off: not a redirect, a page not found. */
export function Routes({ curated }: { curated: boolean }) {
  return (
    <Router hook={guardedLocation}>
      <Switch>
        <Route path="/"><Redirect to={paths.inbox} /></Route>
        <Route path="/inbox/"><FolderPage key="inbox" folderId={systemFolder.inbox} /></Route>
        <Route path="/sent/"><FolderPage key="sent" folderId={systemFolder.sent} /></Route>
        <Route path="/drafts/"><FolderPage key="drafts" folderId={systemFolder.drafts} /></Route>
        <Route path="/trash/"><FolderPage key="trash" folderId={systemFolder.deleted} /></Route>
        <Route path="/folders/"><FoldersPage /></Route>
        <Route path="/folders/:id/">{({ id }) => <FolderPage key={id} folderId={Number(id)} />}</Route>
        <Route path="/thread/:id/">{({ id }) => <ThreadPage key={id} messageId={Number(id)} />}</Route>
        <Route path="/reply/:id/">{({ id }) => <ReplyPage key={id} messageId={Number(id)} />}</Route>
        <Route path="/draft/:id/">{({ id }) => <Redirect to={paths.thread(id)} />}</Route>
        <Route path="/search/results/"><SearchResults /></Route>
        <Route path="/contact-list/"><ContactListPage /></Route>
        <Route path="/new-message/">{curated ? <InterstitialPage purpose="start message" /> : <LegacyCompose />}</Route>
        {curated && <Route path="/new-message/recent/"><RecentCareTeams /></Route>}
        {curated && <Route path="/new-message/select-care-team/"><SelectCareTeam /></Route>}
        {curated && <Route path="/new-message/start-message/"><StartMessage /></Route>}
        {curated && <Route path="/new-message/care-team-help/"><CareTeamHelp /></Route>}
        <Route><NotFound /></Route>
      </Switch>
    </Router>
  );
}

function Redirect({ to }: { to: string }) {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return null;
}
