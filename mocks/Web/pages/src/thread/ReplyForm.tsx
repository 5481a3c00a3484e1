import { useEffect, useRef, useState } from 'preact/hooks';
import { sendReply, type ThreadMessage } from '../api/index.ts';
import { MessageBody } from '../compose/MessageBody.tsx';
import { SendFailureAlert } from '../compose/SendFailureAlert.tsx';
import { replyFailure } from '../compose/sendFailure.ts';
import { focusFirstError } from '../elements/firstError.ts';
import { guardAgainstLoss } from '../navigation/leaving.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { notice } from '../state/notice.ts';

export function ReplyForm({ message }: { message: ThreadMessage }) {
  const [body, setBody] = useState('');
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState(false);
  const unsent = useRef('');
  unsent.current = body;
  useEffect(() => guardAgainstLoss(() => unsent.current === '' ? undefined : {
    warning: {
      title: 'We can\'t save this message yet',
      primary: { text: 'Edit draft', action: 'stay' },
      secondary: { text: 'Delete draft', action: 'leave' },
    },
    save: () => Promise.resolve(false),
    discard: () => { unsent.current = ''; },
  }), []);

  const send = async () => {
    if (body.trim() === '') {
      setError('Message body cannot be blank.');
      focusFirstError();
      return;
    }
    setSending(true);
    setFailure(undefined);
    try {
      const { messageId, category, subject, senderId } = message;
      await sendReply(http, messageId, { body: `${body} `, category, subject, recipient_id: senderId }, message.isOhMessage);
      unsent.current = '';
      notice.value = { status: 'success', text: 'Message sent' };
      navigate(paths.inbox);
    } catch (refusal) {
      const told = replyFailure(refusal);
      setFailure(told.kind === 'alert' ? told.text : 'Our file scanner found a problem with your attachment.');
      setSending(false);
    }
  };

  return (
    <>
      {sending && <va-loading-indicator message="Sending message..." data-testid="sending-indicator" />}
      <div hidden={sending} class="compose-form">
        {failure && <SendFailureAlert text={failure} onClose={() => setFailure(undefined)} />}
        <MessageBody value={body} error={error} onChange={text => { setBody(text); setError(undefined); }} />
        <div class="compose-buttons">
          <va-button text="Send" id="send-button" onClick={() => { if (!sending) void send(); }} data-testid="Send-Button" data-dd-action-name="Send-Button" />
        </div>
      </div>
    </>
  );
}
