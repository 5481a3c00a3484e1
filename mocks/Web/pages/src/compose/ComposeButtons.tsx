import { useState } from 'preact/hooks';
import { draft, updateDraft } from '../state/draft.ts';
import { CannotSaveModal } from './CannotSaveModal.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { isUnsaved } from './draftInProgress.ts';
import { SaveDraftButton } from './SaveDraftButton.tsx';
import { removeDraft, saveDraft } from './saving.ts';

interface ComposeButtonsProps {
  signed: boolean;
  onSend: () => void;
  /** Whether the draft is whole enough to be saved; shows what is missing when not. */
  maySave: () => boolean;
  onDeleted: () => void;
}

export function ComposeButtons({ signed, onSend, maySave, onDeleted }: ComposeButtonsProps) {
  const [asking, setAsking] = useState(false);
  const { attachments, signatureName, certified } = draft.value;
  const hasSignature = signed && (signatureName !== '' || certified);

  const save = () => {
    if (!maySave()) return;
    if (attachments.length > 0 || hasSignature) setAsking(true);
    else void saveDraft('manual');
  };
  const saveWithout = () => {
    setAsking(false);
    updateDraft({ attachments: [], signatureName: '', certified: false });
    void saveDraft('manual');
  };

  return (
    <div class="compose-buttons">
      <va-button text="Send" id="send-button" onClick={onSend} data-testid="Send-Button" data-dd-action-name="Send-Button" />
      <SaveDraftButton onClick={save} />
      <DeleteDraft isBlank={() => draft.value.messageId === undefined && !isUnsaved(draft.value)} onDelete={removeDraft} onDeleted={onDeleted} />
      {asking && (
        <CannotSaveModal
          attachments={attachments.length > 0}
          signature={hasSignature}
          onEdit={() => setAsking(false)}
          onSave={saveWithout}
        />
      )}
    </div>
  );
}
