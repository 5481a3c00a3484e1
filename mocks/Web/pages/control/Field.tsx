import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A label beside its control, not around it: a label's text would take the control's own text in. */
export function Field({ label, children }: { label: string; children: (id: string) => ComponentChildren }) {
  const id = useId();
  return <div class="field"><label for={id}>{label}</label>{children(id)}</div>;
}
