import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countView, dismiss, mayShow } from '../src/careTeam/educationViews.ts';

function storage() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); } };
}

test('the alert is shown three times', () => {
  const kept = storage();
  const shown = Array.from({ length: 5 }, () => {
    const may = mayShow(kept);
    if (may) countView(kept);
    return may;
  });
  assert.deepEqual(shown, [true, true, true, false, false]);
});

test('who dismissed it does not see it again', () => {
  const kept = storage();
  dismiss(kept);
  assert.equal(mayShow(kept), false);
});
