import type { Mark, MarkKind } from '../../model/mark.ts';
import type { Span } from '../../model/source.ts';
import type { RawSlide } from './dialect.ts';
import { attributeOf, elementsIn } from './elements.ts';
import type { LeftOut } from './not-carried.ts';

/** What a tag says of the words in it. */
const TAGS: Record<string, MarkKind> = {
  b: 'strong',
  strong: 'strong',
  mark: 'strong',
  u: 'strong',
  ins: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'raised',
  sub: 'lowered',
};

/** What tags of HTML set off in a stretch of a file, links included. @param bare the file without its code and comments */
export function tagMarks(bare: string, body: Span): Mark[] {
  return elementsIn(bare, body).flatMap((element): Mark[] => {
    const { name, inner } = element;
    if (inner.end === inner.start) return [];
    if (Object.hasOwn(TAGS, name.toLowerCase())) return [{ ...inner, kind: TAGS[name.toLowerCase()] }];
    const href = /^(?:a|Link)$/i.test(name) ? attributeOf(element, 'href') || attributeOf(element, 'to') : '';
    return href === '' ? [] : [{ ...inner, kind: 'link', href: href.replaceAll('&amp;', '&') }];
  });
}

/** Addresses that lead somewhere from any machine. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;
/** A slide by its number: `#/4` counts from 0 in reveal.js and in drafts, `#/4/1` also what stands under it, `#5` and `/5` from 1 in Marp and Slidev. */
const SLIDE = /^(?:#\/(\d{1,4})(?:\/(\d{1,4}))?|[#/](\d{1,4}))$/;

/** What slides a link may name: all of them in a row, and the first of each column of reveal.js. */
export interface Targets {
  count: number;
  columns: readonly number[];
}

/** The targets of a deck: slides that stand under one another are of one part, which the first of them begins. */
export function targetsOf(slides: readonly RawSlide[]): Targets {
  const all = slides.map((_, i) => i);
  const columns = all.filter((i) => slides[i].part !== 'same');
  return { count: slides.length, columns: columns.length > 0 ? columns : all };
}

/** The marks with their links led to slides, as '#4' counted from 0; links to anything that is not on every machine are left out. */
export function carriedMarks(marks: readonly Mark[], targets: Targets): { marks: Mark[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const carried = marks.flatMap((mark): Mark[] => {
    if (mark.kind !== 'link' || ADDRESS.test(mark.href)) return [mark];
    const slide = slideLinked(mark.href, targets);
    if (slide !== undefined) return [{ ...mark, href: `#${slide}` }];
    leftOut.push({ kind: 'link', at: mark.start });
    return [];
  });
  return { marks: carried, leftOut };
}

function slideLinked(href: string, { count, columns }: Targets): number | undefined {
  const [, column, under = '0', fromOne] = SLIDE.exec(href) ?? [];
  const slide = column === undefined ? Number(fromOne) - 1 : columns[Number(column)] + Number(under);
  return slide >= 0 && slide < count ? slide : undefined;
}
