import type { AllRecipients, TriageTeam } from '../src/api/index.ts';

/** A VistA team of station 649 that may be written to; a test says what is different. */
export const team = (change: Partial<TriageTeam> = {}): TriageTeam => ({
  triageTeamId: 1,
  name: 'TEAM_1',
  suggestedNameDisplay: null,
  stationNumber: '649',
  healthCareSystemName: 'VA Northern Arizona health care',
  blockedStatus: false,
  preferredTeam: true,
  ohTriageGroup: false,
  ...change,
});

export const answer = (teams: TriageTeam[], counts: Partial<AllRecipients['counts']> = {}): AllRecipients => ({
  teams,
  counts: {
    associatedTriageGroups: teams.length,
    associatedBlockedTriageGroups: teams.filter(({ blockedStatus }) => blockedStatus).length,
    ...counts,
  },
});
