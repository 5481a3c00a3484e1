import { session } from '../state/session.ts';

/** A light version of VA.gov's header that cannot be taken for it. */
export function Header() {
  const current = session.value;
  return (
    <header class="site-header">
      <a class="skip-link" href="#content" onClick={skipToContent}>Skip to main content</a>
      <p class="site-stand-in">
        <strong>Reference pages, synthetic data.</strong> A stand-in for VA.gov used in rehearsals; nothing here reaches a real person.
      </p>
      <div class="site-bar">
        <p class="site-name">My HealtheVet <span>messages, stand-in</span></p>
        {current.status === 'ready' && (
          <p class="site-user" data-dd-privacy="mask">{current.user.firstName} {current.user.lastName}</p>
        )}
      </div>
    </header>
  );
}

/** By focus alone: the address stays that of the page. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
