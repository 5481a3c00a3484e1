import { useEffect, useState } from 'preact/hooks';
import { getThread, type ThreadMessage } from '../api/index.ts';
import { BackLink } from '../chrome/BackLink.tsx';
import { Page } from '../chrome/Page.tsx';
import { categoryName } from '../compose/categories.ts';
import { EmergencyNote } from '../emergency/EmergencyNote.tsx';
import { InterstitialPage } from '../interstitial/InterstitialPage.tsx';
import { paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { interstitialAccepted } from '../state/draft.ts';
import { isDraft } from './resumeDraft.ts';
import { ReplyForm } from './ReplyForm.tsx';

/** The reply keeps its place outside this release: interstitial, one box; what was saved of it comes back. */
export function ReplyPage({ messageId }: { messageId: number }) {
  const [thread, setThread] = useState<ThreadMessage[] | 'failed'>();
  useEffect(() => {
    getThread(http, messageId).then(setThread, () => setThread('failed'));
  }, [messageId]);

  if (thread === undefined) return <va-loading-indicator message="Loading your secure message..." />;
  const message = thread === 'failed' ? undefined : thread.find(candidate => !isDraft(candidate));
  const draft = thread === 'failed' ? undefined : thread.find(isDraft);
  if (!interstitialAccepted.value) return <InterstitialPage purpose={draft ? 'draft' : 'reply'} next={paths.reply(messageId)} />;
  if (!message) {
    return (
      <Page title="Reply | Veterans Affairs" heading="Reply">
        <va-alert status="error" visible role="alert">
          <p data-testid="alert-text">We’re sorry. We couldn’t load this page. Try again later.</p>
        </va-alert>
      </Page>
    );
  }
  return (
    <>
      <BackLink to={paths.thread(messageId)} />
      <Page title="Reply | Veterans Affairs" heading={<span data-dd-privacy="mask">Messages: {categoryName(message.category)} - {message.subject}</span>}>
        <EmergencyNote />
        <ReplyForm message={message} draft={draft} />
      </Page>
    </>
  );
}
