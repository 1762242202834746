import { COMMON_HAN } from './common-han.ts';

/** Encodings of Chinese in one and two bytes. */
export type HanEncoding = 'gb18030' | 'big5';

/** What Chinese is written with beside Han characters. */
const COMMON_SIGNS = new Set('，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…％·．－～　０１２３４５６７８９');
/** Arrows, circled numbers, boxes, full-width letters. */
const SIGN = /[\xa0-\xff\u2010-\u27bf\u3000-\u303f\u3200-\u33ff\uff01-\uff5e]/;

/** Logarithms to the base 2, rounded: how much likelier a character is where the encoding is right than where it is wrong. */
const WEIGHT = { common: 3, daily: 0, sign: -1, rare: -3, other: -5 };

/** Mean of a text that is in no encoding of Chinese: hardly anything in it is known. */
export const NONSENSE = -2.5;

/** Characters of a file that are looked at; more would not change the answer. */
const MOST_CHARACTERS = 20_000;

/**
 * How likely a text is Chinese that was decoded rightly, in bits: characters that reports are written with count for it, others against it, ASCII not at all.
 * @returns also the number of characters that counted
 * @example hanScore('减税', 'gb18030') → { score: 6, count: 2 }, hanScore('熬阭', 'big5') → { score: -3, count: 2 }
 */
export function hanScore(text: string, encoding: HanEncoding | 'utf-16'): { score: number; count: number } {
  const levels = (encoding === 'utf-16' ? (['gb18030', 'big5'] as const) : [encoding]).map(levelsOf);
  let score = 0;
  let count = 0;
  for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) {
    score += weightOf(character, levels);
    if (++count === MOST_CHARACTERS) break;
  }
  return { score, count };
}

function weightOf(character: string, levels: readonly Levels[]): number {
  if (COMMON_HAN.has(character) || COMMON_SIGNS.has(character)) return WEIGHT.common;
  if (levels.some(({ daily }) => daily.has(character))) return WEIGHT.daily;
  if (SIGN.test(character)) return WEIGHT.sign;
  return levels.some(({ rare }) => rare.has(character)) ? WEIGHT.rare : WEIGHT.other;
}

/** Both GB 2312 and Big5 begin with the characters in daily use, and have the rare ones after them. */
interface Levels {
  daily: ReadonlySet<string>;
  rare: ReadonlySet<string>;
}

/** First and last lead byte of each level, and the bytes that may follow. */
const RANGES: Record<HanEncoding, { daily: [number, number]; rare: [number, number]; trails: [number, number][] }> = {
  gb18030: { daily: [0xb0, 0xd7], rare: [0xd8, 0xf7], trails: [[0xa1, 0xfe]] },
  big5: {
    daily: [0xa4, 0xc6],
    rare: [0xc9, 0xf9],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
};

const known = new Map<HanEncoding, Levels>();

/** Decoded out of the table that is built in, when the first file asks. */
function levelsOf(encoding: HanEncoding): Levels {
  const levels = known.get(encoding) ?? {
    daily: charactersOf(encoding, RANGES[encoding].daily),
    rare: charactersOf(encoding, RANGES[encoding].rare),
  };
  known.set(encoding, levels);
  return levels;
}

function charactersOf(encoding: HanEncoding, [first, last]: [number, number]): Set<string> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (const [from, to] of RANGES[encoding].trails)
      for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
}
