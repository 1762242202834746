type Child = Node | string | null;

/** Attributes, and listeners under names that start with `on`: `{ class: 'time', onclick: pause }`. `true` sets an empty attribute, `false` and null none. */
export interface Attributes {
  [name: string]: string | number | boolean | null | (() => void);
}

/**
 * Makes an element in the document that will hold it; the speaker view's window has a document of its own.
 * @example `element(document, 'button', { class: 'next', onclick: next }, 'Next')`
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
