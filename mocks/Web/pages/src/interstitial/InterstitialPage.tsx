import { useEffect, useState } from 'preact/hooks';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { linkTo } from '../navigation/link.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { renewalRequest, type RenewalRequest } from '../renewal/renewal.ts';
import { startRenewal } from '../renewal/startRenewal.ts';
import { interstitialAccepted } from '../state/draft.ts';
import { entryFolder } from '../state/entry.ts';
import { loadRecents, recentCareTeams } from '../state/recents.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { toggles } from '../state/session.ts';
import { UrgentOptions } from './UrgentOptions.tsx';

interface InterstitialProps {
  purpose: 'start message' | 'reply' | 'draft';
  /** Where Continue leads; without it, into the flow by what is known of recent care teams at that moment. */
  next?: string;
}

/** Who comes to renew a prescription has decided already: the page is passed for him. */
export function InterstitialPage(props: InterstitialProps) {
  const { curatedListFlow, medicationsRenewalRequest } = toggles();
  const [renewal] = useState(() => renewalRequest(window.location.search));
  return renewal && curatedListFlow && medicationsRenewalRequest ? <Renewing request={renewal} /> : <Interstitial {...props} />;
}

function Renewing({ request }: { request: RenewalRequest }) {
  useEffect(() => {
    void Promise.all([startRenewal(request), loadRecents()]).then(() => {
      interstitialAccepted.value = true;
      navigate(paths.recent);
    });
  }, []);
  return <va-loading-indicator message="Loading..." />;
}

function Interstitial({ purpose, next }: InterstitialProps) {
  const { curatedListFlow } = toggles();
  const recipients = loadedRecipients();
  const startsFlow = curatedListFlow && purpose === 'start message';
  const unreachable = startsFlow && (!recipients || recipients.noAssociations);

  useEffect(() => {
    // Asked for even with recent recipients off, as on the real site.
    if (startsFlow) void loadRecents();
  }, [startsFlow]);
  useEffect(() => {
    if (unreachable) navigate(paths.inbox);
  }, [unreachable]);

  const text = `Continue to ${purpose}`;
  const action = `${text} button on Interstitial Page`;
  const accept = () => { interstitialAccepted.value = true; };
  // An unanswered search counts as none: whoever is quicker than the search goes to the full list.
  const target = next ?? (recentCareTeams.value?.length ? paths.recent : paths.selectCareTeam);

  return (
    <>
      <BackLink to={entryFolder()} />
      <Page
        title="Only Use Messages For Non-Urgent Needs | Veterans Affairs"
        heading={<>Only use messages for <span class="no-wrap">non-urgent</span> needs</>}
      >
        <p>Your care team may take up to <strong>3 business days</strong> to reply.</p>
        {curatedListFlow
          ? <va-link-action type="primary" text={text} data-testid="start-message-link" data-dd-action-name={action} {...linkTo(target, accept)} />
          : <va-button text={text} data-testid="continue-button" data-dd-action-name={action} onClick={accept} />}
        <UrgentOptions />
      </Page>
    </>
  );
}
