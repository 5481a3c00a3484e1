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

const request = { prescriptionId: '701', redirectPath: undefined };

const prescription = {
  prescriptionId: 701,
  prescriptionName: 'Synthetic lisinopril 10 mg tab',
  prescriptionNumber: '701A',
  sig: 'Take one a day',
  providerFirstName: 'Pat',
  providerLastName: 'Synthetic',
  refillRemaining: 0,
  expirationDate: '2026-06-30T12:00:00Z',
  reason: null,
  sortedDispensedDate: null,
  quantity: 30,
};

test('all that is known of a prescription is in the message, and what is not is named', () => {
  assert.deepEqual(renewalContent({ ...request, prescription }), {
    category: 'MEDICATIONS',
    subject: 'Renewal Needed',
    body: [
      'Medication name, strength, and form: Synthetic lisinopril 10 mg tab',
      'Prescription number: 701A',
      'Instructions: Take one a day',
      'Provider who prescribed it: Pat Synthetic',
      'Number of refills left: 0',
      'Prescription expiration date: June 30, 2026',
      'Reason for use: Reason for use not available',
      'Last filled on: Not filled yet',
      'Quantity: 30',
    ].join('\n'),
  });
});

test('of a prescription that was not found there are the labels, for the user to fill in', () => {
  const { subject, body } = renewalContent({ ...request, prescription: undefined });
  assert.deepEqual([subject, body.split('\n').length], ['Renewal Needed', 9]);
  assert.match(body, /^Medication name, strength, and form: \nPrescription number: \n/);
});
