import type { Language } from '../model/outline.ts';

/** Words with which a speaker turns to something else. */
export const TURN: Record<Language, { pattern: RegExp; yes: readonly string[]; no: readonly string[] }> = {
  zh: {
    pattern:
      /^(?:另外|此外|再(?:看|说|讲)|说到|谈到|与此同时|接下来|下面|关于|至于|除此之外|最后|总的来[看说]|展望|未来)/,
    yes: ['再看教育。', '说到交通，变化更大。', '与此同时，费用也在增加。', '未来三年，我们要办三件事。'],
    no: ['同时参加的还有三家企业。', '看到变化，大家很高兴。'],
  },
  en: {
    pattern:
      /^(?:Meanwhile|As for|As to|Turning|On (?:the|another) [a-z]+ (?:side|front)|At the same time|Elsewhere|Looking (?:ahead|forward)|Next|Finally|Beyond|In addition|Let me|Now)\b/,
    yes: ['Meanwhile, costs rose.', 'As for trains, little changed.', 'Looking ahead, we see more.', 'Now the money.'],
    no: ['Nowhere was it worse.', 'Nextdoor neighbours complained.', 'Forward planning helped.'],
  },
};

/** What a turn word takes off the price of a cut there, and what a cut through one subject costs. */
const TURN_GAIN = 0.4;
const COHESION_COST = 0.25;
/** No part is longer than this many times the wanted size, unless a single paragraph is. */
const LONGEST_PART = 2.5;

/**
 * Where parts begin in running prose: the cuts that make the parts nearest to the wanted size and run through the least common words (after Hearst's TextTiling;
 * all cuts at once, by dynamic programming).
 * @param texts paragraphs in order
 * @param wanted size of a part in characters
 * @returns indexes of the paragraphs that begin one, the first always
 * @example partsOf(['校车…', '校车…', '桥梁…'], 400, 'zh') → [0, 2]
 */
export function partsOf(texts: readonly string[], wanted: number, language: Language): number[] {
  const prices = cutPrices(texts, wanted, language);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= texts.length; end++) {
    let size = 0;
    best[end] = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      size += texts[from].length;
      if (size > LONGEST_PART * wanted && from < end - 1) break;
      const cost = best[from].cost + (size / wanted - 1) ** 2 + (from > 0 ? prices[from] : 0);
      if (cost < best[end].cost) best[end] = { cost, from };
    }
  }
  const starts: number[] = [];
  for (let end = texts.length; end > 0; end = best[end].from) starts.unshift(best[end].from);
  return starts;
}

/** What it costs to begin a part at each paragraph: high where the words before come again after. */
function cutPrices(texts: readonly string[], wanted: number, language: Language): number[] {
  const words = texts.map((text) => wordsOf(text, language));
  const cohesion = texts.map((_, at) => (at === 0 ? 0 : similarity(around(words, texts, at, wanted))));
  const mean = cohesion.slice(1).reduce((sum, each) => sum + each, 0) / Math.max(1, cohesion.length - 1);
  return cohesion.map((each, at) => {
    const turn = TURN[language].pattern.test(texts[at]) ? TURN_GAIN : 0;
    return COHESION_COST * (mean > 0 ? each / mean - 1 : 0) - turn;
  });
}

/** The words of about half a part before and after a place. */
function around(
  words: readonly string[][],
  texts: readonly string[],
  at: number,
  wanted: number,
): [string[], string[]] {
  const before: string[] = [];
  const after: string[] = [];
  for (let i = at - 1, size = 0; i >= 0 && size < wanted / 2; i--) {
    before.push(...words[i]);
    size += texts[i].length;
  }
  for (let i = at, size = 0; i < texts.length && size < wanted / 2; i++) {
    after.push(...words[i]);
    size += texts[i].length;
  }
  return [before, after];
}

/** Cosine of the two bags of words, 0…1. */
function similarity([before, after]: [string[], string[]]): number {
  const [a, b] = [before, after].map(counted);
  const dot = [...a].reduce((sum, [word, count]) => sum + count * (b.get(word) ?? 0), 0);
  const norm = (bag: Map<string, number>) =>
    Math.sqrt([...bag.values()].reduce((sum, count) => sum + count * count, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Characters that say nothing about the subject. */
const EMPTY_HAN = /[的了是在和与及对为等将把也就都而但有不我们这那个年月日上下中大全一二三四五六七八九十]/;

/** Chinese pairs of characters, English words of four letters and more without their endings. */
function wordsOf(text: string, language: Language): string[] {
  if (language === 'en')
    return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)).filter((pair) => !EMPTY_HAN.test(pair)),
  );
}
