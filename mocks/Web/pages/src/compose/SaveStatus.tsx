import { formatSavedAt } from './savedAt.ts';

export interface SavingState {
  saving: 'idle' | 'under way' | 'failed';
  savedAt: Date | undefined;
}

export const saveFailed = 'Something went wrong... Failed to save message.';

/** One live region for all that is said about saving, there from the start so that changes are announced. */
export function SaveStatus({ saving, savedAt }: SavingState) {
  return (
    <div role="status" class="save-status">
      {saving === 'under way' && <p>Saving...</p>}
      {saving === 'failed' && <p data-test-id="save-alert-message">{saveFailed}</p>}
      {saving === 'idle' && savedAt && (
        <p data-test-id="save-alert-message">Your message was saved on {formatSavedAt(savedAt)}.</p>
      )}
    </div>
  );
}
