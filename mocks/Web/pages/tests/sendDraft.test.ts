import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { apiAnswers } from './browser.ts';
import { emptyDraft } from '../src/compose/draftInProgress.ts';
import { sendDraft } from '../src/compose/sendDraft.ts';
import { location } from '../src/navigation/location.ts';
import { clearDraft, draft, isSending, updateDraft } from '../src/state/draft.ts';
import { followLocation } from '../src/state/entry.ts';
import { notice } from '../src/state/notice.ts';

const sent = () => Response.json({ data: { attributes: {} } });
const written = { recipientId: 7, category: 'OTHER', subject: 'A question', body: 'Hello', messageId: 31 };

beforeEach(() => {
  clearDraft();
  notice.value = undefined;
  location.value = '/new-message/start-message/';
  updateDraft(written);
});

test('of a message that was sent nothing is left to be sent again', async () => {
  apiAnswers(sent());
  await sendDraft(false);
  assert.equal(draft.value, emptyDraft);
});

test('whoever looked at no folder yet is told in the inbox', async () => {
  apiAnswers(sent());
  (await sendDraft(false))();
  assert.deepEqual([location.value, notice.value?.text], ['/inbox/', 'Message sent']);
});

test('whoever went to another folder meanwhile is told there', async () => {
  apiAnswers(sent());
  const arrive = await sendDraft(false);
  location.value = '/drafts/';
  arrive();
  assert.deepEqual([location.value, notice.value?.text], ['/drafts/', 'Message sent']);
});

test('a message begun while another was under way is kept, and stayed with', async () => {
  apiAnswers(sent());
  const sending = sendDraft(false);
  await Promise.resolve();
  clearDraft();
  updateDraft({ subject: 'Another' });
  (await sending)();
  assert.deepEqual([draft.value.subject, location.value], ['Another', '/new-message/start-message/']);
});

test('a message that was not sent is kept', async () => {
  apiAnswers(new Response('', { status: 500 }));
  await assert.rejects(sendDraft(false));
  assert.equal(draft.value.subject, 'A question');
});

test('the user is told in the folder last looked at, whichever the flow was entered from', async () => {
  followLocation();
  for (const path of ['/sent/', '/new-message/', '/drafts/', '/thread/31/']) location.value = path;
  updateDraft(written);
  apiAnswers(sent());
  (await sendDraft(false))();
  assert.deepEqual([location.value, notice.value?.text], ['/drafts/', 'Message sent']);
});

test('a draft that is being sent outlives its form, and is no other form\'s to send', async () => {
  apiAnswers(sent());
  const sending = sendDraft(false);
  location.value = '/inbox/';
  assert.deepEqual([isSending(), draft.value.subject], [true, 'A question']);
  (await sending)();
  assert.deepEqual([isSending(), draft.value, location.value, notice.value?.text], [false, emptyDraft, '/inbox/', 'Message sent']);
});

test('a send that fails after its form was left is told in the folder, and the message is kept', async () => {
  apiAnswers(new Response('', { status: 500 }));
  const sending = sendDraft(false);
  location.value = '/inbox/';
  await assert.rejects(sending);
  assert.deepEqual([isSending(), notice.value?.status, draft.value.subject, draft.value.failure?.kind], [false, 'error', 'A question', 'alert']);
});

test('whoever reads something else when the message is sent is not led away', async () => {
  apiAnswers(sent());
  const sending = sendDraft(false);
  location.value = '/thread/5/';
  (await sending)();
  assert.equal(location.value, '/thread/5/');
});

test('another draft is not being sent with the first', async () => {
  apiAnswers(sent());
  const sending = sendDraft(false);
  clearDraft();
  assert.equal(isSending(), false);
  await sending;
});
