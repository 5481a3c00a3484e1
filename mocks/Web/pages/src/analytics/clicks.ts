import { recordAction } from './collector.ts';

const actionable = 'va-link, va-link-action, va-button, va-telephone, va-checkbox, va-radio-option, a, button, [role="button"]';

/** What the collector takes. */
const longestName = 200;

/** Datadog's automatic click actions: the nearest explicit name, else "click on" the text of what was clicked. */
export function recordClicks(): void {
  document.addEventListener('click', event => {
    if (isRepeatedByItsControl(event)) return;
    const elements = event.composedPath().filter(node => node instanceof HTMLElement);
    const name = explicitName(elements) ?? defaultName(elements);
    if (name) recordAction(name.slice(0, longestName), { type: 'click' });
  }, { capture: true });
}

/** A click on a label is followed by one on its control, which is the one that counts. */
function isRepeatedByItsControl(event: MouseEvent): boolean {
  const [target] = event.composedPath();
  const label = target instanceof HTMLElement ? target.closest('label') : null;
  return label?.control != null && label.control !== target;
}

const explicitName = (elements: HTMLElement[]) =>
  elements.find(element => element.dataset.ddActionName && isOurs(element))?.dataset.ddActionName;

/** The library names a few of its own inner parts; the page's names are what dashboards are keyed on. */
const isOurs = (element: HTMLElement) => element.getRootNode() === document && element.dataset.ddActionName !== 'description';

function defaultName(elements: HTMLElement[]): string | undefined {
  const target = elements.filter(element => element.matches(actionable)).at(-1);
  if (!target) return undefined;
  // Personal text is never a name.
  if (target.closest('[data-dd-privacy="mask"]')) return 'click on Masked Element';
  const text = target.getAttribute('text') ?? target.getAttribute('label') ?? target.textContent ?? '';
  return text.trim() === '' ? undefined : `click on ${text.trim().replace(/\s+/g, ' ')}`;
}
