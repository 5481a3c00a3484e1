import type { LeavingWarning } from '../navigation/leaving.ts';
import { paths } from '../navigation/paths.ts';
import { hasContent, isComplete, isUnsaved, type DraftInProgress } from './draftInProgress.ts';

/** What to ask before a move loses work (new-message-flow §5.5); undefined when nothing would be lost. */
export function leavingWarning(draft: DraftInProgress, from: string, to: string, curated: boolean): LeavingWarning | undefined {
  if (!holdsDraft(draft, from) || belongsTo(draft, to) || !isUnsaved(draft)) return undefined;
  // A team alone is lost without a word, except on a form, where it was meant.
  const onForm = from.startsWith(curated ? paths.startMessage : paths.newMessage) || from.startsWith('/thread/');
  if (draft.saved === undefined && !hasContent(draft) && !onForm) return undefined;

  if (!isComplete(draft)) return cannotSaveYet;
  if (draft.attachments.length > 0) return attachmentsStay;
  if (draft.saved) return draft.signatureRequired ? signatureStays : saveChangesWarning;
  return draft.signatureRequired ? cannotSaveYet : saveDraftWarning;
}

const holdsDraft = (draft: DraftInProgress, from: string) =>
  from.startsWith(paths.newMessage) || from.startsWith(paths.contactList)
  || (draft.messageId !== undefined && from.startsWith(paths.thread(draft.messageId)));

/** The pages between which a draft goes along (vets-website RouteLeavingGuard.jsx): the interstitial is none of them. */
function belongsTo(draft: DraftInProgress, to: string): boolean {
  const own: string[] = [paths.recent, paths.selectCareTeam, paths.startMessage];
  if (draft.messageId !== undefined) own.push(paths.thread(draft.messageId));
  return own.includes(`${to.replace(/\/$/, '')}/`);
}

/** What cannot be saved keeps the user here, or is left behind. */
const cannotSave = (what: string, leave: LeavingWarning['secondary']): LeavingWarning => ({
  title: `We can't save ${what}`,
  primary: { text: 'Edit draft', action: 'stay' },
  secondary: leave,
});

const maySave = (what: string, thing: string): LeavingWarning => ({
  title: `Do you want to save your ${what}?`,
  primary: { text: `Save ${thing}`, action: 'save' },
  secondary: { text: `Delete ${thing}`, action: 'leave' },
});

const cannotSaveYet = cannotSave('this message yet', { text: 'Delete draft', action: 'leave' });
const signatureStays = cannotSave('your signature in a draft message', { text: 'Save draft without signature', action: 'save' });
const attachmentsStay = cannotSave('attachments in a draft message', { text: 'Save draft without attachments', action: 'save' });
export const saveDraftWarning = maySave('draft message', 'draft');
export const saveChangesWarning = maySave('changes to this draft', 'changes');
