import { options, type VNode } from 'preact';

/**
 * Preact sets what a custom element knows as properties; the React bindings of VA.gov set attributes. Locators and
 * `[error]` queries written for the real site need the attributes, so the pages write both.
 */
export function mirrorPropertiesAsAttributes(): void {
  const next = options.diffed;
  options.diffed = vnode => {
    next?.(vnode);
    if (typeof vnode.type === 'string' && vnode.type.startsWith('va-')) mirror(vnode);
  };
}

function mirror(vnode: VNode): void {
  const element = (vnode as { __e?: HTMLElement }).__e; // Preact's name for a vnode's DOM node, stable since version 8.
  if (!element) return;
  for (const [name, value] of Object.entries(vnode.props as Record<string, unknown>)) {
    if (name === 'children' || name === 'class' || name === 'style' || name === 'key' || !(name in element)) continue;
    const attribute = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    if (value === undefined || value === null || value === false) {
      element.removeAttribute(attribute);
    } else if (typeof value !== 'function' && typeof value !== 'object') {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
    }
  }
}
