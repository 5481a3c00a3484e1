import type { DraftContent } from '../api/index.ts';
import type { Renewal } from '../renewal/renewal.ts';
import type { SavingState } from './SaveStatus.tsx';
import type { SendFailure } from './sendFailure.ts';

export interface DraftInProgress extends SavingState {
  recipientId: number | undefined;
  recipientName: string;
  signatureRequired: boolean;
  careSystemId: string | undefined;
  careSystemName: string;
  ohTriageGroup: boolean;
  category: string;
  subject: string;
  body: string;
  attachments: readonly File[];
  signatureName: string;
  certified: boolean;
  /** Set when the medications pages sent the user here. */
  renewal: Renewal | undefined;
  /** Set once the draft was saved. */
  messageId: number | undefined;
  saved: DraftContent | undefined;
  /** Why it could not be sent, until the user has seen it. */
  failure: SendFailure | undefined;
  /** The team it was saved for, by name, when the user is not connected to it any more. */
  formerTeam: string | undefined;
}

export const emptyDraft: DraftInProgress = {
  recipientId: undefined,
  recipientName: '',
  signatureRequired: false,
  careSystemId: undefined,
  careSystemName: '',
  ohTriageGroup: false,
  category: '',
  subject: '',
  body: '',
  attachments: [],
  signatureName: '',
  certified: false,
  renewal: undefined,
  messageId: undefined,
  saved: undefined,
  failure: undefined,
  formerTeam: undefined,
  savedAt: undefined,
  saving: 'idle',
};

/** Something beyond the choice of a team was entered. */
export const hasContent = (draft: DraftInProgress) =>
  draft.category !== '' || draft.subject !== '' || draft.body !== '' || draft.attachments.length > 0
  || draft.signatureName !== '' || draft.certified;

export const isComplete = (draft: DraftInProgress) =>
  draft.recipientId !== undefined && draft.category !== '' && draft.subject.trim() !== '' && draft.body.trim() !== '';

export const contentOf = (draft: DraftInProgress): DraftContent => ({
  recipientId: draft.recipientId ?? 0,
  category: draft.category,
  subject: draft.subject,
  body: draft.body,
});

export function isUnsaved(draft: DraftInProgress): boolean {
  const { saved } = draft;
  if (!saved) return draft.recipientId !== undefined || hasContent(draft);
  return saved.recipientId !== draft.recipientId || saved.category !== draft.category
    || saved.subject !== draft.subject || saved.body !== draft.body || draft.attachments.length > 0;
}
