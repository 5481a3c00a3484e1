import { messaging } from './envelope.ts';
import type { Http } from './http.ts';

export interface ContactListChoice {
  triageTeamId: number;
  preferredTeam: boolean;
}

export async function saveContactList(http: Http, updatedTriageTeams: ContactListChoice[]): Promise<void> {
  await http.send('POST', `${messaging}/preferences/recipients`, { updatedTriageTeams });
}
