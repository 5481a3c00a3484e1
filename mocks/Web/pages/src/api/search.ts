import { messaging, type Many } from './envelope.ts';
import { systemFolder } from './folders.ts';
import type { Http } from './http.ts';

export interface FoundMessage {
  messageId: number;
  recipientId: number;
  subject: string;
  sentDate: string | null;
  category?: string;
  senderName?: string | null;
  recipientName?: string | null;
}

export async function searchSent(http: Http, from: Date, to: Date): Promise<FoundMessage[]> {
  const body = { fromDate: from.toISOString(), toDate: to.toISOString() };
  const { data } = await http.send<Many<FoundMessage>>('POST', `${messaging}/folders/${systemFolder.sent}/search`, body);
  return data.map(({ attributes }) => attributes);
}

export async function searchFolder(http: Http, folderId: number, subject: string): Promise<FoundMessage[]> {
  const { data } = await http.send<Many<FoundMessage>>('POST', `${messaging}/folders/${folderId}/search`, { subject });
  return data.map(({ attributes }) => attributes);
}
