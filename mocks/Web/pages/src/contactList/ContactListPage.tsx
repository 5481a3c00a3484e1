import { useEffect, useState } from 'preact/hooks';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { cameFrom, navigate } from '../navigation/location.ts';
import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { entryFolder } from '../state/entry.ts';
import { loadRecipients, recipientsState } from '../state/recipients.ts';
import { ContactListForm } from './ContactListForm.tsx';

/** Which VistA teams are offered in the new-message flow. Oracle Health teams always are, so they are not listed. */
export function ContactListPage() {
  const state = recipientsState.value;
  const [retried, setRetried] = useState(false);
  useEffect(() => {
    // A page opened anew gets another chance when the start of the app had none.
    if (state.status === 'failed' && !retried) {
      setRetried(true);
      void loadRecipients().catch(() => {});
    }
  }, [state.status]);

  const [back] = useState(() => cameFrom.peek() ?? entryFolder());
  const teams = state.status === 'loaded' ? state.recipients.vista.filter(team => !team.blockedStatus) : [];
  return (
    <>
      <BackLink to={back} />
      {/* Two spaces: the real title has them. */}
      <Page title="Messages: Contact list  | Veterans Affairs" heading="Messages: Contact list">
        {state.status === 'loading' && <va-loading-indicator message="Loading your contact list..." />}
        {state.status !== 'loading' && teams.length === 0 && (
          <va-alert status="error" visible role="alert" data-testid="contact-list-empty-alert">
            <h2 slot="headline" class="h3">We can’t load your contact list right now</h2>
            <p>We’re sorry. There’s a problem with our system. Try again later.</p>
            <p>
              If it still doesn’t work, call us at <va-telephone contact="8773270022" /> (<va-telephone contact="711" tty />).
              We’re here Monday through Friday, 8:00 a.m. to 8:00 p.m. ET.
            </p>
          </va-alert>
        )}
        {state.status === 'loaded' && state.recipients.blocked.length > 0 && <BlockedAlert />}
        {teams.length > 0 && <ContactListForm teams={teams} onBack={() => navigate(back)} />}
      </Page>
    </>
  );
}
