import type { Http } from './http.ts';

export interface Facility {
  facilityId: string;
  isCerner: boolean;
}

export interface User {
  firstName: string;
  lastName: string;
  email: string;
  facilities: Facility[];
  services: string[];
}

interface UserBody {
  data: {
    attributes: {
      services?: string[];
      profile: { firstName?: string; lastName?: string; email?: string };
      vaProfile?: { facilities?: Facility[] } | null;
    };
  };
}

export async function getUser(http: Http): Promise<User> {
  const { profile, vaProfile, services } = (await http.get<UserBody>('/v0/user')).data.attributes;
  return {
    firstName: profile.firstName ?? '',
    lastName: profile.lastName ?? '',
    email: profile.email ?? '',
    facilities: vaProfile?.facilities ?? [],
    services: services ?? [],
  };
}
