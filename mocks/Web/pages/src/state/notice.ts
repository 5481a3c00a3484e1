import { signal } from '@preact/signals';

export interface Notice {
  status: 'success' | 'error';
  text: string;
  link?: { path: string; text: string; testId: string; action: string };
}

/** What the folder page says about the thing just done; gone with the next page. */
export const notice = signal<Notice | undefined>(undefined);
