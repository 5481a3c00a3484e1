import type { Http } from './http.ts';

export interface Facility {
  facilityId: string;
  isCerner: boolean;
}

/** A facility on its way to Oracle Health; the phases are vets-api's, p0 to p7. */
export interface FacilityMigration {
  migrationDate: string;
  facilities: { facilityId: string; facilityName: string }[];
  phases: { current: string | null; [phase: string]: string | null };
}

export interface User {
  firstName: string;
  lastName: string;
  email: string;
  facilities: Facility[];
  migrations: FacilityMigration[];
}

interface UserBody {
  data: {
    attributes: {
      profile: { firstName?: string; lastName?: string; email?: string };
      vaProfile?: {
        facilities?: Facility[];
        ohMigrationInfo?: { migrationSchedules?: FacilityMigration[] } | null;
      } | null;
    };
  };
}

export async function getUser(http: Http): Promise<User> {
  const { profile, vaProfile } = (await http.get<UserBody>('/v0/user')).data.attributes;
  return {
    firstName: profile.firstName ?? '',
    lastName: profile.lastName ?? '',
    email: profile.email ?? '',
    facilities: vaProfile?.facilities ?? [],
    migrations: vaProfile?.ohMigrationInfo?.migrationSchedules ?? [],
  };
}
