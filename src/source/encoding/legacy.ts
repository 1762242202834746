import { damaged, unknownEncoding } from './damage.ts';
import { hanScore, NONSENSE } from './han-score.ts';
import { type Decoded, strictly } from './strictly.ts';
import { decodeWindows1252, westernScore } from './windows-1252.ts';

interface Candidate {
  encoding: string;
  /** In bits; the greatest wins. */
  score: number;
  /** False where hardly a character is known. */
  makesSense: boolean;
  read: () => Decoded;
}

/** Characters; fewer may all be rare ones. */
const FEW = 8;

/** Of equals the first: there are far more files in GB18030 than in all the others. */
const CHINESE = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/**
 * Text in an encoding that nothing in the bytes names: the one whose text looks most like Chinese or like Western writing is taken, and a file that is only
 * damaged in it is refused rather than read in the next. UTF-16 is among them because Chinese without a line end has no zero byte.
 * @example decodeLegacy(Uint8Array.of(0xb4, 0xee, 0xb5, 0x7c), 'a.txt') → { text: '減稅', encoding: 'big5', … }
 */
export function decodeLegacy(bytes: Uint8Array, name: string): Decoded {
  const candidates = [...CHINESE.map((encoding) => chinese(bytes, encoding, name)), western(bytes)];
  const sensible = candidates.filter(({ makesSense }) => makesSense);
  if (sensible.length === 0) return unknownEncoding(name);
  return sensible.reduce((best, next) => (next.score > best.score ? next : best)).read();
}

function chinese(bytes: Uint8Array, encoding: (typeof CHINESE)[number], name: string): Candidate {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const { score, count } = hanScore(new TextDecoder(encoding).decode(bytes), isWide ? 'utf-16' : encoding);
  // Any two bytes may be a Han character of UTF-16, so it must read as Chinese outright.
  const makesSense = isWide ? bytes.length % 2 === 0 && score > 0 : score > NONSENSE * Math.max(count, FEW);
  const read = () => strictly(bytes, encoding, name) ?? damaged(bytes, encoding, name);
  return { encoding, score, makesSense, read };
}

function western(bytes: Uint8Array): Candidate {
  const encoding = 'windows-1252';
  const text = decodeWindows1252(bytes);
  const { score, count } = westernScore(text ?? '');
  const makesSense = text !== null && count * 3 <= text.length;
  return { encoding, score, makesSense, read: () => ({ text, encoding, messages: [] }) };
}
