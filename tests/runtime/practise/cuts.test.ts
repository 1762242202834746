import { describe, expect, it } from 'vitest';
import type { DeckPage } from '../../../src/model/page.ts';
import { chooseCuts } from '../../../src/runtime/practise/cuts.ts';
import { wholeTalkMs } from '../../../src/runtime/practise/pace.ts';
import { runOf } from './made-up-runs.ts';
import { deckOf } from './page-of.ts';

const REPORTS = ['slides/half-year-report.zh.txt', 'slides/half-year-report.en.md', 'slides/tour.en.md'];

describe.each(REPORTS)('what to cut from %s', (path) => {
  it.each([0.97, 0.9, 0.85])('lands within a twentieth of a slot that is %d of its length', async (share) => {
    const { page } = await deckOf(path);
    const run = runOf(page, 1.3);
    const slotMs = wholeTalkMs(run) * share;
    const cuts = chooseCuts(page, run, slotMs);
    expect(cuts.isEnough).toBe(true);
    expect(Math.abs(cuts.leftMs / slotMs - 1)).toBeLessThanOrEqual(0.05);
    const saved = cuts.sentences.reduce((sum, { savesMs }) => sum + savesMs, 0);
    expect(cuts.leftMs).toBeCloseTo(cuts.wholeMs - saved);
    expect(cuts.sentences.map(({ sentence }) => page.sentences[sentence]![5])).not.toContain(100);
  });

  it('is nothing where the talk fits', async () => {
    const { page } = await deckOf(path);
    const run = runOf(page, 1);
    expect(chooseCuts(page, run, wholeTalkMs(run) * 0.96)).toMatchObject({
      sentences: [],
      sections: [],
      isEnough: true,
    });
  });

  it('says so where key figures alone take too long', async () => {
    const { page } = await deckOf(path);
    const run = runOf(page, 1);
    const cuts = chooseCuts(page, run, wholeTalkMs(run) * 0.05);
    expect(cuts.isEnough).toBe(false);
    expect(cuts.leftMs).toBeGreaterThan(wholeTalkMs(run) * 0.05);
  });
});

/** Two parts of two sentences each, ten seconds every one, under names of two seconds. */
function madeUp(worths: [number, number, number, number]): DeckPage {
  const part = (slide: number, at: number, one: number, other: number): DeckPage['sentences'] => [
    [slide, at, at + 4, 4, 2, -1],
    [slide, at + 4, at + 40, 30, 10, one],
    [slide, at + 40, at + 80, 30, 10, other],
  ];
  const slide = (id: string, section: number) => ({ id, title: id, section, seconds: 22 });
  return {
    title: 'Two parts',
    language: 'en',
    widthPx: 1280,
    heightPx: 720,
    seconds: 44,
    neededSeconds: 44,
    isStepped: false,
    hasNotes: true,
    sections: [
      { title: 'First', seconds: 22 },
      { title: 'Second', seconds: 22 },
    ],
    slides: [slide('s1', 0), slide('s2', 1)],
    figures: [],
    sentences: [...part(0, 0, worths[0], worths[1]), ...part(1, 80, worths[2], worths[3])],
  };
}

describe('of sentences', () => {
  const cut = (worths: [number, number, number, number], slotMs: number) => {
    const page = madeUp(worths);
    const { sentences, sections } = chooseCuts(page, runOf(page, 1), slotMs);
    return { sentences: sentences.map(({ sentence }) => sentence), sections };
  };

  it('the one of least worth goes first', () => {
    expect(cut([40, 30, 10, 20], 34_000)).toEqual({ sentences: [4], sections: [] });
  });

  it('equal ones go where least is lost', () => {
    expect(cut([0, 60, 0, 10], 34_000)).toEqual({ sentences: [4], sections: [] });
  });

  it('a long one goes where shorter ones are not enough, and those that were cut for it come back', () => {
    const page = madeUp([100, 100, 30, 10]);
    const [, , , , long, short] = page.sentences;
    long![4] = 16;
    short![4] = 4;
    expect(chooseCuts(page, runOf(page, 1), 28_000)).toMatchObject({ isEnough: true, sentences: [{ sentence: 4 }] });
  });

  it('too much goes rather than too little, where nothing comes near the slot', () => {
    expect(cut([10, 20, 30, 40], 30_000).sentences).toHaveLength(2);
  });

  it('those with a key figure stay, whatever the slot', () => {
    expect(cut([100, 100, 100, 5], 5_000)).toEqual({ sentences: [5], sections: [] });
  });

  it('a part of which only the name is left is named', () => {
    expect(cut([50, 50, 0, 0], 24_000)).toEqual({ sentences: [4, 5], sections: [1] });
  });
});
