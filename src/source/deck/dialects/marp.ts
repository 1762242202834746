import type { Span } from '../../../model/source.ts';
import type { DeckFile, Dialect, RawSlide } from '../dialect.ts';
import { rawSlide } from '../dialect.ts';
import { columnsIn, elementsIn, gridIn } from '../elements.ts';
import type { Entries, Entry } from '../entries.ts';
import { entriesIn } from '../entries.ts';
import type { LeftOut, LeftOutKind } from '../not-carried.ts';
import { within } from '../scan.ts';

/**
 * What directives ask for that is not taken over; null for those that are, or that change nothing here. With `_` before them they are meant for one slide.
 * From Marpit's documentation, “Directives”, and those that Marp Core and Marp CLI add.
 */
const DIRECTIVES: Record<string, LeftOutKind | null> = {
  marp: null,
  title: null,
  author: null,
  description: null,
  keywords: null,
  url: null,
  image: null,
  lang: null,
  size: null,
  paginate: null,
  math: null,
  headingDivider: null,
  theme: 'theme',
  style: 'style',
  class: 'style',
  header: 'margins',
  footer: 'margins',
  color: 'style',
  backgroundColor: 'background',
  backgroundImage: 'background',
  backgroundPosition: 'background',
  backgroundRepeat: 'background',
  backgroundSize: 'background',
  transition: 'transition',
};
/** Orders to other programs, which are no notes. */
const TOOL = /^\s*(?:prettier|markdownlint|eslint|cspell|textlint|vale|TOC)\b/i;

/** Decks for Marp: `marp: true` in the head matter, directives and notes in comments, pictures as backgrounds. */
export const marp: Dialect = {
  id: 'marp',
  suits: ({ head }) => head.get('marp')?.value === true,
  isStep: (marker) => /^\*|\)/.test(marker),
  cut: (file) => {
    const leftOut = lostIn(file.head);
    const remarks = file.comments.filter(({ start }) => start >= file.from).map((span) => remarkOf(span, file));
    leftOut.push(...remarks.flatMap(({ directives }) => (directives ? lostIn(directives) : [])));
    const dividers = dividersOf([file.head, ...remarks.flatMap(({ directives }) => directives ?? [])]);
    const slides = cutAt(file, dividers).map((slide) => {
      slide.notes = within(remarks, slide).flatMap(({ note }) => note ?? []);
      const elements = elementsIn(file.bare, slide.body);
      slide.columns = columnsIn(elements, file.text);
      slide.grid = gridIn(elements);
      for (const { name, start } of elements) if (name === 'style') leftOut.push({ kind: 'style', at: start });
      setPictures(slide, file, leftOut);
      return slide;
    });
    return { slides, leftOut };
  },
};

/** A comment: directives, or what the speaker is to say. */
interface Remark extends Span {
  directives: Entries | null;
  note: Span | null;
}

function remarkOf({ start, end }: Span, { text }: DeckFile): Remark {
  const inner = { start: start + 4, end: text.endsWith('-->', end) ? end - 3 : end };
  const said = text.slice(inner.start, inner.end);
  const entries = entriesIn(said, inner.start);
  const isDirective = entries !== null && [...entries.keys()].every((key) => bareName(key) in DIRECTIVES);
  if (isDirective && entries.size > 0) return { start, end, directives: entries, note: null };
  const isNote = said.trim() !== '' && said.trim() !== 'fit' && !TOOL.test(said);
  return { start, end, directives: null, note: isNote ? inner : null };
}

function bareName(key: string): string {
  return key.replace(/^[_$]/, '');
}

function lostIn(entries: Entries): LeftOut[] {
  return [...entries].flatMap(([key, entry]) => {
    const kind = DIRECTIVES[bareName(key)] ?? null;
    return kind === null || isUsual(entry) ? [] : [{ kind, at: entry.start }];
  });
}

/** What takes something back asks for nothing. */
function isUsual({ value }: Entry): boolean {
  return value === null || value === '' || value === 'default';
}

/** Depths of the headings that begin a slide. */
function dividersOf(all: readonly Entries[]): ReadonlySet<number> {
  const value = all.findLast((entries) => entries.has('headingDivider'))?.get('headingDivider')?.value;
  if (typeof value === 'number') return new Set(Array.from({ length: value }, (_, i) => i + 1));
  return new Set(Array.isArray(value) ? value.map(Number) : []);
}

/** A rule that is not the line under a heading, or a heading that begins a slide. */
function cutAt({ bare, from, text }: DeckFile, dividers: ReadonlySet<number>): RawSlide[] {
  const edges: Span[] = [];
  let before = '';
  for (const { index, 0: line } of bare.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const start = from + index;
    const isUnderline = /^ {0,3}-+\s*$/.test(line) && isParagraphText(before);
    if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}\s*$/.test(line) && !isUnderline)
      edges.push({ start, end: start + line.length });
    const depth = /^ {0,3}(#{1,6})(?=\s)/.exec(line)?.[1].length ?? 0;
    if (dividers.has(depth)) edges.push({ start, end: start });
    before = line;
  }
  let start = from;
  const slides = [...edges, { start: text.length, end: text.length }].map((edge) => {
    const slide = rawSlide({ start, end: edge.start });
    start = edge.end;
    return slide;
  });
  return slides.filter((slide) => text.slice(slide.start, slide.end).trim() !== '');
}

function isParagraphText(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:#{1,6}\s|<|\||>|[-*+]\s|\d+[.)]\s)/.test(line);
}

const PICTURE = /^!\[([^\]\n]*)\]\(([^()\n]*)\)/;
/** No picture is written longer. */
const LONGEST_PICTURE = 2400;

/** The pictures of a text, each tried from its own sign on: one pattern for all would try every pair of signs. */
function* picturesIn(text: string): Generator<{ index: number; all: string; alternative: string; path: string }> {
  for (let index = text.indexOf('!['); index >= 0; index = text.indexOf('![', index + 2)) {
    const [all = '', alternative = '', path = ''] = PICTURE.exec(text.slice(index, index + LONGEST_PICTURE)) ?? [];
    if (all !== '') yield { index, all, alternative, path };
  }
}

/** Words in the alternative text that say where and how large. */
const KEYWORD =
  /(?<=^|\s)(?:bg|fit|contain|cover|auto|vertical|(?:left|right)(?::\d+(?:\.\d+)?%)?|(?:w|width|h|height):\S+|\d+(?:\.\d+)?%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)(?=\s|$)/g;

/** Takes the keywords out of alternative texts. A picture beside the text is one of its columns; one behind it is left out, unless nothing else is there. */
function setPictures(slide: RawSlide, file: DeckFile, leftOut: LeftOut[]): void {
  const pictures = [...picturesIn(file.bare.slice(slide.body.start, slide.body.end))].map(
    ({ index, all, alternative, path }) => {
      const start = slide.body.start + index;
      const words = [...alternative.matchAll(KEYWORD)].map((found) => found[0]);
      const hidden = [...alternative.matchAll(KEYWORD)].map((found) => ({
        start: start + 2 + found.index,
        end: start + 2 + found.index + found[0].length,
      }));
      return { start, end: start + all.length, path: path.trim(), words, hidden };
    },
  );
  const behind = pictures.filter(({ words }) => words.includes('bg'));
  const side = behind.flatMap(({ words }) => words.flatMap((word) => /^(left|right)/.exec(word)?.[1] ?? [])).at(-1);
  const rest = withoutSpans(file.bare.slice(0, slide.body.end), behind).slice(slide.body.start);
  const isAlone = !/[\p{L}\p{N}]/u.test(rest.replace(/^#+ .*$/gm, ''));
  for (const picture of pictures) {
    const isBehind = behind.includes(picture);
    const isShown = !isBehind || side !== undefined || isAlone;
    slide.hidden.push(...(isShown && !isBehind ? picture.hidden : isBehind ? [picture] : []));
    if (isBehind && isShown && isPath(picture.path)) slide.pictures.push(picture);
    else if (isBehind) leftOut.push({ kind: 'background', at: picture.start });
    if (isShown && !isBehind && picture.words.length > 0) leftOut.push({ kind: 'picture-size', at: picture.start });
  }
  if (side && slide.pictures.length > 0 && !isAlone) setBeside(slide, side === 'left');
}

/** Colours and gradients are no pictures. */
function isPath(path: string): boolean {
  return /[./]/.test(path) && !/^(?:#|rgb|hsl|linear-|radial-|conic-)/.test(path);
}

/** The columns are told by what stands in them: all pictures in one, everything else in the other. */
function setBeside(slide: RawSlide, isLeft: boolean): void {
  const text = slide.body;
  const beside = { start: slide.pictures[0].start, end: slide.pictures[0].end };
  slide.columns = isLeft ? [beside, text] : [text, beside];
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end), text);
}
