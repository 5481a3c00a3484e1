import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { apiAnswers } from './browser.ts';
import { removeDraft, saveWithoutExtras } from '../src/compose/saving.ts';
import { clearDraft, draft, updateDraft } from '../src/state/draft.ts';

const attachments = [new File(['x'], 'x.txt')];
const saved = () => Response.json({ data: { attributes: { messageId: 31 } } });

beforeEach(() => {
  clearDraft();
  updateDraft({ recipientId: 7, category: 'OTHER', subject: 'A question', body: 'Hello', attachments, signatureName: 'Ada', certified: true });
});

test('attachments and signature go once the draft is saved without them', async () => {
  apiAnswers(saved());
  assert.equal(await saveWithoutExtras(), true);
  const { attachments, signatureName, certified } = draft.value;
  assert.deepEqual([attachments, signatureName, certified], [[], '', false]);
});

test('a save that fails takes neither attachments nor signature', async () => {
  apiAnswers(new Response('', { status: 500 }));
  assert.equal(await saveWithoutExtras(), false);
  const { signatureName, certified } = draft.value;
  assert.deepEqual([draft.value.attachments, signatureName, certified], [attachments, 'Ada', true]);
});

test('a draft that was deleted is gone from the form', async () => {
  updateDraft({ messageId: 31 });
  apiAnswers(new Response(null, { status: 204 }));
  assert.deepEqual([await removeDraft(), draft.value.subject], [true, '']);
});

test('a draft begun while another is deleted is let be', async () => {
  updateDraft({ messageId: 31 });
  apiAnswers(new Response(null, { status: 204 }));
  const removing = removeDraft();
  clearDraft();
  updateDraft({ subject: 'Another' });
  assert.deepEqual([await removing, draft.value.subject], [false, 'Another']);
});
