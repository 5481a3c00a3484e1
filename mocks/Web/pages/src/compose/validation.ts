import type { DraftInProgress } from './draftInProgress.ts';

export interface ComposeErrors {
  recipient?: string;
  category?: string;
  subject?: string;
  body?: string;
  signatureName?: string;
  certified?: string;
}

/** What a draft needs to be saved; sending needs the signature as well. */
export function validateDraft(draft: DraftInProgress): ComposeErrors {
  return {
    ...(draft.recipientId === undefined && { recipient: 'Please select a recipient.' }),
    ...(draft.category === '' && { category: 'Please select a category.' }),
    ...(draft.subject.trim() === '' && { subject: 'Subject cannot be blank.' }),
    ...(draft.body.trim() === '' && { body: 'Message body cannot be blank.' }),
  };
}

export function validateSignature({ signatureName, certified }: DraftInProgress): ComposeErrors {
  const name = signatureName.trim();
  return {
    ...(name === '' && { signatureName: 'Enter your full name' }),
    ...(name !== '' && !/^[\p{L}\p{M} '’.-]+$/u.test(name) && { signatureName: 'This field accepts alphabetic characters only' }),
    ...(!certified && { certified: 'You must certify by checking the box.' }),
  };
}

export const hasErrors = (errors: ComposeErrors) => Object.keys(errors).length > 0;
