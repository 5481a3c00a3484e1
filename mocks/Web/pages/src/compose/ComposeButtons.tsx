import { useState } from 'preact/hooks';
import { goBack, navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { draft } from '../state/draft.ts';
import { lastFolder } from '../state/entry.ts';
import { CannotSaveModal } from './CannotSaveModal.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { isUnsaved } from './draftInProgress.ts';
import { SaveDraftButton } from './SaveDraftButton.tsx';
import { removeDraft, saveDraft, saveWithoutExtras } from './saving.ts';

interface ComposeButtonsProps {
  signed: boolean;
  onSend: () => void;
  /** Whether the draft is whole enough to be saved; shows what is missing when not. */
  maySave: () => boolean;
}

export function ComposeButtons({ signed, onSend, maySave }: ComposeButtonsProps) {
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
    void saveWithoutExtras();
  };

  const leave = (wasBlank: boolean) => {
    if (wasBlank) goBack();
    else navigate(lastFolder() ?? paths.drafts);
  };

  return (
    <div class="compose-buttons">
      <va-button text="Send" id="send-button" onClick={onSend} data-testid="Send-Button" data-dd-action-name="Send-Button" />
      <SaveDraftButton onClick={save} />
      <DeleteDraft isBlank={() => draft.value.messageId === undefined && !isUnsaved(draft.value)} onDelete={removeDraft} onDeleted={leave} />
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
