import { useLayoutEffect } from 'preact/hooks';
import { leaving } from '../navigation/leaving.ts';
import { draft } from '../state/draft.ts';
import { contentOf, isComplete, isUnsaved } from './draftInProgress.ts';
import { saveDraft } from './saving.ts';

const pauseMs = 10_000;

/** Saves ten seconds after the last change, if there is a whole message to save; not while a question is open or a send runs. */
export function useAutoSave(sending: boolean): void {
  const current = draft.value;
  const asking = leaving.value !== undefined;
  const due = !sending && !asking && isComplete(current) && isUnsaved(current);
  const { recipientId, category, subject, body } = contentOf(current);
  // As the change is drawn, not some time after: the ten seconds count from it.
  useLayoutEffect(() => {
    if (!due) return undefined;
    const timer = window.setTimeout(() => void saveDraft('auto'), pauseMs);
    return () => window.clearTimeout(timer);
  }, [due, recipientId, category, subject, body]);
}
