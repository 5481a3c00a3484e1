import { messaging, type One } from './envelope.ts';
import type { Http } from './http.ts';

export interface OutgoingMessage {
  category: string;
  body: string;
  subject: string;
  recipient_id: number;
  draft_id?: number;
  station_number?: string;
}

export interface SentMessage {
  messageId: number;
  subject: string;
  sentDate: string | null;
  recipientId: number;
}

export interface SendMessageOptions {
  /** Asks the BFF to follow the message to Oracle Health. It trusts the browser on this. */
  ohTriageGroup: boolean;
  attachments?: readonly File[];
}

export async function sendMessage(http: Http, message: OutgoingMessage, options: SendMessageOptions): Promise<SentMessage> {
  const path = `${messaging}/messages${options.ohTriageGroup ? '?is_oh_triage_group=true' : ''}`;
  const { data } = await http.send<One<SentMessage>>('POST', path, payload(message, options.attachments ?? []));
  return data.attributes;
}

/** A request to renew a prescription: it takes no files. */
export async function sendRenewal(http: Http, message: OutgoingMessage, prescriptionId: number, ohTriageGroup: boolean): Promise<SentMessage> {
  const path = `${messaging}/messages/renewal${ohTriageGroup ? '?is_oh_triage_group=true' : ''}`;
  const { data } = await http.send<One<SentMessage>>('POST', path, { ...message, prescription_id: prescriptionId });
  return data.attributes;
}

export interface Reply {
  body: string;
  category: string;
  subject: string;
  recipient_id: number;
  draft_id?: number;
}

export async function sendReply(http: Http, replyToId: number, reply: Reply, ohTriageGroup: boolean): Promise<SentMessage> {
  const path = `${messaging}/messages/${replyToId}/reply${ohTriageGroup ? '?is_oh_triage_group=true' : ''}`;
  const { data } = await http.send<One<SentMessage>>('POST', path, reply);
  return data.attributes;
}

function payload(message: OutgoingMessage, attachments: readonly File[]): unknown {
  if (attachments.length === 0) return message;
  const form = new FormData();
  form.append('message', JSON.stringify(message));
  for (const file of attachments) form.append('uploads[]', file);
  return form;
}
