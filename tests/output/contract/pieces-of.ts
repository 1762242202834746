import type { Callout, Deck, FigureText, Legend, MixedPiece, Note, Slide } from '../../../src/model/deck.ts';
import type { Phrase } from '../../../src/model/outline.ts';
import { nameOf, screenPage, sectionName } from '../../../src/output/html/page.ts';
import { clock, words } from '../../../src/output/words.ts';
import { slicePhrase, stretchesIn } from '../../../src/text/phrase.ts';
import type { Piece, PieceKind } from './piece.ts';
import { plain } from './piece.ts';

type SlideOf<L extends Slide['layout']> = Extract<Slide, { layout: L }>;
/** What stands between a slide's header and its footer, in the order in which it is read. */
type PiecesIn<L extends Slide['layout']> = (slide: SlideOf<L>, deck: Deck) => (Piece | null)[];

/** All that a slide shows, and all that is said to it, in order. */
export function piecesOf(slide: Slide, deck: Deck): Piece[] {
  const body = (layouts[slide.layout] as PiecesIn<Slide['layout']>)(slide as never, deck);
  const pieces = slide.layout === 'cover' ? body : [...headerOf(slide, deck), ...body];
  return [...pieces, ...slide.notes.flatMap(notesOf)]
    .filter((piece): piece is Piece => piece !== null)
    .flatMap((piece) => withoutFormulas(piece, deck))
    .map((piece) => ({ ...piece, ways: piece.ways.map(plain) }))
    .filter(({ ways }) => ways.some((way) => way !== ''));
}

/** A piece that still knows its place. */
interface Placed extends Piece {
  phrase?: Phrase;
}

/** How outputs set a formula differs; the words around it do not. */
function withoutFormulas({ phrase, ...piece }: Placed, { notation }: Deck): Piece[] {
  const formulas = phrase ? stretchesIn(phrase, notation.formulas) : [];
  if (!phrase || formulas.length === 0) return [piece];
  const ends = [...formulas.map(([from]) => from), phrase.text.length];
  return ends.map((to, i) => ({ ...piece, ways: [slicePhrase(phrase, formulas[i - 1]?.[1] ?? 0, to).text] }));
}

function of(kind: PieceKind): (phrase: Phrase | null) => Placed | null {
  return (phrase) => phrase && { kind, ways: [phrase.text], phrase };
}

function headerOf(slide: Slide, deck: Deck): (Piece | null)[] {
  return [whereOf(slide, deck), titleOf(slide, deck)];
}

/** Its name; a draft does not say which of several slides it is. */
function titleOf(slide: Slide, deck: Deck): Placed {
  const [whole, own] = [slide, { ...slide, part: null }].map((one) => nameOf(one, screenPage(deck)));
  const hasFormula = slide.title && stretchesIn(slide.title, deck.notation.formulas).length > 0;
  return { kind: 'title', ways: [whole, own], ...(hasFormula && { phrase: slide.title! }) };
}

function whereOf(slide: Slide, deck: Deck): Piece | null {
  if (slide.section === null || slide.layout === 'closing') return null;
  const { title } = deck.sections[slide.section];
  return of('where')(slide.where ?? (title?.text === slide.title?.text ? null : title));
}

/** What is said without its markup, a block a piece; a table row by row, for paper repeats its head on every page. */
function notesOf({ kind, runs, rows }: Note): Piece[] {
  const counts =
    kind === 'table' ? rows.map((cells) => cells.reduce((sum, cell) => sum + cell.runs, 0)) : [runs.length];
  let at = 0;
  return counts.map((count) => {
    at += count;
    const text = runs.slice(at - count, at).map((run) => (run.isMarkup ? '' : run.text));
    return { kind: 'note', ways: [text.join('')] };
  });
}

function calloutOf(callout: Callout, deck: Deck): (Piece | null)[] {
  return [...fromOf(callout, deck), ...ownOf(callout, deck), ...labelOf(callout, deck)];
}

function fromOf({ from }: Callout, deck: Deck): Piece[] {
  return from ? [{ kind: 'change', ways: waysOf(from, deck) }] : [];
}

function ownOf({ isBlank, prefix, number, unit }: Callout, { language }: Deck): Piece[] {
  const ways = isBlank ? [[prefix], [number, words[language].blank], [unit]] : [[prefix + number + unit]];
  return ways.map((way) => ({ kind: 'callout', ways: way }));
}

function labelOf({ label, growth, baseline }: Callout, deck: Deck): (Piece | null)[] {
  return [of('measure')(label), growth && { kind: 'change', ways: waysOf(growth, deck) }, of('change')(baseline)];
}

/** As it is written, or in the parts that a callout has. */
function waysOf({ figure, prefix, number, unit }: FigureText, { figures }: Deck): string[] {
  return [figures[figure].text, prefix + number + unit];
}

function captionOf({ caption, unit }: Legend): (Piece | null)[] {
  return [caption, unit].map(of('caption'));
}

const layouts: { [L in Slide['layout']]: PiecesIn<L> } = {
  cover: (slide, deck) => {
    const [first = null, ...others] = slide.byline;
    return [of('byline')(first), titleOf(slide, deck), ...others.map(of('byline'))];
  },
  agenda: ({ items }, deck) =>
    items.flatMap(({ section, title, seconds }): (Piece | null)[] => [
      title ? of('part')(title) : { kind: 'part', ways: [sectionName(screenPage(deck), section)] },
      { kind: 'minutes', ways: [clock(seconds)] },
    ]),
  overview: ({ items }, deck) =>
    items.flatMap(({ title, lines, callout }) => [
      of('item')(title),
      ...lines.map(of('line')),
      ...(callout ? calloutOf(callout, deck) : []),
    ]),
  section: ({ points, callouts }, deck) => [
    ...points.map(of('point')),
    ...callouts.flatMap((callout) => calloutOf(callout, deck)),
  ],
  comparison: ({ callouts, bars, points }, deck) => [
    ...callouts.flatMap((callout, i) => [
      of('period')(bars[i].old.period),
      ...fromOf(callout, deck),
      of('period')(bars[i].new.period),
      ...ownOf(callout, deck),
      ...labelOf(callout, deck),
    ]),
    ...points.map(of('point')),
  ],
  figures: ({ callouts }, deck) => callouts.flatMap((callout) => calloutOf(callout, deck)),
  steps: ({ items }) => items.flatMap(({ title, lines }) => [of('item')(title), ...lines.map(of('line'))]),
  list: ({ points, items }) => [
    ...points.map(of('point')),
    ...items.flatMap(({ number, title, lines }): (Piece | null)[] => [
      number === null ? null : { kind: 'ordinal', ways: [number] },
      of('item')(title),
      ...lines.map(of('line')),
    ]),
  ],
  statement: ({ title, statement, attribution }) => [
    title?.parts[0]?.start === statement.parts[0]?.start ? null : of('words')(statement),
    of('attribution')(attribution),
  ],
  quote: ({ words: said, attribution }) => [of('words')(said), of('attribution')(attribution)],
  table: ({ points, legend, head, rows }) => [
    ...points.map(of('point')),
    ...captionOf(legend),
    ...[...head, ...rows.map(({ cells }) => cells)].flat().map(({ text }) => of('cell')(text)),
    ...legend.sources.map(of('source')),
  ],
  chart: ({ points, legend, labels, names, series }) => [
    ...points.map(of('point')),
    ...captionOf(legend),
    ...drawn(labels, series),
    ...free('chart name', [...names, ...series.map(({ name }) => name)]),
    ...free(
      'chart amount',
      series.flatMap(({ amounts }) => amounts.map(({ text }) => text)),
    ),
    ...legend.sources.map(of('source')),
  ],
  picture: ({ points, legend, alternative }) => [
    ...points.map(of('point')),
    of('picture')(alternative),
    ...captionOf(legend),
    ...legend.sources.map(of('source')),
  ],
  code: ({ points, legend, language, lines }) => [
    ...points.map(of('point')),
    ...captionOf(legend),
    ...[language, ...lines].map(of('code')),
    ...legend.sources.map(of('source')),
  ],
  mixed: ({ bands }, deck) =>
    bands.flatMap(({ columns }) => columns.flat()).flatMap((piece) => mixedPiece(piece, deck)),
  closing: ({ statement }, { title }) => [of('words')(statement), of('byline')(title)],
  'figure-index': ({ columns }, { figures }) =>
    columns
      .flat()
      .flatMap((row) => [
        ...row.figures.map(({ figure }): Piece => ({ kind: 'figure', ways: [figures[figure].text] })),
        of('sentence')(row.sentence),
      ]),
};

function mixedPiece(piece: MixedPiece, deck: Deck): (Piece | null)[] {
  if (piece.kind === 'callout') return calloutOf(piece.callout, deck);
  if (piece.kind === 'block') return (layouts[piece.body.layout] as PiecesIn<'table'>)(piece.body as never, deck);
  const text = of(MIXED[piece.kind])(piece.text);
  if (piece.kind !== 'point' || piece.number === null) return [text];
  return [{ kind: 'ordinal', ways: [piece.number] }, text];
}

const MIXED = { heading: 'item', line: 'line', quote: 'words', point: 'point' } as const;

function free(kind: PieceKind, phrases: readonly (Phrase | null)[]): (Piece | null)[] {
  return phrases.map((phrase) => phrase && { ...of(kind)(phrase)!, isFree: true });
}

/** What a chart's drawing says: its numbers, and all other words. */
function drawn(labels: SlideOf<'chart'>['labels'], series: SlideOf<'chart'>['series']): (Piece | null)[] {
  const amounts = new Set(series.flatMap((one) => one.amounts.map(({ text }) => text.parts[0]?.start)));
  const isAmount = ({ text }: (typeof labels)[number]) => amounts.has(text.parts[0]?.start);
  const phrasesOf = (those: typeof labels) => those.map(({ text }) => text);
  return [
    ...free('chart number', phrasesOf(labels.filter(isAmount))),
    ...free('chart label', phrasesOf(labels.filter((label) => !isAmount(label)))),
  ];
}
