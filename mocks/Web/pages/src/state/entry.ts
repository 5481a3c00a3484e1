import { effect } from '@preact/signals';
import { location } from '../navigation/location.ts';
import { isFolderPath, paths } from '../navigation/paths.ts';
import { endFlow, isSending } from './draft.ts';
import { surveyPending } from '../survey/surveyPending.ts';
import { notice } from './notice.ts';

const key = 'sm_composeEntryUrl';

/** The folder the flow was entered from; kept over a reload. */
export const entryFolder = () => sessionStorage.getItem(key) ?? paths.inbox;

let folder: string | undefined;

/** The folder last looked at; undefined when the app was opened elsewhere. */
export const lastFolder = () => folder;

/** Follows the user: remembers the entry folder, and drops the draft in progress once back in a folder. */
export function followLocation(): void {
  let last = location.peek();
  effect(() => {
    const here = location.value;
    if (isFolderPath(here)) folder = here;
    if (here === last) return;
    if (here.startsWith(paths.newMessage) && isFolderPath(last)) sessionStorage.setItem(key, last);
    if (isFolderPath(last) || !isFolderPath(here)) {
      notice.value = undefined;
      surveyPending.value = false;
    }
    // Only a folder ends the flow: a page that is not found keeps the draft, its route may have gone with a toggle.
    // What is being sent is kept until it is known to have gone.
    if (isFolderPath(here) && !isSending()) endFlow();
    last = here;
  });
}
