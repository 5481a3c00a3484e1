import { useEffect, useRef, useState } from 'preact/hooks';
import { recordAction, recordEvent } from '../analytics/collector.ts';
import type { TriageTeam } from '../api/index.ts';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { focusFirstError } from '../elements/firstError.ts';
import { EmergencyNote } from '../emergency/EmergencyNote.tsx';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { careSystemName } from '../recipients/careSystems.ts';
import { displayName } from '../recipients/recipients.ts';
import { chooseTeam, interstitialAccepted, updateDraft } from '../state/draft.ts';
import { loadRecents, recentCareTeams } from '../state/recents.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { facilityNames, toggles } from '../state/session.ts';

const other = 'other';
const label = 'Select a team you want to message';
const hint = 'This list only includes teams that you\'ve sent messages to in the last 6 months. '
  + 'If you want to contact another team, select "A different care team."';

export function RecentCareTeams() {
  const recipients = loadedRecipients();
  const teams = recentCareTeams.value;
  const redirect = whereElse(teams);

  useEffect(() => {
    void loadRecents();
  }, []);
  useEffect(() => {
    if (redirect) navigate(redirect);
  }, [redirect]);
  const count = teams?.length ?? 0;
  useEffect(() => {
    if (count > 0) recordAction('Recent Care Teams loaded', { recentCareTeamsCount: count });
  }, [count]);

  if (redirect) return null;
  if (!recipients || !teams) return <va-loading-indicator message="Loading..." />;
  return (
    <>
      <BackLink to={paths.newMessage} />
      <Page title="Recently Messaged Care Teams - Start Message | Veterans Affairs" heading="Care teams you recently sent messages to">
        {recipients.allBlocked ? <BlockedAlert /> : <RecentTeamsForm teams={teams} oneFacilityBlocked={recipients.blockedFacilities.length === 1} />}
      </Page>
    </>
  );
}

/** Undefined when the user may stay. */
function whereElse(teams: TriageTeam[] | undefined): string | undefined {
  const recipients = loadedRecipients();
  if (!recipients || recipients.noAssociations) return paths.inbox;
  if (!interstitialAccepted.value) return paths.newMessage;
  if (recipients.allBlocked) return undefined;
  if (!toggles().recentRecipients || teams?.length === 0) return paths.selectCareTeam;
  return undefined;
}

function RecentTeamsForm({ teams, oneFacilityBlocked }: { teams: TriageTeam[]; oneFacilityBlocked: boolean }) {
  const chosen = useRef<string>();
  const [error, setError] = useState<string>();

  const choose = (value: string) => {
    // The element reports a choice twice when its label is clicked.
    if (value === chosen.current) return;
    chosen.current = value;
    setError(undefined);
    chooseTeam(teams.find(team => String(team.triageTeamId) === value));
    // The system is one of the recipient's fields, and all are blanked (new-message-flow.md §4.2).
    if (value === other) updateDraft({ careSystemId: undefined, careSystemName: '' });
    const selectValue = value === other ? other : 'recent care team';
    recordEvent('int-select-box-option-click', { 'select-label': label, 'select-selectLabel': selectValue, 'select-required': true });
    recordAction('Recent Care Team Selected', { selectLabel: label, selectValue, required: true });
  };
  const proceed = () => {
    if (!chosen.current) {
      setError('Select a care team');
      focusFirstError();
      return;
    }
    navigate(chosen.current === other ? paths.selectCareTeam : paths.startMessage);
  };

  return (
    <>
      {oneFacilityBlocked && <BlockedAlert status="info" />}
      <EmergencyNote />
      <va-radio
        label={label}
        labelHeaderLevel="2"
        hint={hint}
        required
        error={error}
        onvaValueChange={event => choose(event.detail.value)}
        data-testid="recent-care-teams-radio-group"
        data-dd-action-name="Recent Care Teams radio group"
      >
        {teams.map(team => (
          <va-radio-option
            key={team.triageTeamId}
            tile
            name="recent-care-team"
            label={displayName(team)}
            description={careSystemName(team, facilityNames.value)}
            value={String(team.triageTeamId)}
            data-dd-privacy="mask"
            data-dd-action-name="Recent Care Teams radio option"
          />
        ))}
        <va-radio-option tile name="recent-care-team" label="A different care team" value={other} />
      </va-radio>
      <va-button continue text="Continue" class="continue" onClick={proceed} data-testid="recent-care-teams-continue-button" />
    </>
  );
}
