import type { One } from './envelope.ts';
import type { Http } from './http.ts';

export interface Prescription {
  prescriptionId: number;
  prescriptionName: string;
  prescriptionNumber: string | null;
  sig: string | null;
  providerFirstName: string | null;
  providerLastName: string | null;
  refillRemaining: number | null;
  expirationDate: string | null;
  reason: string | null;
  sortedDispensedDate: string | null;
  quantity: number | null;
}

export async function getPrescription(http: Http, id: string): Promise<Prescription> {
  const { data } = await http.get<One<Prescription>>(`/my_health/v1/prescriptions/${encodeURIComponent(id)}`);
  return data.attributes;
}
