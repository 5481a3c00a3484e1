/** Moves the focus to a control inside an element of the design system, once that is drawn. */
export function focusInside(host: string, control: string): void {
  window.setTimeout(() => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(control)?.focus(), 300);
}
