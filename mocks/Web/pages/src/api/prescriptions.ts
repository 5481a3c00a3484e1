import type { One } from './envelope.ts';
import type { Http } from './http.ts';

export interface Prescription {
  prescriptionId: number;
  prescriptionName: string;
  prescriptionNumber: string;
  providerLastName: string | null;
  refillRemaining: number;
  expirationDate: string | null;
}

export async function getPrescription(http: Http, id: string): Promise<Prescription> {
  const { data } = await http.get<One<Prescription>>(`/my_health/v1/prescriptions/${encodeURIComponent(id)}`);
  return data.attributes;
}
