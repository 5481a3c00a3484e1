import { signal } from '@preact/signals';
import { call, Refused } from './api.ts';
import type { ControlRoomState } from './state.ts';

const everyMs = 1500;

/** Nothing can be shown, and why. */
export interface Lost { lost: string }

/** What was last read; `locked` when the token is wanted. */
export const live = signal<ControlRoomState | Lost | 'reading' | 'locked'>('reading');

/** What the last thing done came to, for people and screen readers. */
export const said = signal<{ text: string; failed: boolean }>({ text: '', failed: false });

let asked = 0;
let underWay = 0;

/** Reads again now. An answer that comes after a later question was asked is out of date, and not shown. */
export async function refresh(): Promise<void> {
  const question = ++asked;
  underWay++;
  const answer = await call<ControlRoomState>('GET', 'state').catch(whyNot);
  underWay--;
  if (question === asked) live.value = answer;
}

function whyNot(error: unknown): Lost | 'locked' {
  if (!(error instanceof Refused)) return { lost: 'The stack does not answer any more.' };
  return error.status === 403 ? 'locked' : { lost: error.message };
}

/** Reads again and again while somebody looks. */
export function follow(): void {
  void refresh();
  setInterval(() => {
    if (underWay === 0 && document.visibilityState === 'visible' && live.value !== 'locked') void refresh();
  }, everyMs);
}

/** Does something, says what came of it, and shows it. */
export async function act(done: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    said.value = { text: done, failed: false };
  } catch (error) {
    said.value = { text: error instanceof Error ? error.message : String(error), failed: true };
  }
  await refresh();
}
