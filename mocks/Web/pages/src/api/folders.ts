import { messaging, type Many, type One } from './envelope.ts';
import type { Http } from './http.ts';

export interface Folder {
  id: number;
  name: string;
  count: number;
  unreadCount: number;
  systemFolder: boolean;
}

export interface ThreadListItem {
  threadId: number;
  messageId: number;
  subject: string;
  category: string;
  triageGroupName?: string | null;
  suggestedNameDisplay?: string | null;
  senderName?: string | null;
  recipientName?: string | null;
  sentDate?: string | null;
  draftDate?: string | null;
  messageCount?: number;
  unreadMessages?: boolean | null;
  hasAttachment?: boolean | null;
  threadHasAttachment?: boolean | null;
  /** Despite its name the number of conversations in the folder (vets-website ThreadsList.jsx). */
  threadPageSize?: number;
}

/** Folder ids are SM's: 0 inbox, -1 sent, -2 drafts, -3 deleted, above 0 the user's own. */
export const systemFolder = { inbox: 0, sent: -1, drafts: -2, deleted: -3 } as const;

export async function getFolders(http: Http): Promise<Folder[]> {
  const { data } = await http.get<Many<Folder>>(`${messaging}/folders?page=1&per_page=999&useCache=false`);
  return data.map(({ id, attributes }) => ({ ...attributes, id: Number(id) }));
}

export async function getFolder(http: Http, folderId: number): Promise<Folder> {
  const { data } = await http.get<One<Folder>>(`${messaging}/folders/${folderId}?useCache=false`);
  return { ...data.attributes, id: Number(data.id) };
}

export async function getFolderThreads(http: Http, folderId: number, page = 1, pageSize = 10): Promise<ThreadListItem[]> {
  const sortField = folderId === systemFolder.drafts ? 'DRAFT_DATE' : 'SENT_DATE';
  const query = `pageSize=${pageSize}&pageNumber=${page}&sortField=${sortField}&sortOrder=DESC`;
  const { data } = await http.get<Many<ThreadListItem>>(`${messaging}/folders/${folderId}/threads?${query}`);
  return data.map(({ attributes }) => attributes);
}
