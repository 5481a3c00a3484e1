import { useEffect, useState } from 'preact/hooks';
import { getFolder, getFolders, getFolderThreads, systemFolder, type Folder, type ThreadListItem } from '../api/index.ts';
import { NoticeAlert } from '../chrome/NoticeAlert.tsx';
import { Page } from '../chrome/Page.tsx';
import { location } from '../navigation/location.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { http } from '../state/client.ts';
import { Survey } from '../survey/Survey.tsx';
import { BlockedOrStart } from './BlockedOrStart.tsx';
import { FolderNavigation } from './FolderNavigation.tsx';
import { ThreadList } from './ThreadList.tsx';

const names: Readonly<Record<number, string>> = {
  [systemFolder.inbox]: 'Inbox',
  [systemFolder.sent]: 'Sent',
  [systemFolder.drafts]: 'Drafts',
  [systemFolder.deleted]: 'Trash',
};

const pageSize = 10;

export function FolderPage({ folderId }: { folderId: number }) {
  const [folder, setFolder] = useState<Folder>();
  const [threads, setThreads] = useState<ThreadListItem[] | 'failed'>();
  const [page, setPage] = useState(1);
  const name = names[folderId] ?? folder?.name ?? 'Folder';

  useEffect(() => {
    // As the real inbox asks (new-message-flow.md §6); nothing here is drawn from the answer, so none is needed.
    if (folderId === systemFolder.inbox) getFolders(http).catch(() => {});
    getFolder(http, folderId).then(setFolder, () => {});
  }, [folderId]);
  useEffect(() => {
    let current = true;
    setThreads(undefined);
    getFolderThreads(http, folderId, page, pageSize)
      .then(found => { if (current) setThreads(found); }, () => { if (current) setThreads('failed'); });
    return () => { current = false; };
  }, [folderId, page]);

  const count = (Array.isArray(threads) ? threads[0]?.threadPageSize : undefined) ?? 0;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  return (
    <Page title={`Messages: ${name} | Veterans Affairs`} heading={`Messages: ${name}`}>
      <NoticeAlert />
      <BlockedOrStart />
      <FolderNavigation />
      <Survey />
      <SearchForm folder={{ folderId, folderName: name, folderPath: location.value }} />
      <h2 class="sr-only">Conversations in {name}</h2>
      {threads === undefined && <va-loading-indicator message="Loading your secure messages..." />}
      {threads === 'failed' && (
        <va-alert status="error" visible role="alert">
          <p data-testid="alert-text">We’re sorry. We couldn’t load this page. Try again later.</p>
        </va-alert>
      )}
      {Array.isArray(threads) && <ThreadList threads={threads} folderId={folderId} />}
      {pages > 1 && (
        <va-pagination
          page={page}
          pages={pages}
          onpageSelect={event => setPage(event.detail.page)}
          // Its links run a script from their address, which the page's policy forbids; they only need to be clicked.
          onClick={event => event.preventDefault()}
        />
      )}
    </Page>
  );
}
