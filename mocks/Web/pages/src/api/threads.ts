import { messaging, type Many } from './envelope.ts';
import type { Http } from './http.ts';

export interface ThreadMessage {
  messageId: number;
  threadId: number;
  folderId: number;
  category: string;
  subject: string;
  messageBody: string | null;
  senderId: number;
  senderName: string | null;
  recipientId: number;
  recipientName: string | null;
  triageGroupName: string | null;
  suggestedNameDisplay: string | null;
  sentDate: string | null;
  draftDate: string | null;
  isOhMessage: boolean;
  replyDisabled?: boolean;
  attachments?: ThreadAttachment[] | null;
}

export interface ThreadAttachment {
  id: number;
  name: string;
  attachmentSize: number;
  /** Absolute address of the file at the API. */
  download: string;
}

export async function getThread(http: Http, messageId: number): Promise<ThreadMessage[]> {
  const { data } = await http.get<Many<ThreadMessage>>(`${messaging}/messages/${messageId}/thread?full_body=true`);
  return data.map(({ id, attributes }) => ({ ...attributes, messageId: attributes.messageId ?? Number(id) }));
}
