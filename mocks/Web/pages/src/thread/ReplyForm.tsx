import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sendReply, type ThreadMessage } from '../api/index.ts';
import { DeleteDraft } from '../compose/DeleteDraft.tsx';
import { MessageBody } from '../compose/MessageBody.tsx';
import { SaveDraftButton } from '../compose/SaveDraftButton.tsx';
import { SaveStatus } from '../compose/SaveStatus.tsx';
import { SendFailureAlert } from '../compose/SendFailureAlert.tsx';
import { failureText, replyFailure } from '../compose/sendFailure.ts';
import { focusFirstError } from '../elements/firstError.ts';
import { location, navigate } from '../navigation/location.ts';
import { http } from '../state/client.ts';
import { entryFolder } from '../state/entry.ts';
import { notice } from '../state/notice.ts';
import { useReplyDraft } from './useReplyDraft.ts';

interface ReplyFormProps {
  message: ThreadMessage;
  draft: ThreadMessage | undefined;
}

/** The message that a reply is being sent to, whichever form it was sent from. */
const underWay = signal<number | undefined>(undefined);

export function ReplyForm({ message, draft }: ReplyFormProps) {
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const sending = underWay.value === message.messageId;
  const left = useRef(false);
  useEffect(() => () => { left.current = true; }, []);
  const reply = useReplyDraft(message.messageId, draft, sending);

  const check = () => {
    if (reply.body.trim() !== '') return true;
    setError('Message body cannot be blank.');
    focusFirstError();
    return false;
  };
  const send = async () => {
    if (sending || !check()) return;
    const form = location.peek();
    underWay.value = message.messageId;
    setFailure(undefined);
    try {
      const draftId = await reply.saved();
      const { messageId, category, subject, senderId } = message;
      const content = { body: `${reply.body} `, category, subject, recipient_id: senderId, ...(draftId !== undefined && { draft_id: draftId }) };
      await sendReply(http, messageId, content, message.isOhMessage);
      reply.settle();
      notice.value = { status: 'success', text: 'Message sent' };
      if (location.peek() === form) navigate(entryFolder());
    } catch (refusal) {
      const text = failureText(replyFailure(refusal));
      setFailure(text);
      // Whoever has left the form finds what was written in a draft.
      if (left.current) {
        notice.value = { status: 'error', text };
        void reply.save();
      }
    } finally {
      if (underWay.value === message.messageId) underWay.value = undefined;
    }
  };

  return (
    <>
      {sending && <va-loading-indicator message="Sending message..." data-testid="sending-indicator" />}
      <div hidden={sending} class="compose-form">
        {failure && <SendFailureAlert text={failure} onClose={() => setFailure(undefined)} />}
        <MessageBody value={reply.body} error={error} onChange={text => { reply.setBody(text); setError(undefined); }} />
        <SaveStatus {...reply.status} />
        <div class="compose-buttons">
          <va-button text="Send" id="send-button" onClick={() => void send()} data-testid="Send-Button" data-dd-action-name="Send-Button" />
          <SaveDraftButton onClick={() => { if (check()) void reply.save(); }} />
          <DeleteDraft
            isBlank={() => reply.status.savedAt === undefined && reply.body === ''}
            onDelete={reply.remove}
            onDeleted={() => navigate(entryFolder())}
          />
        </div>
      </div>
    </>
  );
}
