import { isWithin, type PageElement, type View } from './page.ts';

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** The declarations of a style attribute. @example styleOf('Display:none; color:red') → display → 'none', color → 'red' */
export function styleOf(style: string | undefined): ReadonlyMap<string, string> {
  if (!style) return NO_STYLE;
  const declarations = new Map<string, string>();
  for (const part of style.toLowerCase().split(';')) {
    const at = part.indexOf(':');
    if (at > 0) declarations.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return declarations;
}

/** Longer ones are made by programs and say nothing. */
const LONGEST_NAMES = 400;

/** Classes or an id as names. @example namesOf('shareBox page_tools') → ['share-box', 'page-tools'] */
export function namesOf(words: string | undefined): readonly string[] {
  if (!words) return [];
  const hyphened = words
    .slice(0, LONGEST_NAMES)
    .trim()
    .replace(/([a-z\d])(?=[A-Z])/g, '$1-')
    .toLowerCase();
  return hyphened === '' ? [] : hyphened.replace(/[_:.]/g, '-').split(/\s+/);
}

/**
 * A pattern for names that have one of some words in them as a whole word; `no-sidebar` has no sidebar.
 * @example nameWith('nav menu').test('main-nav') → true, .test('navy') → false
 */
export function nameWith(words: string): RegExp {
  const any = words.split(' ').join('|');
  return new RegExp(`^(?!(?:no|has|with|without|hide|is|not)-)(?:[^-]{0,60}-){0,6}(?:${any})(?:-|$)`);
}

/**
 * Whether an element is named so: by a class, or by its id. In the part of the page that the report is in ids are made of headings (`id="related-work"`) and say
 * nothing, and headings themselves are never furniture.
 */
export function isNamed({ main }: Pick<View, 'main'>, element: PageElement, pattern: RegExp): boolean {
  if (/^h[1-6]$/.test(element.name)) return false;
  if (element.names.some((name) => pattern.test(name))) return true;
  return !(main && isWithin(element, main)) && namesOf(element.attributes.id).some((name) => pattern.test(name));
}

/** Whether an element has one of some roles. @example hasRole(element, 'navigation menu') */
export function hasRole({ attributes }: PageElement, roles: string): boolean {
  const role = attributes.role?.trim().toLowerCase();
  return role !== undefined && role !== '' && roles.split(' ').includes(role);
}

/** A length in pixels from an attribute or a style; NaN where it says none in pixels or points. @example pixels('120px') → 120, pixels('50%') → NaN */
export function pixels(length: string | undefined): number {
  const found = /^\s{0,9}(\d{1,6}(?:\.\d{1,6})?)\s{0,9}(px|pt)?\s{0,9}$/.exec(length ?? '');
  return found ? Number(found[1]) * (found[2] === 'pt' ? 4 / 3 : 1) : Number.NaN;
}
