import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiAnswers } from './browser.ts';
import { location } from '../src/navigation/location.ts';
import { followLocation, lastFolder } from '../src/state/entry.ts';
import { monthsBefore } from '../src/state/recents.ts';
import { loadRecipients, loadedRecipients } from '../src/state/recipients.ts';
import { team } from './teams.ts';

test('recipients that cannot be read again leave what was known', async () => {
  apiAnswers(Response.json({ data: [{ attributes: team() }], meta: { associatedTriageGroups: 1, associatedBlockedTriageGroups: 0 } }));
  await loadRecipients();
  await loadRecipients();
  assert.equal(loadedRecipients()?.all.length, 1);
});

for (const [date, earlier] of [
  ['2026-08-31', '2026-02-28'],
  ['2028-08-30', '2028-02-29'],
  ['2026-03-31', '2025-09-30'],
  ['2026-06-15', '2025-12-15'],
] as const) {
  test(`six months before ${date} is ${earlier}`, () => {
    assert.deepEqual(monthsBefore(new Date(`${date}T12:00:00`), 6), new Date(`${earlier}T12:00:00`));
  });
}

test('the last folder is the one looked at last, and none at first', () => {
  followLocation();
  const seen = ['/thread/31/', '/sent/', '/new-message/', '/folders/7/', '/thread/31/'].map(path => {
    location.value = path;
    return lastFolder();
  });
  assert.deepEqual(seen, [undefined, '/sent/', '/sent/', '/folders/7/', '/folders/7/']);
});
