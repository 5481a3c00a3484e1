import { batch, signal } from '@preact/signals';
import { base } from './paths.ts';

/** Says whether a move may happen now; one that may not calls `proceed` once it may. */
export type Guard = (to: string, proceed: () => void) => boolean;

/** Where the user is, relative to the app's base. */
export const location = signal(currentPath());

/** Where the user came from; undefined on the first page. */
export const cameFrom = signal<string | undefined>(undefined);

let guard: Guard = () => true;
let index = position(history.state);
let restoring = false;
let decided = false;

export function setGuard(next: Guard): void {
  guard = next;
}

export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const go = () => {
    if (!replace) index += 1;
    history[replace ? 'replaceState' : 'pushState']({ index }, '', `${base}${to}`);
    arrive();
    window.scrollTo(0, 0);
  };
  if (guard(to, go)) go();
}

export const goBack = () => history.back();

/** Back and Forward cannot be refused, only undone: the browser is sent back to where it was until the user decides. */
export function listenToHistory(): void {
  history.replaceState({ index }, '');
  window.addEventListener('popstate', event => {
    if (event.state === null) {
      // A link within the page (#…) made this entry: it is a step further, and nowhere else.
      index += 1;
      history.replaceState({ index }, '');
      return;
    }
    const steps = position(event.state) - index;
    if (restoring) {
      restoring = false;
      return;
    }
    const again = () => {
      decided = true;
      history.go(steps);
    };
    if (steps === 0 || decided || guard(currentPath(), again)) {
      decided = false;
      index += steps;
      arrive();
    } else {
      restoring = true;
      history.go(-steps);
    }
  });
}

function arrive(): void {
  batch(() => {
    cameFrom.value = location.value;
    location.value = currentPath();
  });
}

function currentPath(): string {
  const path = window.location.pathname;
  return path.startsWith(base) ? path.slice(base.length) || '/' : path;
}

function position(state: unknown): number {
  return (state as { index?: number } | null)?.index ?? 0;
}
