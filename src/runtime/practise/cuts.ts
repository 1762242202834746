import type { DeckPage, SpokenSentence } from '../../model/page.ts';
import { timeOf, wholeTalkMs } from './pace.ts';
import type { Run } from './run.ts';

/** Worth from which on a sentence is never cut. */
const KEPT = 100;
const TOLERANCE = 0.05;

/** A sentence to leave out, as an index in `DeckPage.sentences`, and the time that saves. */
export interface Cut {
  sentence: number;
  savesMs: number;
}

/** What to cut so that a talk fits its slot. */
export interface Cuts {
  /** Length of the whole talk as it went, and with the cuts made. */
  wholeMs: number;
  leftMs: number;
  /** In the order of the talk. */
  sentences: Cut[];
  /** Sections of which nothing is left but their name. */
  sections: number[];
  /** False where all that may be cut is not enough: the rest has key figures. */
  isEnough: boolean;
}

/**
 * Chooses what to leave out, least worth first, until the talk fits within 5 % of its slot. Sentences with a key figure and names of parts stay.
 * Of equal ones those go first whose slide has least to lose, so that cuts lie together. Where sentences are so long that no choice of them comes so near, it is rather too short.
 */
export function chooseCuts(page: DeckPage, run: Run, slotMs: number): Cuts {
  const times = sentenceTimes(page, run);
  const wholeMs = wholeTalkMs(run);
  const order = leastWorthFirst(page.sentences);
  const chosen = chosenFrom(order, times, wholeMs, slotMs);
  const leftMs = wholeMs - sum([...chosen].map((sentence) => times[sentence]));
  const sentences = [...chosen].sort((a, b) => a - b).map((sentence) => ({ sentence, savesMs: times[sentence] }));
  return {
    wholeMs,
    leftMs,
    sentences,
    sections: wholeSections(page, chosen),
    isEnough: leftMs <= slotMs * (1 + TOLERANCE),
  };
}

/** @param order the sentences that may go, the first to go first */
function chosenFrom(order: readonly number[], times: readonly number[], wholeMs: number, slotMs: number): Set<number> {
  const [least, most] = [slotMs * (1 - TOLERANCE), slotMs * (1 + TOLERANCE)];
  const chosen = new Set<number>();
  let leftMs = wholeMs;
  const cut = (sentence: number) => {
    chosen.add(sentence);
    leftMs -= times[sentence];
  };
  for (const sentence of order) {
    if (leftMs <= (chosen.size > 0 ? slotMs : most)) break;
    // A sentence so long that without it the talk would be too short: a shorter one will do.
    if (leftMs - times[sentence] >= least) cut(sentence);
  }
  const long = order.filter((sentence) => !chosen.has(sentence)).sort((a, b) => times[a] - times[b]);
  if (leftMs <= most || long.length === 0) return chosen;
  // Only long ones are left: the shortest of them goes, and what was cut before may stay, as far as there is room for it.
  cut(long[0]);
  for (const sentence of [...chosen].reverse())
    if (leftMs < least && leftMs + times[sentence] <= most) {
      chosen.delete(sentence);
      leftMs += times[sentence];
    }
  return chosen;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The time of each sentence: its share, by the usual pace, of what its slide took. What a slide needs besides words stays with the slide. */
function sentenceTimes(page: DeckPage, run: Run): number[] {
  const said = page.slides.map(() => 0);
  for (const [slide, , , , seconds] of page.sentences) said[slide] += seconds * 1000;
  return page.sentences.map(([slide, , , , seconds]) => {
    const took = run.slides[slide];
    if (!took) return 0;
    const whole = Math.max(took.usualMs, said[slide]);
    return whole === 0 ? 0 : (timeOf(took, run) * seconds * 1000) / whole;
  });
}

function leastWorthFirst(sentences: readonly SpokenSentence[]): number[] {
  const worths = new Map<number, number[]>();
  for (const [slide, , , , , worth] of sentences) worths.set(slide, [...(worths.get(slide) ?? []), worth]);
  const mean = (slide: number) => worths.get(slide)!.reduce((sum, worth) => sum + worth, 0) / worths.get(slide)!.length;
  return [...sentences.keys()]
    .filter((i) => sentences[i][5] >= 0 && sentences[i][5] < KEPT)
    .sort((a, b) => {
      const [one, other] = [sentences[a], sentences[b]];
      return one[5] - other[5] || mean(one[0]) - mean(other[0]) || b - a;
    });
}

/** Sections of which all is cut but their name. */
function wholeSections({ sections, slides, sentences }: DeckPage, chosen: ReadonlySet<number>): number[] {
  return [...sections.keys()].filter((section) => {
    const said = [...sentences.keys()].filter(
      (i) => slides[sentences[i][0]].section === section && sentences[i][5] >= 0,
    );
    return said.length > 0 && said.every((i) => chosen.has(i));
  });
}
