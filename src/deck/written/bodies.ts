import type { Callout, Slide } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import { slicePhrase } from '../../text/phrase.ts';
import { phraseOf } from '../../text/reading.ts';
import { titleSize } from '../draft-cover.ts';
import type { Room } from '../fit.ts';
import type { ApartContent, ApartLayout } from '../layouts/apart-layout.ts';
import type { BranchLayout } from '../layouts/branch-layout.ts';
import { chart } from '../layouts/chart.ts';
import { code } from '../layouts/code.ts';
import { comparison } from '../layouts/comparison.ts';
import { figures } from '../layouts/figures.ts';
import type { LeafContent, LeafLayout } from '../layouts/leaf-layout.ts';
import { list } from '../layouts/list.ts';
import { composeMixed } from '../layouts/mixed.ts';
import { NO_SECTION, untitled } from '../layouts/no-section.ts';
import { overview } from '../layouts/overview.ts';
import { parts } from '../layouts/parts.ts';
import { picture } from '../layouts/picture.ts';
import { quote } from '../layouts/quote.ts';
import { section } from '../layouts/section.ts';
import { steps } from '../layouts/steps.ts';
import { table } from '../layouts/table.ts';
import type { Material, SlideBody } from '../material.ts';
import type { WrittenContent } from './written-content.ts';

/** A slide's content with all that setting it needs. */
export interface ToSet {
  content: WrittenContent;
  material: Material;
  room: Room;
  /** It is one of several, which were drafted as one. */
  isPart: boolean;
  /** The table of the notes that says the same: its numbers are known. */
  twin: Block | null;
}

/** Lines under a smaller heading on the cover. */
const MOST_BYLINES = 5;

const DASH = /^[—–―-]{1,2}\s*/;

type Layout = Exclude<Slide['layout'], 'agenda' | 'figure-index'>;
type Setter = (set: ToSet) => SlideBody[];

/** One row a layout; agenda and index are made anew of what the deck has. */
export const bodies: { [L in Layout]: Setter } = {
  cover: ({ content: { title, lines, items }, material }) => {
    const byline = [
      ...lines,
      ...items.flatMap((item) => [item.title ?? [], item.linesOf(MOST_BYLINES, null, false)].flat()),
    ];
    return [{ layout: 'cover', byline, titlePx: titleSize(title, byline, material) }];
  },
  overview: branch(overview),
  steps: branch(steps),
  section: leaf(section),
  comparison: leaf(comparison),
  figures: leaf(figures),
  list: (set) => (set.content.items.length > 0 ? branch(parts)(set) : leaf(list)(set)),
  statement: ({ content: { title, lines, points } }) => {
    const said = [...lines, ...points];
    // A slide that is nothing but its title says that.
    const [statement, ...rest] = said.length > 0 || !title ? said : [title];
    return statement ? [{ layout: 'statement', statement, attribution: nameIn(rest) }] : [];
  },
  closing: ({ content: { lines, points } }) => [{ layout: 'closing', statement: lines[0] ?? points[0] ?? null }],
  quote: (set) => {
    const [words, ...more] = set.content.quotes;
    if (!words) return [];
    const names = [...more.flatMap(({ reading }) => phraseOf(reading) ?? []), ...set.content.lines];
    return apart(quote, { ...apartContent(set, words), attribution: nameIn(names) }, set);
  },
  table: (set) => shown(table, set, set.content.apart),
  chart: (set) => {
    const block = set.twin ?? set.content.apart;
    const piece = block && { block, sentences: [] };
    return shown(piece && chart.shows(piece as never, [], set.material) ? chart : table, set, block);
  },
  picture: (set) => shown(picture, set, set.content.apart),
  code: (set) => shown(code, set, set.content.apart),
  mixed: ({ content: { mixed }, room, material, isPart }) => composeMixed(mixed, room, material, { isPart }),
};

function leaf(layout: LeafLayout): Setter {
  return ({ content: { points, lines, callouts }, material, room }) => [
    layout.compose(leafContent(material, [...lines, ...points], callouts), room),
  ];
}

/** Points and callouts as they are written, in the shape that layouts know. */
function leafContent(material: Material, points: LeafContent['points'], callouts: Callout[]): LeafContent {
  return {
    material,
    section: NO_SECTION,
    sentences: [],
    callouts,
    strongest: callouts,
    points,
    figures: material.figures.figures,
    isLast: false,
  };
}

function branch(layout: BranchLayout): Setter {
  return ({ content: { items, first }, material, room }) =>
    items.length > 0
      ? [layout.compose({ section: NO_SECTION, items, first, figures: material.figures.figures }, room)]
      : [];
}

function shown(layout: ApartLayout, set: ToSet, block: Block | null): SlideBody[] {
  return block ? apart(layout, apartContent(set, block), set) : [];
}

function apart(layout: ApartLayout, content: ApartContent, { room }: ToSet): SlideBody[] {
  return layout.compose(content, room).map(({ body }) => body);
}

function apartContent({ content: { lines, points, callouts, legend }, material }: ToSet, block: Block): ApartContent {
  const text = leafContent(material, [...lines, ...points], callouts);
  return {
    material,
    section: untitled(block),
    block,
    legend,
    attribution: null,
    text: text.points.length > 0 ? text : null,
  };
}

/** Whose words they are: what follows a dash. */
function nameIn(lines: readonly Phrase[]): Phrase | null {
  const line = lines.find(({ text }) => DASH.test(text));
  return line ? slicePhrase(line, DASH.exec(line.text)![0].length, line.text.length) : null;
}
