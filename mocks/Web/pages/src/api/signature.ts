import { messaging } from './envelope.ts';
import type { Http } from './http.ts';

export interface Signature {
  signatureName: string | null;
  signatureTitle: string | null;
  includeSignature: boolean;
}

/** One of the two routes answers JSON:API, the other a bare `data` (sm-api-and-bff §4): both are read. */
interface SignatureBody {
  data: (Signature & { attributes?: undefined }) | { attributes: Signature };
}

export async function getSignature(http: Http): Promise<Signature> {
  const { data } = await http.get<SignatureBody>(`${messaging}/preferences/signature`);
  return data.attributes ?? (data as Signature);
}
