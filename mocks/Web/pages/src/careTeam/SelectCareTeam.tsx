import { useEffect, useRef, useState } from 'preact/hooks';
import { recordAction, recordEvent } from '../analytics/collector.ts';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { focusFirstError } from '../elements/firstError.ts';
import { EmergencyNote } from '../emergency/EmergencyNote.tsx';
import { linkTo } from '../navigation/link.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { allowedCareSystems } from '../recipients/careSystems.ts';
import type { Recipients } from '../recipients/recipients.ts';
import { draft, interstitialAccepted, updateDraft } from '../state/draft.ts';
import { recentCareTeams } from '../state/recents.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { facilityNames, toggles } from '../state/session.ts';
import { CareSystemChoice } from './CareSystemChoice.tsx';
import { CareTeamComboBox } from './CareTeamComboBox.tsx';
import { CutoverAlert } from './CutoverAlert.tsx';
import { NameChangeAlert } from './NameChangeAlert.tsx';
import { systemsDisplayed } from './systemsDisplayed.ts';

export function SelectCareTeam() {
  const recipients = loadedRecipients();
  const redirect = whereElse(recipients);
  useEffect(() => {
    if (redirect) navigate(redirect);
  }, [redirect]);
  const count = recipients?.allFacilities.length;
  useEffect(() => {
    if (count !== undefined) recordSystems(count);
  }, [count]);
  if (redirect || !recipients) return null;

  const recentsShown = toggles().recentRecipients && (recentCareTeams.value?.length ?? 0) > 0;
  return (
    <>
      <BackLink to={recentsShown ? paths.recent : paths.newMessage} />
      <Page title="Select Care Team - Start Message | Veterans Affairs" heading="Select care team">
        {recipients.allBlocked ? <BlockedAlert /> : <SelectCareTeamForm recipients={recipients} />}
      </Page>
    </>
  );
}

function recordSystems(count: number): void {
  const name = 'SM VA Health Systems Displayed';
  const displayed = systemsDisplayed(count);
  if (!displayed) return;
  recordAction(name, displayed.rum);
  recordEvent('api_call', { 'api-name': name, ...displayed.ga });
}

function whereElse(recipients: Recipients | undefined): string | undefined {
  if (!recipients || recipients.noAssociations) return paths.inbox;
  return interstitialAccepted.value || draft.value.messageId ? undefined : paths.newMessage;
}

/** One whole facility, or single teams alone; of several facilities the real page says nothing (vets-website SelectCareTeam.jsx). */
function blocksWorthTelling({ blocked, blockedFacilities }: Recipients): boolean {
  return blockedFacilities.length === 1 || (blockedFacilities.length === 0 && blocked.length > 0);
}

function SelectCareTeamForm({ recipients }: { recipients: Recipients }) {
  const [error, setError] = useState<string>();
  const [station, setStation] = useState(draft.value.recipientId === undefined ? draft.value.careSystemId : undefined);
  const switches = useRef(0);
  // Zero counts too, and without radio buttons: it says that the user skipped the question (new-message-flow.md §9.2).
  useEffect(() => () => recordAction('Care System Radio Switch Count', { switchCount: switches.current }), []);
  const systems = allowedCareSystems(recipients, facilityNames.value);
  const onlySystem = systems.length === 1 ? systems[0] : undefined;
  useEffect(() => {
    if (onlySystem) updateDraft({ careSystemId: onlySystem.station, careSystemName: onlySystem.name });
  }, [onlySystem?.station]);

  const proceed = () => {
    const { recipientId, messageId } = draft.value;
    if (!recipients.allowed.some(team => team.triageTeamId === recipientId)) {
      setError('Select a care team');
      focusFirstError();
      return;
    }
    navigate(messageId ? paths.thread(messageId) : paths.startMessage);
  };

  return (
    <>
      {blocksWorthTelling(recipients) && <BlockedAlert status="info" />}
      <CutoverAlert />
      <NameChangeAlert />
      <EmergencyNote />
      <CareSystemChoice systems={systems} onChosen={setStation} onSwitched={() => { switches.current += 1; }} />
      <CareTeamComboBox teams={recipients.allowed} station={station} error={error} onChosen={() => setError(undefined)} />
      <p>
        <va-link text="Learn what to do if you can’t find your care team" {...linkTo(paths.careTeamHelp)} />
      </p>
      {recipients.vistaFacilities.length > 0 && (
        <>
          <p>
            <strong>Note:</strong> If you can’t find the care team you want to select, update your contact list to add it here.
          </p>
          <p><va-link text="Update your contact list" {...linkTo(paths.contactList)} /></p>
        </>
      )}
      <va-button
        continue
        class="continue"
        onClick={proceed}
        data-testid="continue-button"
        data-dd-action-name="Continue button on Select care team page"
      />
    </>
  );
}
