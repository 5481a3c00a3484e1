import type { FoundMessage, TriageTeam } from '../api/index.ts';

const shown = 4;

/** The order of the answer is the order of recency; a team that may not be written to now is dropped without a word. */
export function recentTeams(sent: readonly FoundMessage[], allowed: readonly TriageTeam[]): TriageTeam[] {
  return [...new Set(sent.map(message => message.recipientId))]
    .map(id => allowed.find(team => team.triageTeamId === id))
    .filter(team => team !== undefined)
    .slice(0, shown);
}
