import type { ThreadMessage } from '../api/index.ts';
import { contentOf, emptyDraft } from '../compose/draftInProgress.ts';
import { careSystemName } from '../recipients/careSystems.ts';
import { displayName } from '../recipients/recipients.ts';
import { clearDraft, updateDraft } from '../state/draft.ts';
import { loadedRecipients } from '../state/recipients.ts';
import { facilityNames } from '../state/session.ts';

export const isDraft = (message: ThreadMessage) => !message.sentDate;

/** Makes a saved draft the draft in progress. Its team may be gone since: then the draft keeps the name it had. */
export function resumeDraft(message: ThreadMessage): void {
  const team = loadedRecipients()?.all.find(candidate => candidate.triageTeamId === message.recipientId);
  const content = {
    ...emptyDraft,
    recipientId: message.recipientId || undefined,
    category: message.category,
    subject: message.subject,
    body: message.messageBody ?? '',
  };
  clearDraft();
  updateDraft({
    ...content,
    recipientName: team ? displayName(team) : message.suggestedNameDisplay || message.triageGroupName || message.recipientName || '',
    careSystemId: team?.stationNumber,
    careSystemName: team ? careSystemName(team, facilityNames.value) : '',
    ohTriageGroup: team?.ohTriageGroup ?? message.isOhMessage,
    messageId: message.messageId,
    saved: contentOf(content),
    savedAt: message.draftDate ? new Date(message.draftDate) : undefined,
  });
}
