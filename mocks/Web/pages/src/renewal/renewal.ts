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

/** The message as the user finds it: what the care team needs to know. */
export function renewalContent({ prescription }: Renewal) {
  if (!prescription) return { category: renewalCategory };
  const { prescriptionName, prescriptionNumber, providerLastName, refillRemaining, expirationDate } = prescription;
  return {
    category: renewalCategory,
    subject: 'Renewal Needed',
    body: [
      `Medication name, strength, and form: ${prescriptionName}`,
      `Prescription number: ${prescriptionNumber}`,
      `Provider who prescribed it: ${providerLastName ?? ''}`,
      `Number of refills left: ${refillRemaining}`,
      `Prescription expiration date: ${expirationDate?.slice(0, 10) ?? ''}`,
    ].join('\n'),
  };
}

/** Nothing that leads to another site: "//host" and its like do. */
const ownPath = (path: string | null) => path && /^\/(?![/\\])/.test(path) ? path : undefined;
