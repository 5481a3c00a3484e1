import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { CareTeamsNotLoaded } from '../recipients/CareTeamsNotLoaded.tsx';
import { loadedRecipients } from '../state/recipients.ts';
import { StartMessageLink } from './StartMessageLink.tsx';

/** The way into the flow, or why there is none. */
export function BlockedOrStart() {
  const recipients = loadedRecipients();
  if (!recipients) return <CareTeamsNotLoaded />;
  return recipients.noAssociations || recipients.allBlocked ? <BlockedAlert /> : <StartMessageLink />;
}
