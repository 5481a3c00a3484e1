import { useEffect, useState } from 'preact/hooks';
import { onOracleHealth, session } from '../state/session.ts';
import { countView, dismiss, mayShow } from './educationViews.ts';

/** Tells a patient of an Oracle Health facility why a team may have another name: three times at most, until dismissed. */
export function NameChangeAlert() {
  const [shown, setShown] = useState(() => session.value.status === 'ready' && onOracleHealth(session.value.user) && mayShow(localStorage));
  useEffect(() => {
    if (shown) countView(localStorage);
  }, []);
  if (!shown) return null;
  const close = () => {
    dismiss(localStorage);
    setShown(false);
    document.querySelector('h1')?.focus();
  };
  return (
    <va-alert
      status="info"
      visible
      closeable
      closeBtnAriaLabel="Close notification"
      oncloseEvent={close}
      class="page-alert"
      data-testid="care-team-names-alert"
    >
      <h2 slot="headline" class="h3">Your care team’s name may appear different</h2>
      <p>
        Some facilities moved to a new health record system, which gives care teams other names.{' '}
        <va-link href="/resources/my-healthevet-on-vagov-what-to-know/" text="Learn more about this name change" data-testid="name-change-link" />
      </p>
    </va-alert>
  );
}
