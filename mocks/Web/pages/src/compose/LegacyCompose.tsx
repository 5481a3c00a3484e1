import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { InterstitialPage } from '../interstitial/InterstitialPage.tsx';
import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { CareTeamsNotLoaded } from '../recipients/CareTeamsNotLoaded.tsx';
import { interstitialAccepted } from '../state/draft.ts';
import { entryFolder } from '../state/entry.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { ComposeForm } from './ComposeForm.tsx';
import { RecipientSelect } from './RecipientSelect.tsx';

/** The flow before this release: one page, one list of all teams. */
export function LegacyCompose() {
  const recipients = loadedRecipients();
  if (!interstitialAccepted.value) return <InterstitialPage purpose="start message" />;
  return (
    <>
      <BackLink to={entryFolder()} />
      <Page title="Start a new message | Veterans Affairs" heading="Start a new message">
        {recipients ? <BlockedAlert /> : <CareTeamsNotLoaded />}
        {recipients && !recipients.noAssociations && !recipients.allBlocked && (
          <ComposeForm recipient={error => <RecipientSelect teams={recipients.allowed} error={error} />} />
        )}
      </Page>
    </>
  );
}
