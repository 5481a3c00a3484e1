import { recordEvent } from '../analytics/collector.ts';
import { sendMessage, sendRenewal } from '../api/index.ts';
import { location, navigate } from '../navigation/location.ts';
import { isFolderPath, paths } from '../navigation/paths.ts';
import { http } from '../state/client.ts';
import { clearDraft, draft, draftGeneration, endFlow, sendUnderWay, updateDraft } from '../state/draft.ts';
import { entryFolder, lastFolder } from '../state/entry.ts';
import { notice } from '../state/notice.ts';
import { forgetRecents } from '../state/recents.ts';
import { surveyPending } from '../survey/surveyPending.ts';
import type { DraftInProgress } from './draftInProgress.ts';
import { outgoing } from './outgoing.ts';
import { savingDone } from './saving.ts';
import { failureText, sendFailure, type SendFailure } from './sendFailure.ts';

/**
 * Sends the draft in progress and ends it with that: whoever goes back finds nothing to send again. Gives what to do once the user has seen
 * that it is done: back to the folder last looked at (new-message-flow.md §3); whoever began another message meanwhile stays with it.
 */
export async function sendDraft(signed: boolean): Promise<() => void> {
  const generation = draftGeneration();
  const form = location.value;
  sendUnderWay.value = generation;
  let sent = draft.value;
  try {
    await savingDone();
    if (generation === draftGeneration()) sent = draft.value;
    await post(sent, signed);
  } catch (error) {
    tellFailed(sendFailure(error), generation);
    throw error;
  } finally {
    if (sendUnderWay.value === generation) sendUnderWay.value = undefined;
  }
  forgetRecents();
  const stayed = generation === draftGeneration();
  if (stayed) (isFolderPath(location.value) ? endFlow : clearDraft)();
  const since = draftGeneration();
  return () => {
    const here = stayed && since === draftGeneration() && location.value === form;
    if (here && sent.renewal?.redirectPath) {
      window.location.assign(sent.renewal.redirectPath);
      return;
    }
    announceSent();
    if (here) navigate(lastFolder() ?? paths.inbox);
  };
}

async function post(sent: DraftInProgress, signed: boolean): Promise<void> {
  const { ohTriageGroup, attachments, renewal } = sent;
  const message = outgoing(sent, signed, new Date());
  if (!renewal?.prescription) {
    await sendMessage(http, message, { ohTriageGroup, attachments });
    return;
  }
  const begun = performance.now();
  await sendRenewal(http, message, renewal.prescription.prescriptionId, ohTriageGroup);
  recordEvent('api_call', { 'api-name': 'Rx SM Renewal', 'api-status': 'successful', 'api-latency-ms': Math.round(performance.now() - begun) });
}

/** On the form, which may be another than it was sent from; and in the folder, for whoever went there meanwhile. */
function tellFailed(failure: SendFailure, generation: number): void {
  if (generation === draftGeneration()) updateDraft({ failure });
  if (isFolderPath(location.value)) notice.value = { status: 'error', text: failureText(failure) };
}

function announceSent(): void {
  surveyPending.value = true;
  notice.value = {
    status: 'success',
    text: 'Message sent',
    ...(entryFolder() !== paths.sent && {
      link: { path: paths.sent, text: 'Review your sent messages', testId: 'review-sent-messages-link', action: 'Sent messages link in success alert' },
    }),
  };
}
