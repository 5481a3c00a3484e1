import type { ThreadMessage } from '../api/index.ts';
import { formatSize } from '../attachments/formatSize.ts';
import { BackLink } from '../chrome/BackLink.tsx';
import { formatDate } from '../chrome/formatDate.ts';
import { NoticeAlert } from '../chrome/NoticeAlert.tsx';
import { Page } from '../chrome/Page.tsx';
import { categoryName } from '../compose/categories.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';

interface ConversationProps {
  messages: ThreadMessage[];
  /** A reply was begun and saved. */
  hasDraft: boolean;
}

export function Conversation({ messages, hasDraft }: ConversationProps) {
  const [latest] = messages;
  if (!latest) return null;
  return (
    <>
      <BackLink to={paths.inbox} />
      <Page title="Conversation | Veterans Affairs" heading={<span data-dd-privacy="mask">Messages: {categoryName(latest.category)} - {latest.subject}</span>}>
        <NoticeAlert />
        {!latest.replyDisabled && (
          <va-button
            text={hasDraft ? 'Edit draft reply' : 'Reply'}
            onClick={() => navigate(paths.reply(latest.messageId))}
            data-testid={hasDraft ? 'edit-draft-button-body' : 'reply-button-body'}
          />
        )}
        <h2>{messages.length === 1 ? '1 message in this conversation' : `${messages.length} messages in this conversation`}</h2>
        <ol class="conversation">
          {messages.map(message => <Message key={message.messageId} message={message} />)}
        </ol>
      </Page>
    </>
  );
}

function Message({ message }: { message: ThreadMessage }) {
  const team = message.suggestedNameDisplay || message.triageGroupName;
  return (
    <li data-testid="message-in-thread" data-dd-privacy="mask">
      <dl>
        <dt>From</dt><dd data-testid="from">{message.senderName}</dd>
        <dt>To</dt><dd data-testid="to">{message.recipientName}{team && ` (${team})`}</dd>
        <dt>Date</dt><dd data-testid="message-date">{formatDate(message.sentDate)}</dd>
      </dl>
      <p class="message-text" data-testid="message-body">{message.messageBody}</p>
      {message.attachments && message.attachments.length > 0 && (
        <ul aria-label="Attachments">
          {message.attachments.map(file => (
            <li key={file.id}><a href={ownPath(file.download)} download>{file.name}</a> ({formatSize(file.attachmentSize)})</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The API is served under the pages' own origin: from another one the session's cookie would not go with the click. */
const ownPath = (address: string) => new URL(address, window.location.origin).pathname;
