import { recordEvent } from '../analytics/collector.ts';
import { createDraft, deleteDraft, updateDraft as putDraft } from '../api/index.ts';
import { http } from '../state/client.ts';
import { clearDraft, draft, draftGeneration, updateDraft } from '../state/draft.ts';
import { contentOf } from './draftInProgress.ts';

let last: Promise<boolean> = Promise.resolve(true);

/** Saves one after the other: two first saves at once would make two drafts. Tells whether it was saved. */
export function saveDraft(type: 'manual' | 'auto'): Promise<boolean> {
  recordEvent('secure-messaging-save-draft-type', { 'secure-messaging-save-draft-type': type });
  last = last.then(save);
  return last;
}

/** Saves without attachments and signature, which no draft can hold: they are let go once it is saved, not before. */
export async function saveWithoutExtras(): Promise<boolean> {
  const generation = draftGeneration();
  const saved = await saveDraft('manual');
  if (saved && generation === draftGeneration()) updateDraft({ attachments: [], signatureName: '', certified: false });
  return saved;
}

/** Whoever sends waits for a save under way, so that the draft's id goes with the message. */
export const savingDone = () => last;

/** Deletes the draft in progress, wherever it has got to. Tells whether the user is still with it; a draft begun meanwhile is let be. */
export async function removeDraft(): Promise<boolean> {
  const generation = draftGeneration();
  const stayed = () => generation === draftGeneration();
  let { messageId } = draft.value;
  await last;
  if (stayed()) ({ messageId } = draft.value);
  if (messageId !== undefined) await deleteDraft(http, messageId);
  if (!stayed()) return false;
  clearDraft();
  return true;
}

async function save(): Promise<boolean> {
  const generation = draftGeneration();
  const content = contentOf(draft.value);
  updateDraft({ saving: 'under way' });
  try {
    let { messageId } = draft.value;
    if (messageId === undefined) messageId = (await createDraft(http, content)).messageId;
    else await putDraft(http, messageId, content);
    if (generation !== draftGeneration()) return true;
    updateDraft({ messageId, saved: content, savedAt: new Date(), saving: 'idle' });
    return true;
  } catch {
    if (generation === draftGeneration()) updateDraft({ saving: 'failed' });
    return false;
  }
}
