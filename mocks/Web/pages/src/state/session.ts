import { signal } from '@preact/signals';
import { ApiError, getFacilityNames, getFeatureToggles, getUser, type User } from '../api/index.ts';
import type { FacilityNames } from '../recipients/careSystems.ts';
import { http } from './client.ts';
import { loadRecipients } from './recipients.ts';
import { readToggles, type Toggles } from './toggles.ts';

export type Session =
  | { status: 'loading' | 'signed-out' | 'failed' }
  | { status: 'no-access'; detail: string }
  | { status: 'ready'; user: User; toggles: Toggles };

export const session = signal<Session>({ status: 'loading' });
export const facilityNames = signal<FacilityNames>(new Map());

/** Runs once per page load: a toggle flipped later is seen after a reload. */
export async function startSession(): Promise<void> {
  const names = getFacilityNames(http).then(map => { facilityNames.value = map; }, () => {});
  try {
    const [user, features] = await Promise.all([getUser(http), getFeatureToggles(http), names]);
    await loadRecipients();
    session.value = { status: 'ready', user, toggles: readToggles(features) };
  } catch (error) {
    session.value = refusal(error);
  }
}

/** For what is drawn only once the session is ready. */
export function toggles(): Toggles {
  if (session.value.status !== 'ready') throw new Error('The session has not started.');
  return session.value.toggles;
}

export const onOracleHealth = (user: User) => user.facilities.some(facility => facility.isCerner);

function refusal(error: unknown): Session {
  if (error instanceof ApiError && error.status === 401) return { status: 'signed-out' };
  if (error instanceof ApiError && error.status === 403) return { status: 'no-access', detail: error.detail };
  return { status: 'failed' };
}
