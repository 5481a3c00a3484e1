import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../src/api/index.ts';
import { describeCategory } from '../src/compose/categories.ts';
import { emptyDraft } from '../src/compose/draftInProgress.ts';
import { outgoing } from '../src/compose/outgoing.ts';
import { formatSavedAt } from '../src/compose/savedAt.ts';
import { replyFailure, sendFailure } from '../src/compose/sendFailure.ts';
import { validateDraft, validateSignature } from '../src/compose/validation.ts';

const today = new Date(2026, 0, 5);
const draft = { ...emptyDraft, recipientId: 7, careSystemId: '668', category: 'OTHER', subject: 'A question', body: 'Hello' };

test('the body ends in one space, and ids are numbers', () => {
  assert.deepEqual(outgoing(draft, false, today), {
    category: 'OTHER', body: 'Hello ', subject: 'A question', recipient_id: 7, station_number: '668',
  });
});

test('a saved draft is named by its id', () => {
  assert.equal(outgoing({ ...draft, messageId: 31 }, false, today).draft_id, 31);
});

test('a signature follows the space', () => {
  const { body } = outgoing({ ...draft, signatureName: 'Ada Synthetic' }, true, today);
  assert.equal(body, `Hello \n\n${'-'.repeat(50)}\n\nAda Synthetic\nSigned electronically on 2026-01-05.`);
});

test('white space is no message', () => {
  assert.deepEqual(validateDraft({ ...draft, body: ' \n ' }), { body: 'Message body cannot be blank.' });
});

test('everything missing is named', () => {
  assert.deepEqual(validateDraft(emptyDraft), {
    recipient: 'Please select a recipient.',
    category: 'Please select a category.',
    subject: 'Subject cannot be blank.',
    body: 'Message body cannot be blank.',
  });
});

test('a name has letters only', () => {
  assert.equal(validateSignature({ ...draft, signatureName: 'Ada 2', certified: true }).signatureName, 'This field accepts alphabetic characters only');
});

test('names have accents, apostrophes and hyphens', () => {
  assert.deepEqual(validateSignature({ ...draft, signatureName: 'Zoë O’Neil-Núñez', certified: true }), {});
});

for (const code of ['SM119', 'SM151']) {
  test(`${code} is being blocked`, () => {
    assert.deepEqual(sendFailure(new ApiError(422, code, '')), { kind: 'alert', text: 'You are blocked from sending messages to this recipient.' });
  });
}

test('SM172 is a virus', () => assert.deepEqual(sendFailure(new ApiError(400, 'SM172', '')), { kind: 'virus' }));

for (const error of [new ApiError(400, 'SM98', 'Oracle Health message send failed'), new ApiError(422, 'SM129', 'no longer'), new TypeError('fetch failed')]) {
  test(`${error.message} is told in general words`, () => {
    assert.deepEqual(sendFailure(error), { kind: 'alert', text: 'We’re sorry. Something went wrong on our end.' });
  });
}

test('a refused reply is told in the words of the API', () => {
  assert.deepEqual(replyFailure(new ApiError(422, 'SM129', 'no longer')), { kind: 'alert', text: 'no longer' });
});

test('the time of saving has its own style', () => {
  assert.match(formatSavedAt(new Date(2026, 10, 22, 16, 5)), /^November 22, 2026 at 4:05 p\.m\. \S+$/);
});

test('an unknown category is shown as it is', () => assert.equal(describeCategory('DENTAL'), 'DENTAL'));
