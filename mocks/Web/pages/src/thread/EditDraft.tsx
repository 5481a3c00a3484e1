import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { ComposeForm } from '../compose/ComposeForm.tsx';
import { RecipientSelect } from '../compose/RecipientSelect.tsx';
import { SelectedRecipient } from '../compose/SelectedRecipient.tsx';
import { paths } from '../navigation/paths.ts';
import { draft } from '../state/draft.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { toggles } from '../state/session.ts';
import { FormerTeamAlert } from './FormerTeamAlert.tsx';

export function EditDraft() {
  const recipients = loadedRecipients();
  const { formerTeam } = draft.value;
  return (
    <>
      <BackLink to={paths.drafts} />
      <Page title="Edit draft | Veterans Affairs" heading="Edit draft">
        {formerTeam !== undefined && <FormerTeamAlert team={formerTeam} />}
        <ComposeForm
          recipient={error => toggles().curatedListFlow
            ? <SelectedRecipient error={error} />
            : <RecipientSelect teams={recipients?.allowed ?? []} error={error} />}
        />
      </Page>
    </>
  );
}
