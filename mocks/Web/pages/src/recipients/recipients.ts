import type { AllRecipients, TriageTeam } from '../api/index.ts';

/** What one `allrecipients` answer means to the flow (new-message-flow §2). */
export interface Recipients {
  all: TriageTeam[];
  allowed: TriageTeam[];
  blocked: TriageTeam[];
  vista: TriageTeam[];
  allFacilities: string[];
  blockedFacilities: string[];
  vistaFacilities: string[];
  noAssociations: boolean;
  allBlocked: boolean;
}

export function readRecipients({ teams, counts }: AllRecipients): Recipients {
  const allFacilities = stations(teams);
  const noAssociations = counts.associatedTriageGroups === 0 || teams.length === 0;
  return {
    all: teams,
    allowed: teams.filter(team => !team.blockedStatus && team.preferredTeam),
    blocked: teams.filter(team => team.blockedStatus),
    vista: teams.filter(team => !team.ohTriageGroup),
    allFacilities,
    blockedFacilities: allFacilities.filter(station =>
      teams.every(team => team.stationNumber !== station || team.blockedStatus)),
    vistaFacilities: stations(teams.filter(team => !team.ohTriageGroup && !team.blockedStatus)),
    noAssociations,
    // Driven by the counters, not by the rows: that is what the real pages do.
    allBlocked: !noAssociations && counts.associatedTriageGroups === counts.associatedBlockedTriageGroups,
  };
}

export const displayName = (team: TriageTeam) => team.suggestedNameDisplay || team.name;

/** Names that begin with a sign ("###…", "***…") come first. */
export function sortTeams(teams: readonly TriageTeam[]): TriageTeam[] {
  const startsWithSign = (team: TriageTeam) => !/^[a-z0-9]/i.test(displayName(team));
  return [...teams].sort((a, b) =>
    Number(startsWithSign(b)) - Number(startsWithSign(a)) || displayName(a).localeCompare(displayName(b)));
}

const stations = (teams: readonly TriageTeam[]) => [...new Set(teams.map(team => team.stationNumber))];
