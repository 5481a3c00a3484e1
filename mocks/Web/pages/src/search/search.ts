import { signal } from '@preact/signals';

export interface Search {
  folderId: number;
  folderName: string;
  folderPath: string;
  subject: string;
}

/** What was last searched for; in memory only, so a reload of the results leads to the inbox. */
export const search = signal<Search | undefined>(undefined);
