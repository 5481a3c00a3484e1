import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getFolderThreads, systemFolder } from '../api/index.ts';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { EmergencyNote } from '../emergency/EmergencyNote.tsx';
import { focusFirstError } from '../elements/firstError.ts';
import { MedicationInfoWarning } from '../renewal/MedicationInfoWarning.tsx';
import { renewalHint } from '../renewal/renewal.ts';
import { http } from '../state/client.ts';
import { draft, updateDraft } from '../state/draft.ts';
import { toggles } from '../state/session.ts';
import { CategorySelect } from './CategorySelect.tsx';
import { ComposeButtons } from './ComposeButtons.tsx';
import { ElectronicSignature } from './ElectronicSignature.tsx';
import { MessageBody } from './MessageBody.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { SendFailureAlert } from './SendFailureAlert.tsx';
import { SubjectField } from './SubjectField.tsx';
import { useAutoSave } from './useAutoSave.ts';
import { useSend } from './useSend.ts';
import { hasErrors, validateDraft, validateSignature, type ComposeErrors } from './validation.ts';

interface ComposeFormProps {
  /** How the recipient is shown or chosen: it differs between the flows. */
  recipient: (error: string | undefined) => ComponentChildren;
}

/** The message itself, the same in both flows and for a saved draft. */
export function ComposeForm({ recipient }: ComposeFormProps) {
  const [errors, setErrors] = useState<ComposeErrors>({});
  const { sending, failure, dismissFailure, send } = useSend();
  useAutoSave(sending);
  useEffect(() => {
    // The form is hidden while it is sent: the focus goes where the outcome will be announced.
    if (sending) document.querySelector('h1')?.focus();
  }, [sending]);
  useEffect(() => {
    // The real form reads the latest sent threads for its analytics alone; the call is part of its load on the API.
    getFolderThreads(http, systemFolder.sent, 1, 100).catch(() => {});
  }, []);

  const { renewal, signatureRequired: signed } = draft.value;
  const edit: typeof updateDraft = change => {
    setErrors(({ ...rest }) => {
      for (const field of Object.keys(change)) delete rest[field === 'recipientId' ? 'recipient' : field as keyof ComposeErrors];
      return rest;
    });
    updateDraft(change);
  };
  const check = (found: ComposeErrors) => {
    setErrors(found);
    if (!hasErrors(found)) return true;
    focusFirstError();
    return false;
  };
  const trySend = () => {
    if (check({ ...validateDraft(draft.value), ...(signed && validateSignature(draft.value)) })) send(signed);
  };

  return (
    <>
      {sending && (
        <va-loading-indicator
          message={toggles().largeAttachments || draft.value.ohTriageGroup ? 'Do not refresh the page. Sending message...' : 'Sending message...'}
          data-testid="sending-indicator"
        />
      )}
      <div hidden={sending} class="compose-form">
        {failure?.kind === 'alert' && <SendFailureAlert text={failure.text} onClose={dismissFailure} />}
        <EmergencyNote />
        {renewal && !renewal.prescription && <MedicationInfoWarning />}
        {recipient(errors.recipient)}
        <CategorySelect value={draft.value.category} error={errors.category} locked={renewal !== undefined} onChange={category => edit({ category })} />
        <SubjectField value={draft.value.subject} error={errors.subject} onChange={subject => edit({ subject })} />
        <MessageBody value={draft.value.body} error={errors.body} hint={renewal && renewalHint(renewal)} onChange={body => edit({ body })} />
        {/* A renewal takes no files: the API refuses them. */}
        {!renewal?.prescription && <AttachmentsSection virusFound={failure?.kind === 'virus'} onVirusGone={dismissFailure} />}
        {signed && <ElectronicSignature errors={errors} onChange={edit} />}
        <SaveStatus saving={draft.value.saving} savedAt={draft.value.savedAt} />
        <ComposeButtons signed={signed} onSend={trySend} maySave={() => check(validateDraft(draft.value))} />
      </div>
    </>
  );
}
