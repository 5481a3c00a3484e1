import { useRef, useState } from 'preact/hooks';
import { recordAction, recordEvent } from '../analytics/collector.ts';
import type { TriageTeam } from '../api/index.ts';
import { careSystemName } from '../recipients/careSystems.ts';
import { sortTeams } from '../recipients/recipients.ts';
import { choiceOf, groupTeams, type TeamChoice } from '../recipients/teamGroups.ts';
import { chooseTeam, draft } from '../state/draft.ts';
import { recentCareTeams } from '../state/recents.ts';
import { facilityNames, toggles } from '../state/session.ts';

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
  const offered = station ? teams.filter(team => team.stationNumber === station) : teams;
  // As they were on arrival: a search answered later must not move the list under the user.
  const [recent] = useState(() => recentCareTeams.value ?? []);

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
      {toggles().recipientOptGroups
        ? groupTeams(offered, recent, team => careSystemName(team, facilityNames.value) || team.stationNumber).map(({ label: group, choices }) => (
          <optgroup key={group} label={group}><Choices of={choices} /></optgroup>
        ))
        : <Choices of={sortTeams(offered).map(choiceOf)} />}
    </va-combo-box>
  );
}

function Choices({ of: choices }: { of: TeamChoice[] }) {
  return <>{choices.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}</>;
}
