import { useRef } from 'preact/hooks';
import { recordAction, recordEvent } from '../analytics/collector.ts';
import type { TriageTeam } from '../api/index.ts';
import { displayName, sortTeams } from '../recipients/recipients.ts';
import { chooseTeam, draft } from '../state/draft.ts';

interface CareTeamComboBoxProps {
  teams: TriageTeam[];
  /** Offer only this station's teams; all when undefined. */
  station: string | undefined;
  error: string | undefined;
  onChosen: () => void;
}

const label = 'Select a care team';
const hint = 'Start typing your care facility, provider’s name, or type of care to search.';
const searchPauseMs = 500;

export function CareTeamComboBox({ teams, station, error, onChosen }: CareTeamComboBoxProps) {
  const pause = useRef<number>();
  const { recipientId } = draft.value;
  const offered = sortTeams(station ? teams.filter(team => team.stationNumber === station) : teams);

  const choose = (value: string) => {
    const team = teams.find(candidate => String(candidate.triageTeamId) === value);
    // Leaving the box reports its value again: only a change is one.
    if (team?.triageTeamId === draft.value.recipientId) return;
    chooseTeam(team);
    if (team) onChosen();
  };
  const search = () => {
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(() => {
      recordAction('Care Team Search Input');
      recordEvent('int-text-input-search', { 'text-input-label': label });
    }, searchPauseMs);
  };

  return (
    <va-combo-box
      // Another system is another box: the element does not take new options once it is drawn.
      key={station ?? 'all'}
      name="to"
      label={label}
      hint={hint}
      required
      error={error}
      value={recipientId === undefined ? '' : String(recipientId)}
      onvaSelect={event => choose(event.detail.value)}
      onvaInputChange={search}
      class="care-team-combo-box"
      data-testid="compose-recipient-combobox"
      data-dd-privacy="mask"
      data-dd-action-name="Compose Recipient Combobox List"
    >
      {offered.map(team => <option key={team.triageTeamId} value={String(team.triageTeamId)}>{displayName(team)}</option>)}
    </va-combo-box>
  );
}
