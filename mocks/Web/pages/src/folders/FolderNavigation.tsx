import { linkTo } from '../navigation/link.ts';
import { location } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';

const tabs = [
  { path: paths.inbox, text: 'Inbox', testId: 'inbox-inner-nav' },
  { path: paths.sent, text: 'Sent', testId: 'sent-inner-nav' },
  { path: paths.drafts, text: 'Drafts', testId: 'drafts-inner-nav' },
  { path: paths.folders, text: 'More folders', testId: 'folders-inner-nav' },
];

export function FolderNavigation() {
  return (
    <nav aria-label="Message folders" class="folder-navigation">
      <ul>
        {tabs.map(({ path, text, testId }) => (
          <li key={path}>
            <a data-testid={testId} aria-current={location.value.startsWith(path) ? 'page' : undefined} {...linkTo(path)}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
