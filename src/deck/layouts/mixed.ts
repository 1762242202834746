import type { MixedBand } from '../../model/deck.ts';
import { slicePhrase } from '../../text/phrase.ts';
import { MIXED, MIXED_STEPS_PX } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';
import type { MixedColumns, MixedThing } from '../mixed/mixed-content.ts';
import { setBlock } from '../mixed/set-block.ts';
import type { SetColumn } from '../mixed/set-column.ts';
import { setColumn } from '../mixed/set-column.ts';
import { whileFitting } from '../while-fitting.ts';

type Body = Extract<SlideBody, { layout: 'mixed' }>;

/** Of a slide that goes on over several. */
const SMALLEST_PX = MIXED_STEPS_PX[MIXED_STEPS_PX.length - 1];

/**
 * Text, pictures, tables and listings in the order in which they are written, in columns where they are written so. What fits no single slide becomes several:
 * nothing is left out, and nothing is set smaller than 24 px.
 * @param isPart one of several slides, whose type is that of the others
 */
export function composeMixed(
  content: readonly MixedColumns[],
  room: Room,
  material: Material,
  { isPart }: { isPart: boolean },
): Body[] {
  // Of a slide that goes on, a column may have ended on the one before.
  const bands = content.map(({ columns }) => ({ columns: columns.filter((column) => isPart || column.length > 0) }));
  const filled = bands.filter(({ columns }) => columns.flat().length > 0);
  const steps = MIXED_STEPS_PX.filter((px) => px <= MIXED.largestPx || isFewLines(filled));
  for (const textPx of isPart ? [SMALLEST_PX] : steps) {
    const heightPx = textPx > MIXED.largestPx ? room.heightPx * FEW.share : room.heightPx;
    const whole = onOne(filled, textPx, { ...room, heightPx }, material);
    if (whole) return [{ layout: 'mixed', bands: whole, textPx }];
  }
  const pages = onSeveral(filled, SMALLEST_PX, room, material);
  return pages.map((page) => ({ layout: 'mixed', bands: page, textPx: SMALLEST_PX }));
}

/** Lines that leave so much of a slide empty may be large. */
const FEW = { lines: 5, share: 0.7 };

function isFewLines([first, ...more]: readonly MixedColumns[]): boolean {
  const [things = [], ...others] = first?.columns ?? [];
  const isLine = ({ kind }: MixedThing) => kind === 'line' || kind === 'point' || kind === 'quote';
  return more.length === 0 && others.length === 0 && things.length <= FEW.lines && things.every(isLine);
}

/** All bands under one another, or null where they don't fit. Bands of one column take what they need, those of several what is left. */
function onOne(bands: readonly MixedColumns[], textPx: number, room: Room, material: Material): MixedBand[] | null {
  let leftPx = room.heightPx - MIXED.bandGapPx * (bands.length - 1);
  const set: (MixedBand | null)[] = bands.map(() => null);
  const isWide = ({ columns }: MixedColumns) => columns.length > 1;
  const order = [...bands.keys()].sort((a, b) => Number(isWide(bands[a])) - Number(isWide(bands[b])));
  for (const [i, index] of order.entries()) {
    const shares = order.slice(i).length;
    const heightPx = hasPicture(bands[index]) ? leftPx / shares : leftPx;
    const columns = bandIn(bands[index], textPx, { ...room, heightPx }, material);
    if (!columns) return null;
    leftPx -= Math.max(...columns.map((column) => column.heightPx));
    set[index] = { columns: columns.map(({ pieces }) => pieces) };
  }
  return set.map((band) => band!);
}

function hasPicture({ columns }: MixedColumns): boolean {
  return columns.flat().some((thing) => thing.kind === 'block' && thing.block.kind === 'picture');
}

function bandIn({ columns }: MixedColumns, textPx: number, room: Room, material: Material): SetColumn[] | null {
  const own = { ...room, widthPx: columnWidth(columns.length, room.widthPx) };
  const set = columns.map((column) => setColumn(column, textPx, own, material));
  return set.every((column) => column !== null) ? set : null;
}

/** Width of one of so many columns. */
function columnWidth(count: number, widthPx: number): number {
  return (widthPx - MIXED.columnGapPx * (count - 1)) / count;
}

/** Bands one after the other, each column of one going on on the next slide where this one is full. */
function onSeveral(bands: readonly MixedColumns[], textPx: number, room: Room, material: Material): MixedBand[][] {
  const pages: MixedBand[][] = [];
  let leftPx = 0;
  for (const { columns } of bands) {
    const own = { ...room, widthPx: columnWidth(columns.length, room.widthPx) };
    const chunksFrom = (fromPx: number) => columns.map((column) => pagesOf(column, textPx, own, fromPx, material));
    const onLeft = chunksFrom(leftPx);
    // All columns of a band begin on one slide.
    const begins = onLeft.every(([first]) => first.pieces.length > 0);
    const chunks = begins ? onLeft : chunksFrom(0);
    for (let i = begins ? 0 : 1; i < Math.max(...chunks.map((column) => column.length)); i++) {
      const set = chunks.map((column) => column[i] ?? { pieces: [], heightPx: 0 });
      const band = { columns: set.map(({ pieces }) => pieces) };
      if (i === 0) pages[pages.length - 1].push(band);
      else {
        pages.push([band]);
        leftPx = room.heightPx;
      }
      leftPx -= Math.max(...set.map(({ heightPx }) => heightPx)) + MIXED.bandGapPx;
    }
  }
  return pages;
}

type Words = Extract<MixedThing, { text: unknown }>;

/** After these a text may go on on the next slide: best after a sentence, else after a clause or a word. */
const ENDS = /[。！？；.!?;][”’"')）]*\s*|[，, ]/g;

/** A text that is longer than a slide, cut at the ends of sentences. */
function cutThing(
  thing: Exclude<MixedThing, { kind: 'block' }>,
  textPx: number,
  room: Room,
  material: Material,
): Words[] {
  if (thing.kind === 'callout') return [];
  const { text } = thing.text;
  const ends = [...text.matchAll(ENDS)]
    .map(({ index, 0: mark }) => ({ at: index + mark.length, isSentence: /^[。！？.!?]/.test(mark) }))
    .filter(({ at }) => at < text.length);
  const part = (from: number, to: number): Words => ({ ...thing, text: slicePhrase(thing.text, from, to) });
  const parts: Words[] = [];
  for (let from = 0, next = 0; ; ) {
    const fits = (to: number) => setColumn([part(from, to)], textPx, room, material) !== null;
    const fitting = whileFitting(ends, next, ({ at }) => fits(at));
    const last = fitting.findLast(({ isSentence }) => isSentence) ?? fitting.at(-1);
    const isRest = next + fitting.length === ends.length && fits(text.length);
    if (isRest || !last) return [...parts, part(from, text.length)];
    parts.push(part(from, last.at));
    next += fitting.indexOf(last) + 1;
    from = last.at;
  }
}

/**
 * As much on each page as fits; a heading goes with what it stands over.
 * @param leftPx what is left of the slide before, which the first page is; empty where nothing fits there
 */
function pagesOf(
  things: readonly MixedThing[],
  textPx: number,
  room: Room,
  leftPx: number,
  material: Material,
): SetColumn[] {
  const pages: SetColumn[] = [];
  let page: MixedThing[] = [];
  const fits = (tried: readonly MixedThing[]) =>
    setColumn(tried, textPx, { ...room, heightPx: pages.length === 0 ? leftPx : room.heightPx }, material);
  const close = () => {
    if (page.length > 0 || pages.length === 0) pages.push(fits(page) ?? NOTHING);
    page = [];
  };
  for (const thing of things) {
    if (fits([...page, thing])) {
      page.push(thing);
      continue;
    }
    const heading = page.at(-1)?.kind === 'heading' ? page.splice(-1) : [];
    close();
    page = [...heading, thing];
    if (fits(page)) continue;
    page = heading;
    close();
    pages.push(...overSeveral(thing, textPx, room, material));
  }
  close();
  return pages;
}

const NOTHING: SetColumn = { pieces: [], heightPx: 0 };

/** What is longer than a slide, a page after the other. */
function overSeveral(thing: MixedThing, textPx: number, room: Room, material: Material): SetColumn[] {
  if (thing.kind === 'block')
    return setBlock(thing.block, room, material).map((piece) => ({ pieces: [piece], heightPx: piece.heightPx }));
  return cutThing(thing, textPx, room, material).map((part) => setColumn([part], textPx, room, material) ?? NOTHING);
}
