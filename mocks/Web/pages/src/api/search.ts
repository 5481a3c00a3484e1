import { messaging, type Many } from './envelope.ts';
import { systemFolder } from './folders.ts';
import type { Http } from './http.ts';

export interface FoundMessage {
  messageId: number;
  recipientId: number;
  subject: string;
  sentDate: string | null;
}

export async function searchSent(http: Http, from: Date, to: Date): Promise<FoundMessage[]> {
  const body = { fromDate: from.toISOString(), toDate: to.toISOString() };
  const { data } = await http.send<Many<FoundMessage>>('POST', `${messaging}/folders/${systemFolder.sent}/search`, body);
  return data.map(({ attributes }) => attributes);
}
