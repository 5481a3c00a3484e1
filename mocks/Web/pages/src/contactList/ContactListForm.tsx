import { useEffect, useRef, useState } from 'preact/hooks';
import { saveContactList, type TriageTeam } from '../api/index.ts';
import { focusFirstError } from '../elements/firstError.ts';
import { guardAgainstLoss, type LeavingWarning } from '../navigation/leaving.ts';
import { careSystem } from '../recipients/careSystems.ts';
import { http } from '../state/client.ts';
import { loadedRecipients, loadRecipients } from '../state/recipients.ts';
import { facilityNames } from '../state/session.ts';
import { FacilityTeams } from './FacilityTeams.tsx';

interface ContactListFormProps {
  teams: TriageTeam[];
  onBack: () => void;
}

const leavingWarning: LeavingWarning = {
  title: 'Do you want to save your changes to your contact list?',
  primary: { text: 'Save', action: 'save' },
  secondary: { text: 'Delete changes and exit', action: 'leave' },
};

const preferredIn = (teams: TriageTeam[]) => new Set(teams.filter(team => team.preferredTeam).map(team => team.triageTeamId));

export function ContactListForm({ teams, onBack }: ContactListFormProps) {
  const [selected, setSelected] = useState(() => preferredIn(teams));
  const [error, setError] = useState<string>();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const [saved, setSaved] = useState(selected);
  const dirty = teams.some(team => selected.has(team.triageTeamId) !== saved.has(team.triageTeamId));

  const choose = (chosen: TriageTeam[], on: boolean) => {
    setError(undefined);
    setOutcome(undefined);
    setSelected(before => {
      const after = new Set(before);
      for (const team of chosen) after[on ? 'add' : 'delete'](team.triageTeamId);
      return after;
    });
  };
  const save = async (): Promise<boolean> => {
    if (selected.size === 0) {
      setError('Select at least one team');
      focusFirstError();
      return false;
    }
    try {
      await saveContactList(http, teams.map(team => ({ triageTeamId: team.triageTeamId, preferredTeam: selected.has(team.triageTeamId) })));
    } catch {
      setOutcome('failed');
      return false;
    }
    setSaved(selected);
    latest.current.dirty = false;
    setOutcome('saved');
    // Saved is saved, whether or not it can be read again.
    await loadRecipients().catch(() => {});
    return true;
  };

  // The guard outlives a render: it asks for the state of the latest one.
  const latest = useRef({ dirty, save });
  latest.current = { dirty, save };
  useEffect(() => guardAgainstLoss((_, to) => latest.current.dirty && !to.startsWith('/contact-list')
    ? { warning: leavingWarning, save: () => latest.current.save(), discard: () => { latest.current.dirty = false; } }
    : undefined), []);

  const stations = [...new Set(teams.map(team => team.stationNumber))];
  const recipients = loadedRecipients();
  return (
    <>
      <SaveOutcome outcome={outcome} />
      <p>
        Select the teams you want to show in your contact list when you start a new message.{' '}
        Clear a team’s checkbox to remove it.
      </p>
      <va-accordion openSingle={false} bordered>
        {recipients && stations.map((station, position) => (
          <FacilityTeams
            key={station}
            name={careSystem(recipients, station, facilityNames.value).name}
            teams={teams.filter(team => team.stationNumber === station)}
            selected={selected}
            open={stations.length === 1 || (error !== undefined && position === 0)}
            error={position === 0 ? error : undefined}
            onChoose={choose}
          />
        ))}
      </va-accordion>
      <div class="form-buttons">
        <va-button
          text="Save contact list"
          onClick={() => void save()}
          data-testid="contact-list-save"
          data-dd-action-name="Contact List Save Button"
        />
        <va-button
          secondary
          text="Go back"
          onClick={onBack}
          data-testid="contact-list-go-back"
          data-dd-action-name="Contact List Go Back Button"
        />
      </div>
    </>
  );
}

function SaveOutcome({ outcome }: { outcome: 'saved' | 'failed' | undefined }) {
  return (
    <div role={outcome === 'failed' ? 'alert' : 'status'} class="page-alert">
      {outcome && (
        <va-alert status={outcome === 'saved' ? 'success' : 'error'} visible>
          <p data-testid="alert-text">
            {outcome === 'saved' ? 'Contact list changes saved' : 'We\'re sorry. We couldn\'t save your changes. Try saving again.'}
          </p>
        </va-alert>
      )}
    </div>
  );
}
