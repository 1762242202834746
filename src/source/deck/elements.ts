import type { Span } from '../../model/source.ts';

/** An element of HTML among Markdown, from its opening tag to its closing one. */
export interface Element extends Span {
  /** As it is written: `div`, `Toc`, `carbon:edit`. */
  name: string;
  attributes: string;
  /** Its opening tag, and what stands between its tags. */
  open: Span;
  inner: Span;
  depth: number;
}

const TAG = /<(\/?)([A-Za-z][\w.:-]{0,60})(?=[\s/>])((?:"[^"]*"|'[^']*'|[^'"<>]){0,4000})>/g;
/** Deeper nesting is no slide but an attack. */
const DEEPEST = 100;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The elements in a stretch, in order of their opening tags; one that is never closed ends with its tag. @param masked the file without its code */
export function elementsIn(masked: string, { start, end }: Span): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  for (const { index, 0: tag, 1: slash, 2: name, 3: attributes } of masked.slice(start, end).matchAll(TAG)) {
    const at = { start: start + index, end: start + index + tag.length };
    if (slash) {
      const last = open.findLastIndex((element) => element.name === name);
      if (last < 0) continue;
      const [element] = open.splice(last);
      element.end = at.end;
      element.inner = { start: element.open.end, end: at.start };
      continue;
    }
    const inner = { start: at.end, end: at.end };
    const element = { ...at, name, attributes: attributes.replace(/\/$/, ''), open: at, inner, depth: open.length };
    elements.push(element);
    if (!attributes.endsWith('/') && !VOID.test(name) && open.length < DEEPEST) open.push(element);
  }
  return elements;
}

/** True for an attribute of that name, with a value or without. @example hasAttribute(element of `<p v-click.fade>`, 'v-click') → true */
export function hasAttribute({ attributes }: Element, name: string): boolean {
  return new RegExp(`(?:^|\\s)${name}(?![\\w-])`).test(attributes);
}

/** The value of an attribute, or ''. */
export function attributeOf({ attributes }: Element, name: string): string {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`).exec(attributes) ?? [];
  return double ?? single ?? bare ?? '';
}

const SIDE_BY_SIDE =
  /(?:^|[\s-])(?:grid|flex|col(?:umn)?s?|row|split|two-col\w*|multi-?col(?:umn)?s?|r-hstack)(?:$|[\s_])/;
const DISPLAY = /display:\s*(?:inline-)?(?:flex|grid)/;
/** More than this are no columns but tiles. */
const MOST_COLUMNS = 4;
/** So many rows and grids of a slide are looked at. */
const MOST_TRIED = 50;

/** What stands side by side in a stretch: the insides of the elements of its first grid, row or pair of columns; none where it has no such thing. */
export function columnsIn(elements: readonly Element[], text: string): Span[] {
  for (const element of elements.filter(standsSideBySide).slice(0, MOST_TRIED)) {
    const children = elements.filter(
      ({ depth, start, end }) =>
        depth === element.depth + 1 && start >= element.inner.start && end <= element.inner.end,
    );
    const columns = children.map(({ inner }) => inner);
    const said = columns.filter((inner) => saysSomething(text.slice(inner.start, inner.end)));
    // In a draft a column may have ended on the slide before.
    const isWhole = attributeOf(element, 'class') === 'columns' ? said.length > 0 : said.length === columns.length;
    if (isWhole && columns.length >= 2 && columns.length <= MOST_COLUMNS) return columns;
  }
  return [];
}

/** The inside of a grid whose cells are whatever stands in it, and the number of its columns; null where there is none, or too many columns for words. */
export function gridIn(elements: readonly Element[]): (Span & { count: number }) | null {
  for (const element of elements) {
    const [, count] = /cols-(\d)/.exec(`${attributeOf(element, 'grid')} ${attributeOf(element, 'class')}`) ?? [];
    if (count && standsSideBySide(element))
      return Number(count) <= 3 ? { ...element.inner, count: Number(count) } : null;
  }
  return null;
}

function standsSideBySide(element: Element): boolean {
  const named = attributeOf(element, 'class');
  if (/(?:^|\s)(?:flex-col|r-stack|r-vstack)(?:\s|$)/.test(named)) return false;
  return SIDE_BY_SIDE.test(named) || /cols-\d/.test(attributeOf(element, 'grid')) || DISPLAY.test(element.attributes);
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/<(?!img)[^>]*>/gi, ''));
}
