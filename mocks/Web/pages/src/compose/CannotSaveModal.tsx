interface CannotSaveModalProps {
  attachments: boolean;
  signature: boolean;
  onEdit: () => void;
  onSave: () => void;
}

/** A draft holds neither files nor a signature: the user is told before they are dropped. */
export function CannotSaveModal({ attachments, signature, onEdit, onSave }: CannotSaveModalProps) {
  const what = attachments && signature ? 'your signature or attachments' : attachments ? 'attachments' : 'your signature';
  const without = attachments && signature ? 'signature or attachments' : attachments ? 'attachments' : 'signature';
  return (
    <va-modal
      visible
      status="warning"
      modalTitle={`We can't save ${what} in a draft message`}
      oncloseEvent={onEdit}
      data-testid="cannot-save-modal"
    >
      <p>If you save this message as a draft, you’ll need to add your {without} again when you’re ready to send it.</p>
      <div class="modal-buttons">
        <va-button text="Edit draft" onClick={onEdit} />
        <va-button secondary text={`Save draft without ${without}`} onClick={onSave} />
      </div>
    </va-modal>
  );
}
