import { facilityTitle, plainTitle, teamTitle, type AlertTitle } from './alertTitle.ts';
import { careSystem, type FacilityNames } from './careSystems.ts';
import { displayName, type Recipients } from './recipients.ts';

export interface BlockedWording {
  type: 'none' | 'all' | 'team' | 'facility' | 'several';
  title: AlertTitle;
  text: string;
  items: string[];
}

export function blockedWording(recipients: Recipients, names: FacilityNames): BlockedWording | undefined {
  if (recipients.noAssociations) {
    return {
      type: 'none',
      title: plainTitle('You\'re not connected to any care teams in this messaging tool'),
      text: 'If you need to contact your care team, call your VA health facility.',
      items: [],
    };
  }
  if (recipients.allBlocked) {
    return {
      type: 'all',
      title: plainTitle('You can\'t send messages to your care teams right now'),
      text: 'If you need to contact your care teams, call your VA health facility.',
      items: [],
    };
  }
  const systems = recipients.blockedFacilities.map(station => careSystem(recipients, station, names).name);
  const teams = recipients.blocked
    .filter(team => !recipients.blockedFacilities.includes(team.stationNumber))
    .map(displayName);
  if (systems.length + teams.length === 0) return undefined;
  const [system] = systems;
  const [team] = teams;
  if (system === undefined && team !== undefined && teams.length === 1) {
    return {
      type: 'team',
      title: teamTitle('You can\'t send messages to', team),
      text: 'If you need to contact this care team, call your VA health facility.',
      items: [],
    };
  }
  if (team === undefined && system !== undefined && systems.length === 1) {
    return {
      type: 'facility',
      title: facilityTitle('You can\'t send messages to care teams at', system),
      text: 'If you need to contact these care teams, call the facility.',
      items: [],
    };
  }
  return {
    type: 'several',
    title: plainTitle('You can\'t send messages to some of your care teams'),
    text: 'If you need to contact these care teams, call your VA health facility.',
    items: [...systems.map(name => `Care teams at ${name}`), ...teams],
  };
}
