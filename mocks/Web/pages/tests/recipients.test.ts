import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockedWording } from '../src/recipients/blockedWording.ts';
import { allowedCareSystems } from '../src/recipients/careSystems.ts';
import { recentTeams } from '../src/recipients/recentTeams.ts';
import { readRecipients, sortTeams } from '../src/recipients/recipients.ts';
import { requiresSignature } from '../src/recipients/signatureRequired.ts';
import { answer, team } from './teams.ts';

const names = new Map<string, string>();
const sent = (...ids: number[]) => ids.map(recipientId => ({ messageId: 1, recipientId, subject: '', sentDate: null }));

test('a blocked team and one outside the contact list are not offered', () => {
  const { allowed } = readRecipients(answer([
    team(),
    team({ triageTeamId: 2, blockedStatus: true }),
    team({ triageTeamId: 3, preferredTeam: false }),
  ]));
  assert.deepEqual(allowed.map(({ triageTeamId }) => triageTeamId), [1]);
});

test('a facility is blocked when every team of it is', () => {
  const { blockedFacilities, allFacilities } = readRecipients(answer([
    team({ blockedStatus: true }),
    team({ stationNumber: '589', blockedStatus: true }),
    team({ stationNumber: '589' }),
  ]));
  assert.deepEqual([blockedFacilities, allFacilities], [['649'], ['649', '589']]);
});

test('all are blocked when the counters say so, whatever the rows say', () => {
  const { allBlocked } = readRecipients(answer([team()], { associatedBlockedTriageGroups: 1 }));
  assert.equal(allBlocked, true);
});

test('no rows are no associations, and not all blocked', () => {
  const { noAssociations, allBlocked } = readRecipients(answer([]));
  assert.deepEqual([noAssociations, allBlocked], [true, false]);
});

test('an Oracle Health team is not in the contact list', () => {
  assert.equal(readRecipients(answer([team({ ohTriageGroup: true })])).vista.length, 0);
});

test('names that begin with a sign come first', () => {
  const sorted = sortTeams([team({ name: 'Alpha' }), team({ name: 'Bravo' }), team({ name: '***Zulu***' })]);
  assert.deepEqual(sorted.map(({ name }) => name), ['***Zulu***', 'Alpha', 'Bravo']);
});

test('a care system without a name is shown by its station', () => {
  const recipients = readRecipients(answer([team({ healthCareSystemName: null })]));
  assert.deepEqual(allowedCareSystems(recipients, names), [{ station: '649', name: '649' }]);
});

test('the first four recent teams are offered, each once, in the order of the answer', () => {
  const allowed = [1, 2, 3, 4, 5].map(triageTeamId => team({ triageTeamId }));
  const recent = recentTeams(sent(5, 3, 5, 1, 2, 4), allowed);
  assert.deepEqual(recent.map(({ triageTeamId }) => triageTeamId), [5, 3, 1, 2]);
});

test('a recent team that may not be written to now is dropped', () => {
  assert.deepEqual(recentTeams(sent(9), [team()]), []);
});

for (const name of ['***Release of Information***', 'RELEASE_OF_INFORMATION_649', 'Releaseofinformation', 'Privacy Issues_Admin', 'Record Amendment Admin']) {
  test(`${name} needs a signature`, () => assert.equal(requiresSignature(team({ name })), true));
}

for (const name of ['Record Amendment', 'Information desk', 'Privacy Issues', 'Privacy Issues - Admin', 'Record Amendment, no Admin']) {
  test(`${name} needs no signature`, () => assert.equal(requiresSignature(team({ name })), false));
}

test('the name that a team is shown by does not decide', () => {
  assert.deepEqual([
    requiresSignature(team({ name: 'ROI_649', suggestedNameDisplay: 'Release of Information' })),
    requiresSignature(team({ name: 'RELEASE OF INFORMATION_649', suggestedNameDisplay: 'Records office' })),
  ], [false, true]);
});

test('one blocked team is named, but not in what is recorded', () => {
  const wording = blockedWording(readRecipients(answer([team(), team({ name: 'Other', blockedStatus: true })])), names);
  assert.deepEqual(wording?.title, {
    shown: 'You can\'t send messages to Other',
    recorded: 'You can\'t send messages to TG_NAME',
  });
});

test('one blocked facility is named, but not in what is recorded', () => {
  const wording = blockedWording(readRecipients(answer([
    team(),
    team({ stationNumber: '589', healthCareSystemName: 'VA Kansas City health care', blockedStatus: true }),
  ])), names);
  assert.deepEqual(wording?.title, {
    shown: 'You can\'t send messages to care teams at VA Kansas City health care',
    recorded: 'You can\'t send messages to care teams at FACILITY',
  });
});

test('several blocks are listed, facilities first', () => {
  const wording = blockedWording(readRecipients(answer([
    team(),
    team({ name: 'Other', blockedStatus: true }),
    team({ stationNumber: '589', healthCareSystemName: 'VA Kansas City health care', blockedStatus: true }),
  ])), names);
  assert.deepEqual(wording?.items, ['Care teams at VA Kansas City health care', 'Other']);
});
