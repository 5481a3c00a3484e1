import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewalContent, renewalRequest } from '../src/renewal/renewal.ts';

test('no prescription is no renewal', () => {
  assert.equal(renewalRequest('?redirectPath=/my-health/medications'), undefined);
});

test('a renewal knows where the user goes afterwards', () => {
  assert.deepEqual(renewalRequest('?prescriptionId=701&redirectPath=/my-health/medications/refill'), {
    prescriptionId: '701',
    redirectPath: '/my-health/medications/refill',
  });
});

for (const path of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', '']) {
  test(`"${path}" leads nowhere`, () => {
    assert.equal(renewalRequest(`?prescriptionId=701&redirectPath=${encodeURIComponent(path)}`)?.redirectPath, undefined);
  });
}

test('a prescription that was not found leaves subject and text to the user', () => {
  assert.deepEqual(renewalContent({ prescriptionId: '701', redirectPath: undefined, prescription: undefined }), { category: 'MEDICATIONS' });
});
