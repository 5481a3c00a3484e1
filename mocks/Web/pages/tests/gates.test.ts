import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gates, percentageSet } from '../control/gates.ts';

const toggle = { name: 'curated', on: false, percentage: '25', allowed: 0 };

test('a percentage is of users, beside those allowed by name', () => {
  assert.deepEqual([gates(toggle), gates({ ...toggle, allowed: 2 }), gates({ ...toggle, percentage: null })], [
    '25 % of users', '25 % of users, and 2 by name', '0 % of users',
  ]);
});

test('a percentage does nothing while the gate for all is open', () => {
  assert.deepEqual([gates({ ...toggle, on: true }), percentageSet({ ...toggle, on: true }, '5'), percentageSet(toggle, '5')], [
    'On for all', '5 % is set, but it is still on for all: clear the gate first', '5 % of users',
  ]);
});
