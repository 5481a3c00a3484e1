import { recordEvent } from '../analytics/collector.ts';
import { getPrescription } from '../api/index.ts';
import { http } from '../state/client.ts';
import { updateDraft } from '../state/draft.ts';
import { renewalContent, type RenewalRequest } from './renewal.ts';

/** Looks for the prescription and begins the message about it. */
export async function startRenewal(request: RenewalRequest): Promise<void> {
  const renewal = { ...request, prescription: await getPrescription(http, request.prescriptionId).catch(() => undefined) };
  updateDraft({ ...renewalContent(renewal), renewal });
  recordEvent('sm_editor_prefill_loaded');
}
