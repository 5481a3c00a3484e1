import { guardAgainstLoss } from '../navigation/leaving.ts';
import { clearDraft, draft, isSending } from '../state/draft.ts';
import { session } from '../state/session.ts';
import { leavingWarning } from './leavingWarning.ts';
import { saveWithoutExtras } from './saving.ts';

/** The draft in progress outlives its page, so it is watched over for as long as the app runs. */
export function guardDraft(): void {
  guardAgainstLoss((from, to) => {
    // Within the app nothing is lost by leaving a draft that is being sent; closing the window would stop it.
    if (isSending() && to !== '') return undefined;
    const warning = leavingWarning(draft.peek(), from, to, isCurated());
    return warning && { warning, save: saveWithoutExtras, discard: clearDraft };
  });
}

function isCurated(): boolean {
  const current = session.peek();
  return current.status === 'ready' && current.toggles.curatedListFlow;
}
