import { signal } from '@preact/signals';

/** Set when a message was sent: which flow it went by is in every event already. */
export const surveyPending = signal(false);
