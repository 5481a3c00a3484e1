import { Page } from '../chrome/Page.tsx';
import { SignInPage } from '../signIn/SignInPage.tsx';
import type { Session } from '../state/session.ts';

type RefusedProps = { session: Exclude<Session, { status: 'ready' | 'loading' }> };

/** Why there is nothing to see. */
export function Refused({ session }: RefusedProps) {
  switch (session.status) {
    case 'signed-out':
      return <SignInPage />;
    case 'no-access':
      return (
        <Page title="Messages | Veterans Affairs" heading="You can’t use messages right now">
          <va-alert status="warning" visible role="alert"><p data-testid="alert-text">{session.detail}</p></va-alert>
        </Page>
      );
    case 'failed':
      return (
        <Page title="Messages | Veterans Affairs" heading="Messages">
          <va-alert status="error" visible role="alert">
            <p data-testid="alert-text">We’re sorry. We couldn’t load this page. Try again later.</p>
          </va-alert>
        </Page>
      );
  }
}
