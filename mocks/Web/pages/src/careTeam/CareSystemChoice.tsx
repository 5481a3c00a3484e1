import type { CareSystem } from '../recipients/careSystems.ts';
import { chooseTeam, draft, updateDraft } from '../state/draft.ts';
import { mostRadios } from './systemsDisplayed.ts';

const label = 'Select a VA health care system';

interface CareSystemChoiceProps {
  systems: CareSystem[];
  /** The user chose a system, or (in the dropdown) none. Choosing a team moves the choice without asking. */
  onChosen: (station: string | undefined) => void;
  /** The user switched radio buttons: what is chosen in the dropdown is not counted (new-message-flow.md §9.2). */
  onSwitched: () => void;
}

/** Two to five systems are radio buttons, six or more a dropdown, one is no question at all. */
export function CareSystemChoice({ systems, onChosen, onSwitched }: CareSystemChoiceProps) {
  if (systems.length < 2) return null;
  // The element reports a choice twice when its label is clicked: only a change is one.
  const choose = (station: string) => {
    const changed = chooseSystem(systems, station);
    if (changed) onChosen(station || undefined);
    return changed;
  };
  return systems.length <= mostRadios
    ? <CareSystemRadio systems={systems} choose={choose} onSwitched={onSwitched} />
    : <CareSystemDropdown systems={systems} choose={choose} />;
}

interface ControlProps {
  systems: CareSystem[];
  choose: (station: string) => boolean;
}

function CareSystemRadio({ systems, choose, onSwitched }: ControlProps & { onSwitched: () => void }) {
  return (
    <va-radio
      label={label}
      onvaValueChange={event => {
        if (choose(event.detail.value)) onSwitched();
      }}
      data-dd-action-name="Care System Radio button"
    >
      {systems.map(({ station, name }) => (
        <va-radio-option
          key={station}
          id={station}
          tile
          name="va-health-care-system"
          label={name}
          value={station}
          checked={draft.value.careSystemId === station}
          data-testid={`care-system-${station}`}
        />
      ))}
    </va-radio>
  );
}

function CareSystemDropdown({ systems, choose }: ControlProps) {
  return (
    <va-select
      id="care-system-dropdown"
      name="to-care-system"
      label={label}
      value={draft.value.careSystemId ?? ''}
      onvaSelect={event => choose(event.detail.value)}
      data-testid="care-system-select"
      data-dd-action-name="Care System Dropdown List"
    >
      {[...systems].sort((a, b) => a.name.localeCompare(b.name)).map(({ station, name }) => (
        <option key={station} value={station}>{name}</option>
      ))}
    </va-select>
  );
}

/** Another system clears the team chosen before. Says whether it is another. */
function chooseSystem(systems: CareSystem[], station: string): boolean {
  if (station === (draft.value.careSystemId ?? '')) return false;
  chooseTeam(undefined);
  const system = systems.find(candidate => candidate.station === station);
  updateDraft({ careSystemId: system?.station, careSystemName: system?.name ?? '' });
  return true;
}
