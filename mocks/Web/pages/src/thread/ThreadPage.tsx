import { useEffect, useState } from 'preact/hooks';
import { getThread, type ThreadMessage } from '../api/index.ts';
import { Page } from '../chrome/Page.tsx';
import { http } from '../state/client.ts';
import { draft } from '../state/draft.ts';
import { EditDraft } from './EditDraft.tsx';
import { isDraft, resumeDraft } from './resumeDraft.ts';
import { Conversation } from './Conversation.tsx';

type Loaded = { status: 'loading' | 'failed' } | { status: 'draft' } | { status: 'conversation'; messages: ThreadMessage[]; hasDraft: boolean };

/** A conversation, or, when its only message is a draft, the form to finish it. */
export function ThreadPage({ messageId }: { messageId: number }) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    // Back from choosing another team: what is in memory is newer than what was saved.
    if (draft.value.messageId === messageId) {
      setLoaded({ status: 'draft' });
      return undefined;
    }
    setLoaded({ status: 'loading' });
    getThread(http, messageId).then(messages => {
      if (!current) return;
      const [only] = messages;
      if (messages.length === 1 && only && isDraft(only)) {
        resumeDraft(only);
        setLoaded({ status: 'draft' });
      } else {
        setLoaded({ status: 'conversation', messages: messages.filter(message => !isDraft(message)), hasDraft: messages.some(isDraft) });
      }
    }, () => { if (current) setLoaded({ status: 'failed' }); });
    return () => { current = false; };
  }, [messageId]);

  switch (loaded.status) {
    case 'loading': return <va-loading-indicator message="Loading your secure message..." />;
    case 'draft': return <EditDraft />;
    case 'conversation': return <Conversation messages={loaded.messages} hasDraft={loaded.hasDraft} />;
    case 'failed': return (
      <Page title="Message | Veterans Affairs" heading="Message">
        <va-alert status="error" visible role="alert">
          <p data-testid="alert-text">We’re sorry. We couldn’t load this page. Try again later.</p>
        </va-alert>
      </Page>
    );
  }
}
