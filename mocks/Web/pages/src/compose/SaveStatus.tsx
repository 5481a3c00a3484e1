import { draft } from '../state/draft.ts';
import { formatSavedAt } from './savedAt.ts';

/** One live region for all that is said about saving, there from the start so that changes are announced. */
export function SaveStatus() {
  const { saving, savedAt } = draft.value;
  return (
    <div role="status" class="save-status">
      {saving === 'under way' && <p>Saving...</p>}
      {saving === 'failed' && <p data-test-id="save-alert-message">Something went wrong... Failed to save message.</p>}
      {saving === 'idle' && savedAt && (
        <p data-test-id="save-alert-message">Your message was saved on {formatSavedAt(savedAt)}.</p>
      )}
    </div>
  );
}
