/** Text as it is compared: without white space, wide and narrow forms the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Pairs of neighbouring characters. @example pairsOf('减税X') → { 减税, 税X } */
export function pairsOf(text: string): Set<string> {
  const plain = folded(text);
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

/** How much two sets of pairs have in common, 0…1 (Dice's coefficient). */
export function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Signs that blanks are made of: what stands behind another blank may have changed with it. */
const OTHER = /[XxＸ×✕＊*_＿○?[\]【】〔〕]/;

/** So many characters right before and after the marked blank, as far as no other blank stands between. @example neighboursIn('为X家企业减税«X»亿元', 6) → ['家企业减税', '亿元'] */
export function neighboursIn(at: string, reach: number): [string, string] {
  const plain = folded(at);
  const [start, end] = [plain.indexOf('«'), plain.indexOf('»')];
  if (start < 0 || end < start) return ['', ''];
  const before = plain
    .slice(Math.max(0, start - reach), start)
    .split(OTHER)
    .at(-1)!;
  const after = plain.slice(end + 1, end + 1 + reach).split(OTHER)[0];
  return [before, after];
}

/** Things by what they have in common, in their order. `Map.groupBy` needs Node 21. */
export function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
