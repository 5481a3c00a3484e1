import { navigate } from './location.ts';
import { href } from './paths.ts';

/** A link with a real address that moves within the app; a modified click keeps the browser's meaning. */
export function linkTo(path: string, before?: () => void) {
  return {
    href: href(path),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      before?.();
      navigate(path);
    },
  };
}
