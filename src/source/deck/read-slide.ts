import type { Slide } from '../../model/deck.ts';
import type { Block, Reading, Span } from '../../model/source.ts';
import type { WrittenSlide } from '../../model/written-slide.ts';
import { marksInOrder } from '../../text/marks.ts';
import { widthInEm } from '../../text/width.ts';
import { asMeant } from './as-meant.ts';
import { blocksIn } from './blocks-in.ts';
import { factIn, findCallouts } from './callouts.ts';
import type { DeckFile, Dialect, RawSlide } from './dialect.ts';
import type { Targets } from './marks-in.ts';
import { carriedMarks, tagMarks } from './marks-in.ts';
import type { LeftOut } from './not-carried.ts';

const ATTRIBUTES = /<!--\s*\.slide:([\s\S]*?)-->/;
const LAYOUTS: Record<Slide['layout'], true> = {
  cover: true,
  agenda: true,
  overview: true,
  section: true,
  comparison: true,
  figures: true,
  steps: true,
  list: true,
  statement: true,
  table: true,
  chart: true,
  picture: true,
  code: true,
  mixed: true,
  quote: true,
  closing: true,
  'figure-index': true,
};
const NO_PART: Reading = { text: '', offsets: [] };

/** Reads what stands on a slide, with what of it is not taken over. */
export function readSlide(
  { text, bare }: DeckFile,
  raw: RawSlide,
  { isStep }: Dialect,
  targets: Targets,
): { slide: WrittenSlide; leftOut: LeftOut[] } {
  const { start, end, body, notes } = raw;
  const comment = ATTRIBUTES.exec(text.slice(body.start, body.end));
  const at = comment ? body.start + comment.index : body.start;
  const attribute = (name: string) => (comment ? attributeIn(text, at, comment[0], name) : null);
  const callouts = findCallouts(text, body);
  const read = blocksIn(text, body, [...callouts, ...raw.hidden], raw.marginOf);
  const own = raw.isPage ? read.blocks.map(asMeant) : read.blocks;
  const all = [...own, ...raw.pictures.map(pictureOf)].sort((a, b) => a.start - b.start);
  const fact = raw.isFact ? factIn(all) : null;
  const blocks = all.filter((block) => !fact?.taken.includes(block));
  if (fact) callouts.push(fact.callout);
  const layout = attribute('data-layout')?.text ?? '';
  const title = titleOf(blocks, layout === '' && (callouts[0]?.start ?? end) > (blocks[0]?.start ?? start));
  const [index, count] = attribute('data-of')?.text.split('/').map(Number) ?? [];
  const items = isStep ? blocks.filter((block) => block.kind === 'item' && isStep(block.marker)) : [];
  const set = carriedMarks([...read.marks, ...tagMarks(bare, body)], targets);
  const slide: WrittenSlide = {
    start,
    end,
    layout: Object.hasOwn(LAYOUTS, layout) ? (layout as Slide['layout']) : raw.layout,
    part: attribute('data-part') ?? partOf(raw, title),
    of: index > 0 && count >= index ? { index, count } : null,
    under: attribute('data-under'),
    isCut: attribute('data-cut') !== null,
    first: Math.max(1, Number.parseInt(attribute('data-first')?.text ?? '1', 10) || 1),
    isUntitled: attribute('data-untitled') !== null,
    title: title?.reading ?? null,
    body: [...blocks.filter((block) => block !== title || block.kind === 'picture'), ...callouts].sort(
      (a, b) => a.start - b.start,
    ),
    marks: marksInOrder(set.marks),
    columns: columnsOf(raw, blocks),
    steps: [...raw.steps, ...items],
    notes,
  };
  const wrong: LeftOut[] = layout === '' || Object.hasOwn(LAYOUTS, layout) ? [] : [{ kind: 'layout', at }];
  return { slide, leftOut: [...wrong, ...read.leftOut, ...set.leftOut] };
}

/** As they are marked, or those of a grid, in which what is there stands row by row. */
function columnsOf({ columns, grid }: RawSlide, blocks: readonly Block[]): Span[][] {
  if (columns.length > 0 || !grid) return columns.map((column) => [column]);
  const cells = blocks.filter(({ start }) => start >= grid.start && start < grid.end);
  if (cells.length < 2) return [];
  return Array.from({ length: grid.count }, (_, i) => cells.filter((_cell, at) => at % grid.count === i)).filter(
    (column) => column.length > 0,
  );
}

/** What fits a title of one line. */
const LONGEST_TITLE_EM = 26;

/**
 * The first heading of the two larger sizes, or one of any size with which the slide begins.
 * @param isLoose whether a slide without a heading is called by the short line with which it begins, or by what its first picture shows
 */
function titleOf(blocks: readonly Block[], isLoose: boolean): Block | null {
  const [first] = blocks;
  const heading = blocks.find((block) => block.kind === 'heading' && block.depth <= 2);
  if (heading || !first) return heading ?? null;
  if (first.kind === 'heading') return first;
  const isName = first.kind === 'paragraph' || (first.kind === 'picture' && first.reading.text !== '');
  return isLoose && isName && widthInEm(first.reading.text) <= LONGEST_TITLE_EM ? first : null;
}

function partOf({ part }: RawSlide, title: Block | null): Reading | null {
  if (part === 'none') return NO_PART;
  return part === 'own' ? (title?.reading ?? null) : null;
}

function pictureOf({ start, end, path }: RawSlide['pictures'][number]): Block {
  return { kind: 'picture', start, end, path, image: null, reading: { text: '', offsets: [] } };
}

/** The value of an attribute in a comment, its numbered characters read. */
function attributeIn(text: string, at: number, comment: string, name: string): Reading | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(comment);
  if (!found) return null;
  const from = at + found.index + found[0].length - 1 - found[1].length;
  const offsets: number[] = [];
  const characters: string[] = [];
  for (const { index, 0: written, 1: code } of text
    .slice(from, from + found[1].length)
    .matchAll(/&#(\d{1,6});|[\s\S]/g)) {
    offsets.push(from + index);
    characters.push(code ? String.fromCharCode(Number(code)) : written);
  }
  return { text: characters.join(''), offsets };
}
