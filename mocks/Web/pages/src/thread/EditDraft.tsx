import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { ComposeForm } from '../compose/ComposeForm.tsx';
import { RecipientSelect } from '../compose/RecipientSelect.tsx';
import { SelectedRecipient } from '../compose/SelectedRecipient.tsx';
import { paths } from '../navigation/paths.ts';
import { draft } from '../state/draft.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { toggles } from '../state/session.ts';

export function EditDraft() {
  const recipients = loadedRecipients();
  const { formerTeam } = draft.value;
  return (
    <>
      <BackLink to={paths.drafts} />
      <Page title="Edit draft | Veterans Affairs" heading="Edit draft">
        {formerTeam !== undefined && (
          <va-alert status="warning" visible data-testid="blocked-triage-group-alert" data-dd-privacy="mask" class="blocked-alert">
            <h2 slot="headline" class="h3">Your account is no longer connected to {formerTeam}</h2>
            <p>If you need to contact your care team, call your VA health facility.</p>
            <p><va-link href="/find-locations/" text="Find your VA health facility" /></p>
          </va-alert>
        )}
        <ComposeForm
          recipient={error => toggles().curatedListFlow
            ? <SelectedRecipient error={error} />
            : <RecipientSelect teams={recipients?.allowed ?? []} error={error} />}
        />
      </Page>
    </>
  );
}
