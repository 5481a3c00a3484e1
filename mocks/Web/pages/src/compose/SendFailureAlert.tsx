export function SendFailureAlert({ text, onClose }: { text: string; onClose: () => void }) {
  const close = () => {
    onClose();
    document.querySelector('h1')?.focus();
  };
  return (
    <va-alert
      status="error"
      visible
      closeable
      closeBtnAriaLabel="Close notification"
      role="alert"
      oncloseEvent={close}
      class="page-alert"
    >
      <p data-testid="alert-text">{text}</p>
    </va-alert>
  );
}
