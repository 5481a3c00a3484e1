import { useRef, useState } from 'preact/hooks';
import { recordAction } from '../analytics/collector.ts';
import { location } from '../navigation/location.ts';
import { notice } from '../state/notice.ts';

interface DeleteDraftProps {
  /** Nothing was saved and nothing entered: then nothing is asked. */
  isBlank: () => boolean;
  /** Tells whether the user is still with the draft. */
  onDelete: () => Promise<boolean>;
  onDeleted: (wasBlank: boolean) => void;
}

/** Asks first, unless there is nothing to lose. */
export function DeleteDraft({ isBlank, onDelete, onDeleted }: DeleteDraftProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const remove = async (wasBlank: boolean) => {
    setAsking(false);
    const form = location.peek();
    let stayed: boolean;
    try {
      stayed = await onDelete();
    } catch {
      setFailed(true);
      return;
    }
    notice.value = { status: 'success', text: 'Draft was successfully deleted.' };
    // Whoever has gone elsewhere meanwhile is not led away from there.
    if (stayed && location.peek() === form) onDeleted(wasBlank);
  };
  const keep = () => {
    setAsking(false);
    recordAction('Delete this draft? Modal Closed');
    button.current?.focus();
  };
  const ask = () => {
    setFailed(false);
    if (isBlank()) void remove(true);
    else setAsking(true);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class="delete-draft"
        id="delete-draft-button"
        data-testid="delete-draft-button"
        data-dd-action-name="Delete Draft Button"
        onClick={ask}
      >
        Delete draft
      </button>
      {failed && (
        <va-alert status="error" visible slim role="alert">
          <p data-testid="alert-text">We’re sorry. Something went wrong on our end. Your draft was not deleted.</p>
        </va-alert>
      )}
      {asking && (
        <va-modal visible status="warning" modalTitle="Delete this draft?" oncloseEvent={keep} data-testid="delete-draft-modal">
          <p>If you delete a draft, you can’t get it back.</p>
          <div class="modal-buttons">
            <va-button text="Delete draft" onClick={() => void remove(false)} data-testid="confirm-delete-draft" />
            <va-button secondary text="Cancel" onClick={keep} data-testid="cancel-delete-draft" />
          </div>
        </va-modal>
      )}
    </>
  );
}
