/** Words parted by white space before a line counts as spaced out, and the share of them that are a single character. */
const LEVELS: readonly (readonly [number, number])[] = [
  [6, 0.6],
  [4, 0.75],
  [2, 1],
];

/**
 * Places of the white space that only spreads the characters of a line, as titles are set and PDF copies come: 政 府 工 作 报 告, 目　　录. Wider gaps part
 * words and stay.
 * @returns indexes into `line`, rising; empty where the white space says something
 * @example spacedOut('目　录') → [1], spacedOut('张三 李四') → []
 */
export function spacedOut(line: string): number[] {
  const gaps = [...line.matchAll(/[ \u00a0\u2002-\u200a\u3000]+/g)];
  if (gaps.length === 0) return [];
  const words = line.split(/[ \u00a0\u2002-\u200a\u3000]+/);
  const single = words.filter((word) => /^[“‘（《]?.[”’）》，。、；：！？％%]*$/u.test(word));
  const han = single.filter((word) => /\p{Script=Han}/u.test(word)).length;
  const isSpread = LEVELS.some(([count, share]) => words.length >= count && single.length >= share * words.length);
  // Digits without a unit behind them are cells of a table, and would make a figure that nobody wrote.
  if (!isSpread || han * 5 < single.length || /\d$/.test(line) || (words.length < 4 && han < words.length)) return [];
  const narrowest = gaps.reduce((least, [gap]) => Math.min(least, widthOfGap(gap)), Number.POSITIVE_INFINITY);
  return gaps
    .filter(([gap]) => widthOfGap(gap) < 2 * narrowest + 1)
    .flatMap(({ index, 0: gap }) => Array.from(gap, (_, i) => index + i));
}

function widthOfGap(gap: string): number {
  return Array.from(gap, (space): number => (space === '\u3000' ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
