import { hanScore } from './han-score.ts';

/** Of a file, what is looked at to tell its width. Whole units of two and four bytes. */
const SAMPLE_BYTES = 8192;

/** Characters that a report is written in; bytes read in a wrong encoding give others. */
const COMMON = /[\t\n\r\f\x20-\x7e\xa0-\u024f\u0370-\u04ff\u2000-\u27bf\u3000-\u33ff\u4e00-\u9fff\uff00-\uffef]/g;

/** UTF-32 without a mark: of each four bytes two at least are zero, always on the same side. */
export function isFourBytes(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || bytes.length % 4 !== 0) return false;
  const isPlane = (high: number, plane: number) => sample[high] === 0 && sample[plane] <= 2;
  let [little, big] = [true, true];
  for (let at = 0; at + 3 < sample.length; at += 4) {
    little &&= isPlane(at + 3, at + 2);
    big &&= isPlane(at, at + 1);
  }
  return little !== big;
}

/**
 * UTF-16 without a mark, told by its zero bytes, which are one half of each Latin letter and of each line end; of text that is all Han by its control
 * characters, which no other text has. Null where it is none.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  const shareOf = sample.includes(0) ? commonShare : sample.some(isControl) ? hanShare : () => 0;
  const little = shareOf(sample, 'utf-16le');
  const big = shareOf(sample, 'utf-16be');
  if (Math.max(little, big) < 0.9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** No text has these; line ends, tabs, form feeds, DOS's end of file and escapes occur. */
export function isControl(byte: number): boolean {
  return byte > 0 && byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}

function commonShare(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample).replace(/\0+$/, '');
  return text.length === 0 ? 0 : (text.match(COMMON)?.length ?? 0) / text.length;
}

/** English read as UTF-16 looks like Han too, but not like Chinese. */
function hanShare(sample: Uint8Array, encoding: string): number {
  const { score, count } = hanScore(new TextDecoder(encoding).decode(sample), 'utf-16');
  return score > count ? 1 : 0;
}
