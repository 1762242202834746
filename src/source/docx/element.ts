/** One element of a part, names without their prefixes: strict and transitional files differ in namespaces only. Text is kept of text elements alone. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All children that are elements. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** `w:val` of the child of that name. @example settingOf(<w:pPr><w:jc w:val="center"/></w:pPr>, 'jc') → 'center' */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** The text of an element itself. */
export function wordsOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** All elements of that name in an element, in order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** Whether a property of Word that is on or off is on: `<w:b/>`, w:val="true". Undefined where it is not given. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes.val ?? '');
}
