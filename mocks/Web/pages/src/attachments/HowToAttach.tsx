import type { AttachmentLimits } from './limits.ts';
import { listTypes } from './refuse.ts';

export function HowToAttach({ limits }: { limits: AttachmentLimits }) {
  return (
    <va-additional-info trigger="What to know about attaching files" data-testid="how-to-attach-files">
      <ul>
        <li>You can attach up to {limits.count} files to each message</li>
        <li>The maximum size for each file is {limits.fileMb} MB</li>
        <li>The maximum total size for all files attached to one message is {limits.totalMb} MB</li>
        <li>You can attach only these types of files: {listTypes(limits)}</li>
      </ul>
    </va-additional-info>
  );
}
