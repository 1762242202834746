import type { PageElement } from './page.ts';

/** A list that is open, and the number of its next item. */
export interface OpenList {
  element: PageElement;
  depth: number;
  isOrdered: boolean;
  next: number;
  step: number;
  style: string;
}

/** The list that an element opens inside others. Google Docs nests none and says the level in a class: `lst-kix_abc-1`. */
export function openList(element: PageElement, outer: number): OpenList {
  const { name, attributes, style } = element;
  const isOrdered = name === 'ol';
  const level = /(?:^|\s)lst-\S{1,80}-(\d)(?:\s|$)/.exec(attributes.class ?? '')?.[1];
  const isReversed = attributes.reversed !== undefined;
  const start = Number.parseInt(attributes.start ?? '', 10);
  return {
    element,
    depth: level === undefined ? outer + 1 : Number(level) + 1,
    isOrdered,
    next: Number.isFinite(start) ? start : 1,
    step: isReversed ? -1 : 1,
    style: style.get('list-style-type') ?? attributes.type ?? '',
  };
}

/** What stands before the next item of a list, which is counted on. @example in <ol type=a start=3> → 'c.' */
export function nextMarker(list: OpenList, value: string | undefined): string {
  if (!list.isOrdered) return '-';
  const given = Number.parseInt(value ?? '', 10);
  const number = Number.isFinite(given) ? given : list.next;
  list.next = number + list.step;
  return written(number, list.style);
}

function written(number: number, style: string): string {
  if (number < 1 || number > 99) return `${number}.`;
  if (style === 'a' || /^lower-(?:alpha|latin)/.test(style)) return `${letter(number)}.`;
  if (style === 'A' || /^upper-(?:alpha|latin)/.test(style)) return `${letter(number).toUpperCase()}.`;
  if (style === 'i' || style === 'lower-roman') return `${roman(number)}.`;
  if (style === 'I' || style === 'upper-roman') return `${roman(number).toUpperCase()}.`;
  return /^(?:cjk-|simp-chinese|trad-chinese|chinese)/.test(style) ? `${chinese(number)}、` : `${number}.`;
}

function letter(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letter(Math.floor((number - 1) / 26)) + last : last;
}

function roman(number: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return tens[Math.floor(number / 10)] + ones[number % 10];
}

function chinese(number: number): string {
  const digits = '一二三四五六七八九';
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens - 1]}十`;
  return ten + (digits[(number % 10) - 1] ?? '');
}
