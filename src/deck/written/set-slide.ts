import type { Slide } from '../../model/deck.ts';
import type { Block } from '../../model/source.ts';
import type { WrittenSlide } from '../../model/written-slide.ts';
import { calloutsOf } from '../../text/callouts.ts';
import { phrasesIn } from '../../text/phrase.ts';
import type { WholeSpec } from '../compose-deck.ts';
import { roomUnder } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';
import { bodies } from './bodies.ts';
import { chooseLayout } from './choose-layout.ts';
import { isSaidIn } from './said-in.ts';
import type { WrittenContent } from './written-content.ts';
import { contentOf } from './written-content.ts';
import type { WrittenFigures } from './written-figures.ts';

/** A slide before the deck around it stands. */
export interface SetSlide {
  written: WrittenSlide;
  layout: Slide['layout'];
  content: WrittenContent;
  body: SlideBody | null;
  part: Slide['part'];
  /** Words that it has no room for. */
  lost: string[];
}

/** One slide as it is written; a table or a listing that fits no single slide becomes several. */
export function setSlide(
  written: WrittenSlide,
  isFirst: boolean,
  known: WrittenFigures,
  material: Material,
  { hasCharts }: WholeSpec,
): SetSlide[] {
  const content = contentOf(written, material.outline.source.text, known);
  const layout = chooseLayout(written, content, isFirst, hasCharts);
  if (layout === 'agenda' || layout === 'figure-index')
    return [{ written, layout, content, body: null, part: written.of, lost: [] }];
  const suffix = written.of ? '（1/2）' : '';
  const room = roomUnder(material.stage, (content.title?.text ?? '') + suffix);
  const toSet = {
    content,
    material,
    room,
    twin: twinOf(content.apart, written, material),
    isPart: written.of !== null,
  };
  const own = bodies[layout](toSet);
  const set = own.length > 0 ? own : bodies.section(toSet);
  const lost = lostOn(content, set);
  const ofMany = { ...toSet, room: roomUnder(material.stage, titleOfMany(content)) };
  // What asks for no layout is left whole rather than in the layout that looks best, and so is what its layout has no place for at all.
  const isLost = lost.length > 0 && (written.layout === null || !GROWS.has(layout));
  const isMixed = layout !== 'mixed' && (isLost || hasOthers(written, content, set));
  const isSeveral = layout === 'mixed' && set.length > 1;
  const pages = isMixed || isSeveral ? bodies.mixed(ofMany) : set;
  return pages.map((body, i) => ({
    written,
    layout: body.layout,
    content,
    body: written.isCut && 'isCut' in body ? { ...body, isCut: true } : body,
    part: pages.length > 1 ? { index: i + 1, count: pages.length } : written.of,
    lost: isMixed || i > 0 ? [] : lost,
  }));
}

/** A title with what says which of several slides it is. */
function titleOfMany({ title }: WrittenContent): string {
  return `${title?.text ?? ''}（1/2）`;
}

/** The table of a slide's notes that says the same as the table on it; what its numbers are is known. */
function twinOf(apart: Block | null, { notes }: WrittenSlide, { outline: { source } }: Material): Block | null {
  if (apart?.kind !== 'table') return null;
  const said = JSON.stringify(textsIn(apart));
  const isTwin = (block: Block) =>
    block.kind === 'table' && isSaidIn(notes, block) && JSON.stringify(textsIn(block)) === said;
  return source.blocks.find(isTwin) ?? null;
}

function textsIn(block: Block): string[][] {
  return block.kind === 'table' ? block.rows.map((row) => row.map(({ reading }) => reading.text)) : [];
}

/** Layouts that hold as many words as have room: what has none is named. In the others words of other kinds than theirs have no place. */
const GROWS: ReadonlySet<Slide['layout']> = new Set(['section', 'list', 'comparison', 'overview', 'steps', 'picture']);

/** Whether something stands on a slide besides words that its layout shows nothing of: a table beside points, a second picture, a callout under a statement. */
function hasOthers({ body }: WrittenSlide, { callouts, quotes }: WrittenContent, set: readonly SlideBody[]): boolean {
  const blocks = body.filter(({ kind }) => kind === 'table' || kind === 'code' || kind === 'picture').length;
  const shows = (...layouts: Slide['layout'][]) => set.some(({ layout }) => layouts.includes(layout));
  return (
    blocks > (shows('table', 'chart', 'code', 'picture') ? 1 : 0) ||
    quotes.length > (shows('quote') ? 2 : 0) ||
    (callouts.length > 0 && figuresShown(set).size === 0)
  );
}

/** Indexes of the figures that callouts show. */
function figuresShown(set: readonly SlideBody[]): Set<number> {
  return new Set(set.flatMap((body) => calloutsOf(body as Slide)).map(({ figure }) => figure));
}

/** Words that are written on a slide and stand nowhere on it; a mixed one has room for all. */
function lostOn({ lines, points, callouts, items }: WrittenContent, pages: readonly SlideBody[]): string[] {
  if (pages.some(({ layout }) => layout === 'mixed')) return [];
  const shown = new Set(phrasesIn(pages).map(({ text }) => text));
  const wanted = [
    ...lines,
    ...points,
    ...items.flatMap((item) => [
      ...(item.title ? [item.title] : []),
      ...item.linesOf(Number.POSITIVE_INFINITY, null, false),
    ]),
  ];
  const large = figuresShown(pages);
  const lost = callouts.filter(({ figure }) => !large.has(figure));
  return [
    ...wanted.map(({ text }) => text).filter((text) => !shown.has(text)),
    ...lost.map(({ prefix, number, unit, label }) => label?.text ?? prefix + number + unit),
  ];
}
