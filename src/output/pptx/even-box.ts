import type { Phrase } from '../../model/outline.ts';
import { breakable, linesOf, widthInEm } from '../../text/width.ts';
import { setText, total } from './place.ts';
import type { Box } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Words of a text box, with the size that they are set in. */
export interface SetWords {
  phrase: Phrase | null;
  sizePx: number;
  /** A Chinese title whose lines end at its commas. */
  endsAtClauses?: boolean;
}

/** Two ways of CSS (`text-wrap`): all lines about equally long; as long as they may be, but no word alone on the last. */
export type Evenness = 'balance' | 'pretty';

const STEP_EM = 0.25;
/** Room that a box has to spare, for a machine whose typeface is a little wider: its words break well with it and without. */
const SPARE_EM = 0.2;
/** A last line shorter than this share of the box is a word alone. */
const LEAST_SHARE = 0.2;

/**
 * Office breaks lines where they are full and knows neither of the two ways, nor what must stay together; so the box is made as narrow as it has to be for its
 * words to break well by themselves. They need no more lines than in the whole of it, and stay plain words to edit.
 * @example evenBox({ width: 600, … }, [{ phrase: 二十个字, sizePx: 40 }], 'balance', sheet) → { width: 408, … }
 */
export function evenBox(box: Box, words: readonly SetWords[], way: Evenness, sheet: Pick<Sheet, 'deck'>): Box {
  const texts = words.flatMap(({ phrase, sizePx, endsAtClauses = false }): Text[] => {
    if (!phrase) return [];
    const { text, held } = setText(phrase, sheet);
    return [{ text, sizePx, endsAtClauses, held, pieces: breakable(text) }];
  });
  const lines = texts.map((one) => linesOf(one.text, one.sizePx, box.width, one.held));
  if (lines.every((count) => count === 1)) return box;
  const sizePx = Math.max(...texts.map((one) => one.sizePx));
  let best = { width: box.width, faults: Number.POSITIVE_INFINITY };
  for (let width = box.width; width > box.width / 3; width -= STEP_EM * sizePx) {
    const [tight, exact] = [SPARE_EM, 0].map((spare) => texts.map((one) => cutsOf(one, width - spare * one.sizePx)));
    if (tight.some(({ length }, i) => length + 1 > lines[i])) continue;
    const faults = total([...tight, ...exact].map((cuts, i) => faultsOf(texts[i % texts.length], cuts, width)));
    if (faults < best.faults || (faults === best.faults && way === 'balance')) best = { width, faults };
  }
  return { ...box, width: best.width };
}

interface Text {
  text: string;
  sizePx: number;
  endsAtClauses: boolean;
  held: [number, number][];
  pieces: string[];
}

/** Where Office will break a text in lines of a width: indexes of the first characters of all lines but the first. */
function cutsOf({ pieces, sizePx }: Text, widthPx: number): number[] {
  const room = widthPx / sizePx;
  const cuts: number[] = [];
  let [at, used, before] = [0, 0, ''];
  for (const piece of pieces) {
    const width = widthInEm(piece.trimEnd(), before);
    if (used > 0 && used + width > room) {
      cuts.push(at);
      used = 0;
    }
    // A word is never to be broken.
    if (width > room) cuts.push(...Array.from({ length: Math.ceil(width / room) }, () => at));
    used += widthInEm(piece, before);
    at += piece.length;
    before = piece.at(-1)!;
  }
  return cuts;
}

/** What is wrong with lines: a quantity torn, a clause torn, a word alone on the last. */
function faultsOf({ text, sizePx, endsAtClauses, held }: Text, cuts: readonly number[], widthPx: number): number {
  if (cuts.length === 0) return 0;
  const torn = cuts.filter((cut) => held.some(([from, to]) => from < cut && cut < to)).length;
  const clauses = endsAtClauses ? cuts.filter((cut) => !/[，、；：]$/.test(text.slice(0, cut))).length : 0;
  const last = widthInEm(text.slice(cuts[cuts.length - 1])) * sizePx;
  return 4 * torn + 2 * clauses + (last < LEAST_SHARE * widthPx ? 1 : 0);
}
