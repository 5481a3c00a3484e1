import { useState } from 'preact/hooks';
import { ApiError, signIn } from '../api/index.ts';
import { Page } from '../chrome/Page.tsx';
import { focusFirstError } from '../elements/firstError.ts';
import { http } from '../state/client.ts';
import { startSession } from '../state/session.ts';

/** What a person sees without a session; scripts sign in by the same request. */
export function SignInPage() {
  const [who, setWho] = useState('hybrid');
  const [error, setError] = useState<string>();

  const enter = async () => {
    try {
      await signIn(http, who.trim());
      await startSession();
    } catch (refusal) {
      setError(refusal instanceof ApiError && refusal.detail !== '' ? refusal.detail : 'You could not be signed in. Try again.');
      focusFirstError();
    }
  };

  return (
    <Page title="Sign in | Veterans Affairs" heading="Sign in to use messages">
      <p data-testid="signed-out">You aren’t signed in. Choose the synthetic Veteran you want to be.</p>
      <va-text-input
        name="who"
        label="Persona or patient number"
        hint="For example hybrid, vista-multi, oh-single, all-blocked, or 17"
        error={error}
        value={who}
        onInput={event => {
          setWho((event.currentTarget as HTMLInputElement).value);
          setError(undefined);
        }}
        data-testid="sign-in-who"
      />
      <va-button text="Sign in" class="continue" onClick={() => void enter()} data-testid="sign-in" />
    </Page>
  );
}
