import type { Slide } from '../../model/deck.ts';
import type { WrittenSlide } from '../../model/written-slide.ts';
import { widthInEm } from '../../text/width.ts';
import type { WrittenContent } from './written-content.ts';

/** How many things of a kind stand on a slide, and what is told by their order. */
interface Shape {
  isFirst: boolean;
  paragraphs: number;
  points: number;
  /** Points under points, or counted ones: their order and depth say something. */
  arranged: number;
  headings: number;
  callouts: number;
  quotes: number;
  blocks: number;
  /** What the one block is, with at most a line over it or a few points beside it. */
  block: 'table' | 'code' | 'picture' | null;
  /** All stands under smaller headings. */
  isInParts: boolean;
  /** Figures stand among those parts: columns have them at their foot. */
  hasFigures: boolean;
  longestEm: number;
}

/** A statement is read at a glance, and a byline is one line or two. */
const LONGEST_STATEMENT_EM = 80;
const MOST_BYLINES = 5;
/** As many as stand beside a picture, and as many as are lines of a slide. */
const MOST_BESIDE = 4;
const MOST_POINTS = 5;

/** What holds nothing but what a layout is made for is set by it, the first that suits; anything else is mixed. */
const ROWS: readonly { layout: Slide['layout']; suits(shape: Shape): boolean }[] = [
  {
    layout: 'cover',
    suits: (shape) => shape.isFirst && isWords(shape) && shape.paragraphs + shape.headings <= MOST_BYLINES,
  },
  { layout: 'statement', suits: (shape) => isWords(shape) && shape.paragraphs + shape.headings <= 1 },
  { layout: 'table', suits: ({ block }) => block === 'table' },
  { layout: 'code', suits: ({ block }) => block === 'code' },
  { layout: 'picture', suits: ({ block }) => block === 'picture' },
  {
    layout: 'overview',
    suits: ({ isInParts, hasFigures, headings }) => isInParts && hasFigures && headings >= 2 && headings <= 4,
  },
  { layout: 'list', suits: ({ isInParts, headings }) => isInParts && headings >= 2 },
  {
    layout: 'quote',
    suits: ({ quotes, paragraphs, points, headings, callouts, blocks }) =>
      quotes > 0 && quotes <= 2 && paragraphs + points + headings + callouts + blocks === 0,
  },
  { layout: 'figures', suits: ({ callouts, ...rest }) => callouts > 3 && isNothing(rest) },
  {
    layout: 'section',
    suits: ({ points, callouts, arranged, ...rest }) =>
      points + callouts > 0 && points <= MOST_POINTS && arranged === 0 && isNothing({ ...rest, points: 0 }),
  },
];

/** The layout that is asked for; of a slide that asks for none, what it holds tells. */
export function chooseLayout(
  written: WrittenSlide,
  content: WrittenContent,
  isFirst: boolean,
  hasCharts: boolean,
): Slide['layout'] {
  if (written.layout === 'chart' && !hasCharts) return 'table';
  if (written.layout) return written.layout;
  if (written.columns.length > 0) return 'mixed';
  const shape = shapeOf(written, content, isFirst);
  return ROWS.find(({ suits }) => suits(shape))?.layout ?? 'mixed';
}

function isWords({ points, callouts, quotes, blocks, longestEm }: Shape): boolean {
  return points + callouts + quotes + blocks === 0 && longestEm <= LONGEST_STATEMENT_EM;
}

function isNothing({ paragraphs, points, headings, quotes, blocks }: Omit<Shape, 'callouts' | 'arranged'>): boolean {
  return paragraphs + points + headings + quotes + blocks === 0;
}

function shapeOf(
  { body }: WrittenSlide,
  { lines, points, callouts, items, legend }: WrittenContent,
  isFirst: boolean,
): Shape {
  const kinds = body.map(({ kind }) => kind);
  const count = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length;
  const blocks = count('table') + count('code') + count('picture');
  const arranged = body.filter((block) => block.kind === 'item' && (block.depth > 1 || block.isOrdered)).length;
  const shape: Shape = {
    isFirst,
    paragraphs: count('paragraph') + count('footnote'),
    points: count('item'),
    arranged,
    headings: count('heading'),
    callouts: count('callout'),
    quotes: count('quote'),
    blocks,
    block: null,
    isInParts:
      items.length > 0 && blocks + count('quote') + arranged + lines.length + points.length + callouts.length === 0,
    hasFigures: items.some(({ callout }) => callout !== null),
    longestEm: Math.max(0, ...lines.map(({ text }) => widthInEm(text))),
  };
  const legends = legend.sources.length + (legend.caption ? 1 : 0);
  const isAlone = blocks === 1 && shape.headings + shape.callouts + shape.quotes + arranged === 0;
  const block = kinds.find((kind) => kind === 'table' || kind === 'code' || kind === 'picture');
  if (!isAlone || block === undefined) return shape;
  const said = shape.paragraphs - legends;
  const isLedTo = said === 0 || (said === 1 && kinds[0] === 'paragraph');
  const isBeside = block === 'picture' && said === 0 && shape.points <= MOST_BESIDE;
  return (isLedTo && shape.points === 0) || isBeside ? { ...shape, block } : shape;
}
