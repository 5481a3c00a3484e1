import { signal } from '@preact/signals';
import { base } from './paths.ts';

/** Says whether a move may happen now; one that may not calls `proceed` once it may. */
export type Guard = (to: string, proceed: () => void) => boolean;

/** Where the user is, relative to the app's base. */
export const location = signal(currentPath());

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
    location.value = currentPath();
    window.scrollTo(0, 0);
  };
  if (guard(to, go)) go();
}

export const goBack = () => history.back();

/** Back and Forward cannot be refused, only undone: the browser is sent back to where it was until the user decides. */
export function listenToHistory(): void {
  history.replaceState({ index }, '');
  window.addEventListener('popstate', event => {
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
      location.value = currentPath();
    } else {
      restoring = true;
      history.go(-steps);
    }
  });
}

function currentPath(): string {
  const path = window.location.pathname;
  return path.startsWith(base) ? path.slice(base.length) || '/' : path;
}

function position(state: unknown): number {
  return (state as { index?: number } | null)?.index ?? 0;
}
