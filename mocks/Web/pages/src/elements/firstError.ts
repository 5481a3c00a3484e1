/** Moves the focus to the first control in error, into its shadow root, once the error is drawn. A combo box hides a list beside its input: the input is meant. */
export function focusFirstError(): void {
  window.setTimeout(() => {
    const host = document.querySelector<HTMLElement>('[error]:not([error=""]), .field-error');
    const control = host?.shadowRoot?.querySelector<HTMLElement>('input, select:not([aria-hidden="true"]), textarea')
      ?? host?.querySelector<HTMLElement>('input');
    (control ?? host)?.focus();
    host?.scrollIntoView({ block: 'center' });
  }, 300);
}
