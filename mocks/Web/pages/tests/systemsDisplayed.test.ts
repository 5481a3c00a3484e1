import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemsDisplayed } from '../src/careTeam/systemsDisplayed.ts';

test('of one system there is nothing to tell', () => assert.equal(systemsDisplayed(1), undefined));

for (const [count, version] of [[2, 'radio'], [5, 'radio'], [6, 'dropdown']] as const) {
  test(`${count} systems are told as a ${version}`, () => {
    assert.deepEqual(systemsDisplayed(count), {
      rum: { status: 'successful', healthSystemsCount: count, version },
      ga: { 'api-status': 'successful', 'health-systems-count': count, version },
    });
  });
}

test('none is told as a failure', () => {
  assert.deepEqual(systemsDisplayed(0), {
    rum: { status: 'fail', healthSystemsCount: 0, errorKey: 'no-health-systems' },
    ga: { 'api-status': 'fail', 'health-systems-count': 0, 'error-key': 'no-health-systems' },
  });
});
