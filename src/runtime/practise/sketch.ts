/** So many of a text's sentences stand for all of them. */
const MOST = 48;
/** “Thank you!” is in every talk. */
const SHORTEST = 6;
/** Two texts with so much in common are one talk that was worked on; reports of two months in one mould have less. */
const SAME = 0.25;

/**
 * What a text is known by after it was edited: the smallest hashes of its sentences, so that of two texts the same share of them agrees as of their sentences.
 * The text can't be had back from it. @example '1ra9x 3k0f2 …'; '' of no text
 */
export function sketchOf(text: string): string {
  const sentences = text.replace(/\s+/g, '').match(/[^。！？；.!?;]+/g) ?? [];
  const hashes = new Set(sentences.filter(({ length }) => length >= SHORTEST).map(hashOf));
  return smallest(hashes)
    .map((hash) => hash.toString(36))
    .join(' ');
}

/** Whether two sketches are of one talk. Of texts without sentences that can't be said: false. */
export function isSameText(one: string, other: string): boolean {
  const [left, right] = [hashesIn(one), hashesIn(other)];
  const both = smallest(new Set([...left, ...right]));
  const common = both.filter((hash) => left.has(hash) && right.has(hash));
  return common.length > 0 && common.length >= SAME * both.length;
}

function hashesIn(sketch: string): Set<number> {
  return new Set(
    sketch
      .split(' ')
      .filter(Boolean)
      .map((hash) => Number.parseInt(hash, 36)),
  );
}

function smallest(hashes: ReadonlySet<number>): number[] {
  return [...hashes].sort((a, b) => a - b).slice(0, MOST);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
