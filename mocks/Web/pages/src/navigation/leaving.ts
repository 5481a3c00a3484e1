import { signal } from '@preact/signals';
import { setGuard, location } from './location.ts';

export interface LeavingWarning {
  title: string;
  primary: { text: string; action: 'stay' | 'save' };
  secondary: { text: string; action: 'leave' | 'save' };
}

/** Work that a move would lose, and the two ways to settle it. */
export interface Unsaved {
  warning: LeavingWarning;
  save: () => Promise<boolean>;
  discard: () => void;
}

/** Tells what a move from one path to another would lose; undefined when nothing. */
export type UnsavedCheck = (from: string, to: string) => Unsaved | undefined;

/** The question open now, and the move that waits for its answer. */
export const leaving = signal<(Unsaved & { proceed: () => void }) | undefined>(undefined);

const checks = new Set<UnsavedCheck>();

/** Adds a check for as long as the returned function was not called. */
export function guardAgainstLoss(check: UnsavedCheck): () => void {
  checks.add(check);
  return () => checks.delete(check);
}

export function listenToLeaving(): void {
  setGuard(mayLeave);
  window.addEventListener('beforeunload', event => {
    if (firstLoss('')) event.preventDefault();
  });
}

function mayLeave(to: string, proceed: () => void): boolean {
  const loss = firstLoss(to);
  // Once one question is settled, another check may have its own.
  leaving.value = loss && { ...loss, proceed: () => { if (mayLeave(to, proceed)) proceed(); } };
  return loss === undefined;
}

function firstLoss(to: string): Unsaved | undefined {
  for (const check of checks) {
    const loss = check(location.peek(), to);
    if (loss) return loss;
  }
  return undefined;
}
