import { computed, signal } from '@preact/signals';
import { searchSent, type FoundMessage } from '../api/index.ts';
import { recentTeams } from '../recipients/recentTeams.ts';
import { http } from './client.ts';
import { loadedRecipients } from './recipients.ts';

type Recents = { status: 'unknown' | 'loading' | 'failed' } | { status: 'loaded'; sent: FoundMessage[] };

const months = 6;

export const recents = signal<Recents>({ status: 'unknown' });

/** The teams to offer; undefined while the search is unanswered, empty when it failed. */
export const recentCareTeams = computed(() => {
  if (recents.value.status === 'failed') return [];
  if (recents.value.status !== 'loaded') return undefined;
  return recentTeams(recents.value.sent, loadedRecipients()?.allowed ?? []);
});

export async function loadRecents(): Promise<void> {
  if (recents.value.status !== 'unknown' || !loadedRecipients()) return;
  recents.value = { status: 'loading' };
  const now = new Date();
  try {
    recents.value = { status: 'loaded', sent: await searchSent(http, monthsBefore(now, months), now) };
  } catch {
    recents.value = { status: 'failed' };
  }
}

/** The same day of an earlier month, or its last: 31 August less six months is the end of February, not the beginning of March. */
export function monthsBefore(date: Date, count: number): Date {
  const earlier = new Date(date);
  earlier.setMonth(earlier.getMonth() - count);
  if (earlier.getDate() !== date.getDate()) earlier.setDate(0);
  return earlier;
}

/** A message was sent: the list is asked for again when it is next needed. */
export function forgetRecents(): void {
  recents.value = { status: 'unknown' };
}
