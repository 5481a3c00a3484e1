import type { OutgoingMessage } from '../api/index.ts';
import type { DraftInProgress } from './draftInProgress.ts';

const rule = '-'.repeat(50);

/** The message as it is sent. The body always ends in one space, before any signature: the real client's habit, pinned. */
export function outgoing(draft: DraftInProgress, signed: boolean, today: Date): OutgoingMessage {
  return {
    category: draft.category,
    body: `${draft.body} ${signed ? signature(draft.signatureName, today) : ''}`,
    subject: draft.subject,
    ...(draft.messageId !== undefined && { draft_id: draft.messageId }),
    recipient_id: Number(draft.recipientId),
    ...(draft.careSystemId !== undefined && { station_number: draft.careSystemId }),
  };
}

function signature(name: string, today: Date): string {
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  return `\n\n${rule}\n\n${name.trim()}\nSigned electronically on ${date}.`;
}
