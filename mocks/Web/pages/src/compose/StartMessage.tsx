import { useEffect, useState } from 'preact/hooks';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { InterstitialPage } from '../interstitial/InterstitialPage.tsx';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { BlockedAlert } from '../recipients/BlockedAlert.tsx';
import { draft, interstitialAccepted } from '../state/draft.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { ComposeForm } from './ComposeForm.tsx';
import { SelectedRecipient } from './SelectedRecipient.tsx';

export function StartMessage() {
  const recipients = loadedRecipients();
  const accepted = interstitialAccepted.value;
  // As it was on arrival: a message just sent leaves an empty draft behind, and the page as it is.
  const [noTeam] = useState(() => accepted && !recipients?.allBlocked && draft.value.recipientId === undefined);
  useEffect(() => {
    if (noTeam) navigate(paths.selectCareTeam);
  }, [noTeam]);

  if (!accepted) return <InterstitialPage purpose="start message" />;
  if (recipients?.allBlocked) {
    return (
      <Page key="blocked" title="Start a new message | Veterans Affairs" heading="Start a new message">
        <BlockedAlert />
      </Page>
    );
  }
  if (noTeam) return null;
  return (
    <>
      <BackLink to={paths.selectCareTeam} />
      <Page key="compose" title="Start message | Veterans Affairs" heading="Start message">
        <ComposeForm recipient={error => <SelectedRecipient error={error} />} />
      </Page>
    </>
  );
}
