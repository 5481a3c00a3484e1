import type { TriageTeam } from '../api/index.ts';
import type { Recipients } from './recipients.ts';

export interface CareSystem {
  station: string;
  name: string;
}

export type FacilityNames = ReadonlyMap<string, string>;

export function careSystemName(team: TriageTeam, names: FacilityNames): string {
  return team.healthCareSystemName || names.get(team.stationNumber) || '';
}

/** The systems a user may choose from: those not wholly blocked, in the order of the answer. */
export function allowedCareSystems(recipients: Recipients, names: FacilityNames): CareSystem[] {
  return recipients.allFacilities
    .filter(station => !recipients.blockedFacilities.includes(station))
    .map(station => careSystem(recipients, station, names));
}

/** A station nobody has a name for is shown by its number. (The real dropdown throws while sorting such a list.) */
export function careSystem(recipients: Recipients, station: string, names: FacilityNames): CareSystem {
  const named = recipients.all.find(team => team.stationNumber === station && team.healthCareSystemName);
  return { station, name: named?.healthCareSystemName || names.get(station) || station };
}
