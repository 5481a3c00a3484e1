import { useEffect, useRef, useState } from 'preact/hooks';
import { recordEvent } from '../analytics/collector.ts';
import { sendMessage, sendRenewal } from '../api/index.ts';
import { navigate } from '../navigation/location.ts';
import { paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { draft, updateDraft } from '../state/draft.ts';
import { entryFolder } from '../state/entry.ts';
import { notice } from '../state/notice.ts';
import { forgetRecents } from '../state/recents.ts';
import { surveyPending } from '../survey/surveyPending.ts';
import { contentOf } from './draftInProgress.ts';
import { outgoing } from './outgoing.ts';
import { savingDone } from './saving.ts';
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
  const timer = useRef<number>();
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const run = async (signed: boolean) => {
    if (running.current) return;
    running.current = true;
    setSending(true);
    setFailure(undefined);
    try {
      await savingDone();
      await post(signed);
      const redirectPath = draft.value.renewal?.redirectPath;
      announceSent();
      timer.current = window.setTimeout(() => {
        if (redirectPath) window.location.assign(redirectPath);
        else navigate(entryFolder());
      }, leaveAfterMs);
    } catch (error) {
      running.current = false;
      setFailure(sendFailure(error));
      setSending(false);
    }
  };
  return { sending, failure, dismissFailure: () => setFailure(undefined), send: signed => void run(signed) };
}

async function post(signed: boolean): Promise<void> {
  const { ohTriageGroup, attachments, renewal } = draft.value;
  const message = outgoing(draft.value, signed, new Date());
  if (!renewal?.prescription) {
    await sendMessage(http, message, { ohTriageGroup, attachments });
    return;
  }
  const begun = performance.now();
  await sendRenewal(http, message, renewal.prescription.prescriptionId, ohTriageGroup);
  recordEvent('api_call', { 'api-name': 'Rx SM Renewal', 'api-status': 'successful', 'api-latency-ms': Math.round(performance.now() - begun) });
}

function announceSent(): void {
  forgetRecents();
  surveyPending.value = true;
  // Nothing is left to lose: the user may leave unasked.
  updateDraft({ saved: contentOf(draft.value), attachments: [] });
  notice.value = {
    status: 'success',
    text: 'Message sent',
    ...(entryFolder() !== paths.sent && {
      link: { path: paths.sent, text: 'Review your sent messages', testId: 'review-sent-messages-link', action: 'Sent messages link in success alert' },
    }),
  };
}
