import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTeams } from '../src/recipients/teamGroups.ts';
import { team } from './teams.ts';

const alpha = team({ triageTeamId: 1, name: 'Alpha', healthCareSystemName: 'VA Spokane health care' });
const bravo = team({ triageTeamId: 2, name: 'Bravo', healthCareSystemName: 'VA Dayton health care' });
const charlie = team({ triageTeamId: 3, name: 'Charlie', healthCareSystemName: 'VA Spokane health care' });
const group = (recent: typeof alpha[]) => groupTeams([charlie, bravo, alpha], recent, ({ healthCareSystemName }) => healthCareSystemName ?? '')
  .map(({ label, choices }) => [label, ...choices.map(({ text }) => text)]);

test('teams stand under their system, both in order of name', () => {
  assert.deepEqual(group([]), [['VA Dayton health care', 'Bravo'], ['VA Spokane health care', 'Alpha', 'Charlie']]);
});

test('recent teams come first, with their system in brackets, and stand nowhere else', () => {
  assert.deepEqual(group([charlie]), [['Recent care teams', 'Charlie (Spokane)'], ['VA Dayton health care', 'Bravo'], ['VA Spokane health care', 'Alpha']]);
});

test('a recent team that is not offered is left out', () => {
  assert.equal(group([team({ triageTeamId: 4 })]).length, 2);
});
