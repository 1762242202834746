import type { Legend } from '../model/deck.ts';
import type { Phrase, Sentence } from '../model/outline.ts';
import type { Block } from '../model/source.ts';
import { joinPhrase } from '../text/reading.ts';
import type { LegendRow } from './legend-rows.ts';
import { LEGEND_ROWS } from './legend-rows.ts';
import type { Piece } from './pieces.ts';
import { isLine } from './pieces.ts';

/** A block with the lines above and below that belong to it; `before` and `after` count the pieces that they are. */
export interface Captioned {
  before: number;
  after: number;
  legend: Legend;
  attribution: Phrase | null;
  /** Those of the lines that nobody reads aloud: unit and sources. */
  unspoken: Piece[];
}

/** Longest line that can be a caption, and most of them on either side. */
const LONGEST = 260;
const MOST_ABOVE = 3;
const MOST_BELOW = 4;

type Line = { as: LegendRow['as']; words: Phrase | null; piece: Piece };

/**
 * Finds the lines that belong to the block at `index`: caption and unit above it, or below where none stands above; sources and an attribution below.
 * @param free index of the first piece above that belongs to nothing yet
 * @example 表1 骑行量 · 单位：万人次 · (table) · 注：快报数 → before 2, after 1
 */
export function captioned(pieces: readonly Piece[], index: number, free: number): Captioned {
  const { kind } = pieces[index].block;
  const above: Line[] = [];
  for (let at = index - 1; at >= free && above.length < MOST_ABOVE; at--) {
    const line = lineOf(pieces[at], kind, 'above');
    if (!line || above.some(({ as }) => as === line.as || as === 'lead-in')) break;
    above.unshift(line);
  }
  const below: Line[] = [];
  for (let at = index + 1; at < pieces.length && below.length < MOST_BELOW; at++) {
    const line = lineOf(pieces[at], kind, 'below');
    const isTaken = line?.as !== 'source' && [...above, ...below].some(({ as }) => as === line?.as);
    if (!line || isTaken) break;
    below.push(line);
  }
  const lines = [...above, ...below];
  const wordsOf = (as: LegendRow['as']) => lines.find((line) => line.as === as)?.words ?? null;
  const sources = lines.flatMap(({ as, words }) => (as === 'source' && words ? [words] : []));
  return {
    before: above.length,
    after: below.length,
    legend: { caption: wordsOf('caption') ?? wordsOf('lead-in'), unit: wordsOf('unit'), sources },
    attribution: wordsOf('attribution'),
    unspoken: lines.filter(({ as }) => as === 'unit' || as === 'source').map(({ piece }) => piece),
  };
}

function lineOf(piece: Piece, kind: Block['kind'], place: 'above' | 'below'): Line | null {
  const { reading } = piece.block;
  if (!isLine(piece) || reading.text.length > LONGEST) return null;
  for (const row of LEGEND_ROWS) {
    if (!row.kinds.includes(kind) || (row.place !== 'either' && row.place !== place)) continue;
    const found = row.pattern.exec(reading.text);
    if (!found) continue;
    const from = found[1] ? reading.text.indexOf(found[1]) : 0;
    return { as: row.as, piece, words: joinPhrase(reading, [[from, from + (found[1]?.length ?? 0)]]) };
  }
  return null;
}

/** Sentences of some pieces, in order. */
export function sentencesIn(pieces: readonly Piece[]): Sentence[] {
  return pieces.flatMap(({ sentences }) => sentences);
}
