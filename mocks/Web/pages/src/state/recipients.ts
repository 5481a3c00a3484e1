import { signal } from '@preact/signals';
import { ApiError, getAllRecipients } from '../api/index.ts';
import { readRecipients, type Recipients } from '../recipients/recipients.ts';
import { http } from './client.ts';

export type RecipientsState = { status: 'loading' | 'failed' } | { status: 'loaded'; recipients: Recipients };

export const recipientsState = signal<RecipientsState>({ status: 'loading' });

/** Once per page load, and again after the contact list was saved: then what cannot be read leaves what was known. */
export async function loadRecipients(): Promise<void> {
  try {
    recipientsState.value = { status: 'loaded', recipients: readRecipients(await getAllRecipients(http)) };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 401 || error.status === 403)) throw error;
    if (!loadedRecipients()) recipientsState.value = { status: 'failed' };
  }
}

export const loadedRecipients = (): Recipients | undefined =>
  recipientsState.value.status === 'loaded' ? recipientsState.value.recipients : undefined;
