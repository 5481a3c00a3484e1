import type { Prescription } from '../api/index.ts';

/** What the medications pages ask for with `?prescriptionId=&redirectPath=` (new-message-flow §4.1). */
export interface RenewalRequest {
  prescriptionId: string;
  /** Where the user goes after sending, on this site. */
  redirectPath: string | undefined;
}

/** A request whose prescription was looked for; undefined when there is none: then the user writes an ordinary message. */
export interface Renewal extends RenewalRequest {
  prescription: Prescription | undefined;
}

export const renewalCategory = 'MEDICATIONS';

export function renewalRequest(query: string): RenewalRequest | undefined {
  const parameters = new URLSearchParams(query);
  const prescriptionId = parameters.get('prescriptionId');
  return prescriptionId ? { prescriptionId, redirectPath: ownPath(parameters.get('redirectPath')) } : undefined;
}

const day = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
const dayOf = (date: string | null) => date && day.format(new Date(date));

/** What the care team needs to know, and what stands for it when it is not known (vets-website util/helpers.js). */
const details: readonly [label: string, read: (of: Prescription) => string | number | null, otherwise: string][] = [
  ['Medication name, strength, and form', of => of.prescriptionName, ''],
  ['Prescription number', of => of.prescriptionNumber, 'Prescription number not available'],
  ['Instructions', of => of.sig, 'Instructions not available'],
  ['Provider who prescribed it', of => [of.providerFirstName, of.providerLastName].filter(Boolean).join(' '), 'Provider name not available'],
  ['Number of refills left', of => of.refillRemaining, 'Number of refills left not available'],
  ['Prescription expiration date', of => dayOf(of.expirationDate), 'Date not available'],
  ['Reason for use', of => of.reason, 'Reason for use not available'],
  ['Last filled on', of => dayOf(of.sortedDispensedDate), 'Not filled yet'],
  ['Quantity', of => of.quantity, 'Quantity not available'],
];

/** The message as the user finds it; of a prescription that was not found there are the labels alone, for him to fill in. */
export function renewalContent({ prescription }: Renewal) {
  const value = (read: (of: Prescription) => string | number | null, otherwise: string) =>
    prescription ? String(read(prescription) ?? '') || otherwise : '';
  return {
    category: renewalCategory,
    subject: 'Renewal Needed',
    body: details.map(([label, read, otherwise]) => `${label}: ${value(read, otherwise)}`).join('\n'),
  };
}

/** What the box for the message says of its text. */
export const renewalHint = ({ prescription }: Renewal) => prescription
  ? 'Review the medication details we added to your message.'
  : 'Include as many of these medication details as possible.';

/** Nothing that leads to another site: "//host" and its like do. */
const ownPath = (path: string | null) => path && /^\/(?![/\\])/.test(path) ? path : undefined;
