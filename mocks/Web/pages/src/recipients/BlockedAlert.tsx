import { loadedRecipients } from '../state/recipients.ts';
import { facilityNames } from '../state/session.ts';
import { blockedWording, type BlockedWording } from './blockedWording.ts';
import { useBlockedAlertRecorded } from './useBlockedAlertRecorded.ts';

/** What cannot be written to, and what to do instead (new-message-flow §7). Draws nothing when nothing is blocked. */
export function BlockedAlert({ status = 'warning' }: { status?: 'warning' | 'info' }) {
  const recipients = loadedRecipients();
  const wording = recipients && blockedWording(recipients, facilityNames.value);
  useBlockedAlertRecorded(wording?.title.recorded);
  if (!wording) return null;

  return wording.type === 'none' || wording.type === 'all'
    ? (
      <va-alert status="warning" visible data-testid="blocked-triage-group-alert" class="blocked-alert">
        <h2 slot="headline" class="h3">{wording.title.shown}</h2>
        <Advice {...wording} />
      </va-alert>
    )
    : (
      <va-alert-expandable
        status={status}
        trigger={wording.title.shown}
        data-testid="blocked-triage-group-alert"
        data-dd-privacy="mask"
        class="blocked-alert"
      >
        <Advice {...wording} />
      </va-alert-expandable>
    );
}

function Advice({ text, items }: BlockedWording) {
  return (
    <div>
      <p>{text}</p>
      {items.length > 0 && <ul>{items.map(item => <li key={item} data-testid="blocked-triage-group">{item}</li>)}</ul>}
      <p><va-link href="/find-locations/" text="Find your VA health facility" /></p>
    </div>
  );
}
