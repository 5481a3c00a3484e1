import type { TriageTeam } from '../api/index.ts';
import { displayName, sortTeams } from '../recipients/recipients.ts';

interface FacilityTeamsProps {
  name: string;
  teams: TriageTeam[];
  selected: ReadonlySet<number>;
  open: boolean;
  error: string | undefined;
  onChoose: (teams: TriageTeam[], on: boolean) => void;
}

export function FacilityTeams({ name, teams, selected, open, error, onChoose }: FacilityTeamsProps) {
  const count = teams.filter(team => selected.has(team.triageTeamId)).length;
  return (
    <va-accordion-item
      bordered
      header={name}
      subheader={`${count} ${count === 1 ? 'team' : 'teams'} selected`}
      open={open}
      data-testid="facility-accordion-item"
    >
      <va-checkbox-group label={`Select teams at ${name} to show in your contact list`} error={error}>
        <va-checkbox
          label={`Select all ${teams.length} teams`}
          checked={count === teams.length}
          indeterminate={count > 0 && count < teams.length}
          onvaChange={event => onChoose(teams, event.detail.checked)}
          data-testid="contact-list-select-all-teams"
        />
        {sortTeams(teams).map(team => (
          <va-checkbox
            key={team.triageTeamId}
            label={displayName(team)}
            checked={selected.has(team.triageTeamId)}
            onvaChange={event => onChoose([team], event.detail.checked)}
            data-testid="contact-list-select-team"
            data-dd-privacy="mask"
          />
        ))}
      </va-checkbox-group>
    </va-accordion-item>
  );
}
