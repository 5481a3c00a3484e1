import { systemFolder, type ThreadListItem } from '../api/index.ts';
import { formatDate } from '../chrome/formatDate.ts';
import { categoryName } from '../compose/categories.ts';
import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';

export function ThreadList({ threads, folderId }: { threads: ThreadListItem[]; folderId: number }) {
  if (threads.length === 0) return <p data-testid="folder-no-message">There are no messages in this folder.</p>;
  return (
    <ul class="thread-list">
      {threads.map(thread => <Item key={thread.threadId} thread={thread} folderId={folderId} />)}
    </ul>
  );
}

function Item({ thread, folderId }: { thread: ThreadListItem; folderId: number }) {
  const isDraft = folderId === systemFolder.drafts;
  const outgoing = isDraft || folderId === systemFolder.sent;
  const team = thread.suggestedNameDisplay || thread.triageGroupName || thread.recipientName;
  const who = outgoing ? `To: ${team}` : `From: ${thread.senderName} (${team})`;
  return (
    <li data-testid="thread-list-item">
      <a {...linkTo(paths.thread(thread.messageId))} data-dd-privacy="mask" data-dd-action-name="Link to Message Subject Details">
        {isDraft && <span class="draft-mark">Draft - </span>}
        {categoryName(thread.category)}: {thread.subject}
      </a>
      <p data-dd-privacy="mask">{who}</p>
      <p class="thread-date">{formatDate(isDraft ? thread.draftDate : thread.sentDate)}</p>
    </li>
  );
}
