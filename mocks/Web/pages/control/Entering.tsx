import { useEffect, useState } from 'preact/hooks';
import { call } from './api.ts';

/** The first moment of a persona's own tab: signs in under the tab's own host name, then goes to the messages. */
export function Entering({ persona }: { persona: string }) {
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    const pass = location.hash.slice(1) || undefined;
    call('POST', 'enter', { persona, pass }).then(
      () => location.replace('/my-health/secure-messages/inbox/'),
      (error: unknown) => setRefusal(error instanceof Error ? error.message : String(error)),
    );
  }, [persona]);
  return (
    <main>
      <div class="control-room">
        <h1>Signing in as {persona}</h1>
        {refusal ? <va-alert status="error" visible><p>{refusal}</p></va-alert> : <va-loading-indicator message="Signing in..." />}
      </div>
    </main>
  );
}
