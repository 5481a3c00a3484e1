import { messaging, type Many } from './envelope.ts';
import type { Http } from './http.ts';

export interface TriageTeam {
  triageTeamId: number;
  name: string;
  suggestedNameDisplay?: string | null;
  stationNumber: string;
  healthCareSystemName?: string | null;
  blockedStatus: boolean;
  preferredTeam: boolean;
  ohTriageGroup?: boolean | null;
  migratingToOh?: boolean | null;
}

export interface RecipientCounts {
  associatedTriageGroups: number;
  associatedBlockedTriageGroups: number;
}

export interface AllRecipients {
  teams: TriageTeam[];
  counts: RecipientCounts;
}

export async function getAllRecipients(http: Http): Promise<AllRecipients> {
  const { data, meta } = await http.get<Many<TriageTeam, RecipientCounts>>(`${messaging}/allrecipients?useCache=false`);
  return { teams: data.map(({ attributes }) => attributes), counts: meta };
}
