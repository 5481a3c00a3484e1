import { useRef, useState } from 'preact/hooks';
import { draft, isSending, updateDraft } from '../state/draft.ts';
import { sendDraft } from './sendDraft.ts';
import type { SendFailure } from './sendFailure.ts';

const leaveAfterMs = 1000;

export interface Send {
  sending: boolean;
  failure: SendFailure | undefined;
  dismissFailure: () => void;
  send: (signed: boolean) => void;
}

/** One send at a time, whatever is clicked, from whichever form; the form comes back with all its content when it fails. */
export function useSend(): Send {
  const [sending, setSending] = useState(false);
  // From a form that was left meanwhile: this one stays hidden until that send is done.
  const [elsewhere] = useState(isSending);
  const running = useRef(false);
  const setFailure = (failure: SendFailure | undefined) => updateDraft({ failure });

  const run = async (signed: boolean) => {
    if (running.current) return;
    running.current = true;
    setSending(true);
    setFailure(undefined);
    try {
      window.setTimeout(await sendDraft(signed), leaveAfterMs);
    } catch {
      running.current = false;
      setSending(false);
    }
  };
  return {
    sending: sending || (elsewhere && isSending()),
    failure: draft.value.failure,
    dismissFailure: () => setFailure(undefined),
    send: signed => void run(signed),
  };
}
