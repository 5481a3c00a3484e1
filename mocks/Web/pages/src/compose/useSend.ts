import { useRef, useState } from 'preact/hooks';
import { sendDraft } from './sendDraft.ts';
import { sendFailure, type SendFailure } from './sendFailure.ts';

const leaveAfterMs = 1000;

export interface Send {
  sending: boolean;
  failure: SendFailure | undefined;
  dismissFailure: () => void;
  send: (signed: boolean) => void;
}

/** One send at a time, whatever is clicked; the form comes back with all its content when it fails. */
export function useSend(): Send {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<SendFailure>();
  const running = useRef(false);

  const run = async (signed: boolean) => {
    if (running.current) return;
    running.current = true;
    setSending(true);
    setFailure(undefined);
    try {
      window.setTimeout(await sendDraft(signed), leaveAfterMs);
    } catch (error) {
      running.current = false;
      setFailure(sendFailure(error));
      setSending(false);
    }
  };
  return { sending, failure, dismissFailure: () => setFailure(undefined), send: signed => void run(signed) };
}
