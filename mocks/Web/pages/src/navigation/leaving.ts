import { signal } from '@preact/signals';
import { draft } from '../state/draft.ts';
import { session } from '../state/session.ts';
import { leavingWarning, type LeavingWarning } from './leavingWarning.ts';
import { location, setGuard } from './location.ts';

/** The question open now, and the move that waits for its answer. */
export const leaving = signal<{ warning: LeavingWarning; proceed: () => void } | undefined>(undefined);

const warningFor = (to: string) => {
  const curated = session.value.status === 'ready' && session.value.toggles.curatedListFlow;
  return leavingWarning(draft.value, location.value, to, curated);
};

export function guardDraft(): void {
  setGuard((to, proceed) => {
    const warning = warningFor(to);
    leaving.value = warning && { warning, proceed };
    return warning === undefined;
  });
  window.addEventListener('beforeunload', event => {
    if (warningFor('')) event.preventDefault();
  });
}
