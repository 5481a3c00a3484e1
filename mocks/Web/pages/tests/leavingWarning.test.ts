import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, emptyDraft, type DraftInProgress } from '../src/compose/draftInProgress.ts';
import { leavingWarning } from '../src/compose/leavingWarning.ts';
import { paths } from '../src/navigation/paths.ts';

const teamOnly: DraftInProgress = { ...emptyDraft, recipientId: 7, recipientName: 'Primary care' };
const partly: DraftInProgress = { ...teamOnly, subject: 'A question' };
const complete: DraftInProgress = { ...partly, category: 'OTHER', body: 'Hello' };
const saved: DraftInProgress = { ...complete, messageId: 31, saved: contentOf(complete) };
const edited: DraftInProgress = { ...saved, body: 'Hello again' };

const title = (draft: DraftInProgress, from: string, to: string, curated = true) => leavingWarning(draft, from, to, curated)?.title;

test('a team alone is lost unasked from the list of teams', () => {
  assert.equal(title(teamOnly, paths.selectCareTeam, paths.inbox), undefined);
});

test('a team alone makes the form partly filled', () => {
  assert.equal(title(teamOnly, paths.startMessage, paths.inbox), 'We can\'t save this message yet');
});

test('a team alone makes the legacy form partly filled', () => {
  assert.equal(title(teamOnly, paths.newMessage, paths.inbox, false), 'We can\'t save this message yet');
});

test('a partly filled draft cannot be saved', () => {
  assert.equal(title(partly, paths.startMessage, paths.inbox), 'We can\'t save this message yet');
});

test('a complete draft can', () => {
  assert.equal(title(complete, paths.startMessage, paths.inbox), 'Do you want to save your draft message?');
});

test('a saved draft is left unasked', () => {
  assert.equal(title(saved, paths.startMessage, paths.inbox), undefined);
});

test('changes to a saved draft can be saved', () => {
  assert.equal(title(edited, paths.thread(31), paths.inbox), 'Do you want to save your changes to this draft?');
});

test('another team is a change to a saved draft', () => {
  assert.equal(title({ ...saved, recipientId: 8 }, paths.selectCareTeam, paths.inbox), 'Do you want to save your changes to this draft?');
});

test('a signature is not saved with changes', () => {
  assert.equal(title({ ...edited, signatureRequired: true }, paths.thread(31), paths.inbox), 'We can\'t save your signature in a draft message');
});

test('a new message to a team with signature cannot be saved yet', () => {
  assert.equal(title({ ...complete, signatureRequired: true }, paths.startMessage, paths.inbox), 'We can\'t save this message yet');
});

test('attachments are not saved', () => {
  const attachments = [new File(['x'], 'x.txt')];
  assert.equal(title({ ...complete, attachments }, paths.startMessage, paths.inbox), 'We can\'t save attachments in a draft message');
});

for (const to of [paths.recent, paths.selectCareTeam, paths.startMessage]) {
  test(`no question on the way to ${to}`, () => assert.equal(title(complete, paths.startMessage, to), undefined));
}

for (const from of [paths.recent, paths.selectCareTeam, paths.startMessage]) {
  test(`from ${from} the way back to the interstitial is out of the flow`, () => {
    assert.equal(title(complete, from, paths.newMessage), 'Do you want to save your draft message?');
  });
}

test('no question on the way to the thread of the draft itself', () => {
  assert.equal(title(edited, paths.selectCareTeam, paths.thread(31)), undefined);
});

test('another thread is not its own, whatever its number begins with', () => {
  assert.equal(title(edited, paths.selectCareTeam, paths.thread(312)), 'Do you want to save your changes to this draft?');
});

for (const to of [paths.careTeamHelp, paths.contactList]) {
  test(`${to} asks only when more than a team was entered`, () => {
    assert.deepEqual(
      [title(teamOnly, paths.selectCareTeam, to), title(complete, paths.selectCareTeam, to)],
      [undefined, 'Do you want to save your draft message?']);
  });
}

test('a conversation read meanwhile has nothing to lose', () => {
  assert.equal(title(partly, paths.thread(99), paths.inbox), undefined);
});
