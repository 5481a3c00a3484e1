import { useEffect, useState } from 'preact/hooks';
import { searchFolder, type FoundMessage } from '../api/index.ts';
import { BackLink } from '../chrome/BackLink.tsx';
import { formatDate } from '../chrome/formatDate.ts';
import { Page } from '../chrome/Page.tsx';
import { categoryName } from '../compose/categories.ts';
import { linkTo } from '../navigation/link.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { search, type Search } from './search.ts';

export function SearchResults() {
  const wanted = search.value;
  useEffect(() => {
    if (!wanted) navigate(paths.inbox, { replace: true });
  }, [wanted]);
  return wanted ? <Results wanted={wanted} /> : null;
}

function Results({ wanted }: { wanted: Search }) {
  const [found, setFound] = useState<FoundMessage[] | 'failed'>();
  useEffect(() => {
    searchFolder(http, wanted.folderId, wanted.subject).then(setFound, () => setFound('failed'));
  }, [wanted]);
  return (
    <>
      <BackLink to={wanted.folderPath} />
      <Page title="Messages: Search results | Veterans Affairs" heading="Messages: Search results">
        <div role="status">
          {Array.isArray(found) && (
            <p data-testid="search-message" data-dd-privacy="mask">
              {count(found.length)} in {wanted.folderName} with “{wanted.subject}” in the subject
            </p>
          )}
        </div>
        {found === undefined && <va-loading-indicator message="Searching..." />}
        {found === 'failed' && (
          <va-alert status="error" visible role="alert">
            <p data-testid="alert-text">We’re sorry. We couldn’t load this page. Try again later.</p>
          </va-alert>
        )}
        {Array.isArray(found) && (
          <ul class="thread-list">
            {found.map(message => (
              <li key={message.messageId} data-testid="message-list-item" data-dd-privacy="mask">
                <a {...linkTo(paths.thread(message.messageId))}>{categoryName(message.category ?? '')}: {message.subject}</a>
                <p>From: {message.senderName}. To: {message.recipientName}</p>
                <p class="thread-date">{formatDate(message.sentDate)}</p>
              </li>
            ))}
          </ul>
        )}
      </Page>
    </>
  );
}

const count = (messages: number) => messages === 0 ? 'No messages' : messages === 1 ? '1 message' : `${messages} messages`;
