import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './browser.ts';
import type { ThreadMessage, TriageTeam } from '../src/api/index.ts';
import { validateDraft } from '../src/compose/validation.ts';
import { readRecipients } from '../src/recipients/recipients.ts';
import { clearDraft, draft } from '../src/state/draft.ts';
import { recipientsState } from '../src/state/recipients.ts';
import { resumeDraft } from '../src/thread/resumeDraft.ts';
import { answer, team } from './teams.ts';

const saved: ThreadMessage = {
  messageId: 31, threadId: 31, folderId: -2, category: 'OTHER', subject: 'A question', messageBody: 'Hello', senderId: 1, senderName: null,
  recipientId: 7, recipientName: 'Team seven', triageGroupName: null, suggestedNameDisplay: null, sentDate: null, draftDate: '2026-06-01T12:00:00Z',
  isOhMessage: false,
};

const known = (...teams: TriageTeam[]) => {
  recipientsState.value = { status: 'loaded', recipients: readRecipients(answer(teams)) };
};

beforeEach(clearDraft);

test('a draft goes on to the team it was saved for', () => {
  known(team({ triageTeamId: 7, name: 'Team seven' }));
  resumeDraft(saved);
  assert.deepEqual([draft.value.recipientId, draft.value.careSystemId, draft.value.formerTeam], [7, '649', undefined]);
});

for (const [why, gone] of [
  ['blocked', team({ triageTeamId: 7, blockedStatus: true })],
  ['off the contact list', team({ triageTeamId: 7, preferredTeam: false })],
] as const) {
  test(`a team that is ${why} now must be chosen anew`, () => {
    known(team(), gone);
    resumeDraft(saved);
    assert.deepEqual([draft.value.careSystemId, draft.value.formerTeam, validateDraft(draft.value)], [undefined, undefined, { recipient: 'Please select a recipient.' }]);
  });
}

test('a team that the user is not connected to any more is named as well', () => {
  known(team());
  resumeDraft(saved);
  assert.deepEqual([draft.value.recipientId, draft.value.formerTeam], [undefined, 'Team seven']);
});

test('of a lost Oracle Health team nothing is said', () => {
  known(team());
  resumeDraft({ ...saved, isOhMessage: true });
  assert.equal(draft.value.formerTeam, undefined);
});
