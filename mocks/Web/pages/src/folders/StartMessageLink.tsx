import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';

export function StartMessageLink() {
  return (
    <p>
      <va-link-action type="primary" text="Start a new message" data-testid="compose-message-link" {...linkTo(paths.newMessage)} />
    </p>
  );
}
