import type { TriageTeam } from '../api/index.ts';
import { displayName, sortTeams } from './recipients.ts';

export interface TeamChoice {
  value: string;
  text: string;
}

export interface TeamGroup {
  label: string;
  choices: TeamChoice[];
}

/** Each team once: first those written to of late, with their system in brackets, then the others by system (`recipient_opt_groups`). */
export function groupTeams(teams: readonly TriageTeam[], recent: readonly TriageTeam[], systemName: (team: TriageTeam) => string): TeamGroup[] {
  const isRecent = (team: TriageTeam) => recent.some(({ triageTeamId }) => triageTeamId === team.triageTeamId);
  const systems = new Map<string, TriageTeam[]>();
  for (const team of sortTeams(teams.filter(candidate => !isRecent(candidate)))) {
    const name = systemName(team);
    systems.set(name, [...systems.get(name) ?? [], team]);
  }
  const groups = [...systems]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([label, members]) => ({ label, choices: members.map(choiceOf) }));
  const offered = recent.filter(team => teams.includes(team));
  if (offered.length === 0) return groups;
  const choices = offered.map(team => ({ ...choiceOf(team), text: `${displayName(team)} (${shortName(systemName(team))})` }));
  return [{ label: 'Recent care teams', choices }, ...groups];
}

export const choiceOf = (team: TriageTeam): TeamChoice => ({ value: String(team.triageTeamId), text: displayName(team) });

/** "VA Spokane health care" is "Spokane". */
const shortName = (system: string) => system.replace(/^VA /, '').replace(/ (VA )?health care$/i, '');
