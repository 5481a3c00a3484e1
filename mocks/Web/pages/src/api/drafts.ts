import { messaging, type One } from './envelope.ts';
import type { Http } from './http.ts';

/** Drafts speak camel case, sent messages snake case: the client's habit, kept (new-message-flow §6). */
export interface DraftContent {
  recipientId: number;
  category: string;
  subject: string;
  body: string;
}

export interface SavedDraft extends DraftContent {
  messageId: number;
}

export async function createDraft(http: Http, draft: DraftContent): Promise<SavedDraft> {
  const { data } = await http.send<One<SavedDraft>>('POST', `${messaging}/message_drafts`, draft);
  return { ...data.attributes, messageId: data.attributes.messageId ?? Number(data.id) };
}

/** Success is an empty answer. */
export async function updateDraft(http: Http, draftId: number, draft: DraftContent): Promise<void> {
  await http.send('PUT', `${messaging}/message_drafts/${draftId}`, draft);
}

export async function createReplyDraft(http: Http, repliedToId: number, body: string): Promise<number> {
  const { data } = await http.send<One<SavedDraft>>('POST', `${messaging}/message_drafts/${repliedToId}/replydraft`, { body });
  return data.attributes.messageId ?? Number(data.id);
}

export async function updateReplyDraft(http: Http, repliedToId: number, draftId: number, body: string): Promise<void> {
  await http.send('PUT', `${messaging}/message_drafts/${repliedToId}/replydraft/${draftId}`, { body });
}

/** There is no route of its own: a draft is deleted as a message. */
export async function deleteDraft(http: Http, draftId: number): Promise<void> {
  await http.send('DELETE', `${messaging}/messages/${draftId}`);
}
