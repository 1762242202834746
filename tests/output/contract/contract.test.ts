import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBeside } from '../../../src/effects/load-beside.ts';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import type { Gap } from './gaps.ts';
import { GAPS, UNDRAWN } from './gaps.ts';
import type { OutputName } from './outputs.ts';
import { OUTPUTS } from './outputs.ts';
import type { Piece } from './piece.ts';
import { plain } from './piece.ts';
import { piecesOf } from './pieces-of.ts';

const PRINTED: OutputName[] = ['pdf', 'handout'];
/** Samples, tours and a written deck; with a folder in LECTERN_CORPUS all reports in it too, as tests/corpus.test.ts has them. */
const corpus = process.env.LECTERN_CORPUS;
const SAMPLES = [...reportsIn('slides'), ...reportsIn('tests/output/contract'), ...(corpus ? reportsIn(corpus) : [])];
/** Golden cases are not printed, which takes a second each. */
const REPORTS = [
  ...SAMPLES.map((path) => ({ path, outputs: Object.keys(OUTPUTS) as OutputName[] })),
  ...reportsIn('tests/cases').map((path) => ({
    path,
    outputs: (Object.keys(OUTPUTS) as OutputName[]).filter((name) => !PRINTED.includes(name)),
  })),
];

function reportsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|docx|html)$/.test(path) && !/readme|expected/i.test(path))
    .map((path) => join(folder, path))
    .sort();
}

interface ReadDeck {
  output: OutputName;
  deck: Deck;
  /** Slide by slide. */
  texts: string[];
}

const decks = new Map<string, Promise<Deck>>();
const readings = new Map<string, Promise<ReadDeck>>();

/** A report's deck, and what is read in an output of it; both are made once. */
function readBack(path: string, output: OutputName): Promise<ReadDeck> {
  const key = `${output} ${path}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = deckOf(path).then(async (deck) => ({
    output,
    deck,
    texts: (await OUTPUTS[output](deck)).map((text) => drawnIn(output, plain(text))),
  }));
  readings.set(key, reading);
  return reading;
}

function deckOf(path: string): Promise<Deck> {
  const made = decks.get(path) ?? makeDeckOf(path);
  decks.set(path, made);
  return made;
}

async function makeDeckOf(path: string): Promise<Deck> {
  const loadFile = (named: string) => loadBeside(dirname(path), named);
  const { value } = await understand(new Uint8Array(readFileSync(path)), basename(path), { loadFile });
  return makeDeck(value!, { aspect: '16:9' }).value;
}

/** The gap that a piece may fall into; one that is named for its layout comes before those for all. */
function ownGap({ layout }: Slide, output: OutputName): (piece: Piece) => Gap | undefined {
  return ({ kind }) => {
    const own = GAPS.filter(({ outputs, kinds }) => outputs.includes(output) && kinds.includes(kind));
    return own.find((gap) => gap.layout === layout) ?? own.find((gap) => gap.layout === undefined);
  };
}

function drawnIn(output: OutputName, text: string): string {
  return UNDRAWN.outputs.includes(output) ? text.replace(UNDRAWN.characters, '') : text;
}

/** What of a slide a text has not, each piece after the one before. */
function missingIn(text: string, slide: Slide, { deck, output }: ReadDeck, gapsOf = ownGap(slide, output)): Piece[] {
  let end = 0;
  return piecesOf(slide, deck).filter((piece) => {
    const gap = gapsOf(piece);
    if (gap?.is === 'missing') return false;
    const isFree = piece.isFree || gap !== undefined;
    const found = piece.ways
      .map((way) => drawnIn(output, way))
      .map((way) => ({ way, at: text.indexOf(way, isFree ? 0 : end) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
      .at(0);
    if (found && !isFree) end = found.at + found.way.length;
    return found === undefined;
  });
}

describe.each(REPORTS)('the deck of $path', ({ path, outputs }) => {
  it.each(outputs)(
    'is whole in %s: every slide, all that it shows, all that is said to it, in order',
    async (output) => {
      const read = await readBack(path, output);
      const { slides } = read.deck;
      expect(read.texts).toHaveLength(slides.length);
      const lost = slides.flatMap((slide, i) =>
        missingIn(read.texts[i], slide, read).map(
          ({ kind, ways: [way] }) => `${slide.id} (${slide.layout}): ${kind}: ${way}`,
        ),
      );
      expect(lost).toEqual([]);
    },
  );
});

describe.each(GAPS.flatMap((gap) => gap.outputs.map((output) => ({ gap, output, kinds: gap.kinds.join(', ') }))))(
  'the gap of $output: $kinds',
  ({ gap, output }) => {
    it.each(gap.kinds)('is one, for %s somewhere', async (kind) => {
      const reports = REPORTS.filter(({ outputs }) => outputs.includes(output));
      const decks = await Promise.all(reports.map(({ path }) => readBack(path, output)));
      const lost = decks.flatMap((read) =>
        read.deck.slides.flatMap((slide, i) => {
          const gapsOf = ownGap(slide, output);
          const without = (piece: Piece) => (piece.kind === kind && gapsOf(piece) === gap ? undefined : gapsOf(piece));
          return missingIn(read.texts[i], slide, read, without);
        }),
      );
      expect(lost.length).toBeGreaterThan(0);
    });
  },
);
