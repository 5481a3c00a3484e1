import { linkTo } from '../navigation/link.ts';
import { notice } from '../state/notice.ts';

/** Below the h1, announced without taking the focus from it. */
export function NoticeAlert() {
  const current = notice.value;
  const close = () => {
    notice.value = undefined;
    document.querySelector('h1')?.focus();
  };
  return (
    <div role={current?.status === 'error' ? 'alert' : 'status'} class="page-alert">
      {current && (
        <va-alert status={current.status} visible closeable closeBtnAriaLabel="Close notification" oncloseEvent={close}>
          <p data-testid="alert-text">{current.text}</p>
          {current.link && (
            <p>
              <va-link
                text={current.link.text}
                data-testid={current.link.testId}
                data-dd-action-name={current.link.action}
                {...linkTo(current.link.path)}
              />
            </p>
          )}
        </va-alert>
      )}
    </div>
  );
}
