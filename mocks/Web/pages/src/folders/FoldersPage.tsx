import { useEffect, useState } from 'preact/hooks';
import { getFolders, systemFolder, type Folder } from '../api/index.ts';
import { NoticeAlert } from '../chrome/NoticeAlert.tsx';
import { Page } from '../chrome/Page.tsx';
import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { BlockedOrStart } from './BlockedOrStart.tsx';
import { FolderNavigation } from './FolderNavigation.tsx';

/** Drafts, Trash and the user's own folders. */
export function FoldersPage() {
  const [folders, setFolders] = useState<Folder[]>([]);
  useEffect(() => {
    getFolders(http).then(setFolders, () => {});
  }, []);
  return (
    <Page title="Messages: More folders | Veterans Affairs" heading="Messages: More folders">
      <NoticeAlert />
      <BlockedOrStart />
      <FolderNavigation />
      <ul class="folder-list">
        <li><a {...linkTo(paths.drafts)}>Drafts</a></li>
        <li><a {...linkTo(paths.trash)}>Trash</a></li>
        {folders.filter(folder => folder.id > systemFolder.inbox).map(folder => (
          <li key={folder.id}><a data-dd-privacy="mask" {...linkTo(paths.folder(folder.id))}>{folder.name}</a></li>
        ))}
      </ul>
    </Page>
  );
}
