import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { loadedRecipients } from '../state/recipients.ts';
import { StartMessageLink } from './StartMessageLink.tsx';

/** The way into the flow, or why there is none. */
export function BlockedOrStart() {
  const recipients = loadedRecipients();
  if (!recipients) {
    return (
      <va-alert status="error" visible role="alert" class="page-alert">
        <p>We’re sorry. We couldn’t load your care teams. You can read messages, but not start one. Try again later.</p>
      </va-alert>
    );
  }
  return recipients.noAssociations || recipients.allBlocked ? <BlockedAlert /> : <StartMessageLink />;
}
