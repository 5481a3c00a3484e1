import type { ThreadMessage } from '../api/index.ts';
import { contentOf, emptyDraft } from '../compose/draftInProgress.ts';
import { chooseTeam, clearDraft, updateDraft } from '../state/draft.ts';
import { loadedRecipients } from '../state/recipients.ts';

export const isDraft = (message: ThreadMessage) => !message.sentDate;

/** Makes a saved draft the draft in progress; a team that may not be written to any more is left out, for the user to choose another. */
export function resumeDraft(message: ThreadMessage): void {
  const recipients = loadedRecipients();
  const isItsTeam = (team: { triageTeamId: number }) => team.triageTeamId === message.recipientId;
  const content = { ...emptyDraft, category: message.category, subject: message.subject, body: message.messageBody ?? '' };
  const connected = !recipients || message.isOhMessage || recipients.all.some(isItsTeam);
  clearDraft();
  updateDraft({
    ...content,
    messageId: message.messageId,
    saved: contentOf({ ...content, recipientId: message.recipientId }),
    savedAt: message.draftDate ? new Date(message.draftDate) : undefined,
    formerTeam: connected ? undefined : message.suggestedNameDisplay || message.triageGroupName || message.recipientName || '',
  });
  chooseTeam(recipients?.allowed.find(isItsTeam));
}
