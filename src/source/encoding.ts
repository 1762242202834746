import type { Message } from '../model/message.ts';

/** `text` is null where the bytes are no text, and then `messages` holds the error. */
export interface Decoded {
  text: string | null;
  encoding: string;
  messages: Message[];
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of 8 KB, what is looked at to tell UTF-16. Even, so that no unit is cut. */
const SAMPLE_BYTES = 8192;

/** Characters that a report is written in; bytes read in a wrong encoding give others. */
const COMMON = /[\t\n\r\x20-\x7e\xa0-\xff\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * Bytes to text, the byte order mark taken away. In order: mark, UTF-16 by its zero bytes, UTF-8, GB18030 (which holds GBK and GB2312), each without
 * tolerance for wrong bytes; a character cut off at the very end is left out with a warning.
 * @param name for the messages
 * @example decode(Uint8Array.of(0xbc, 0xf5, 0xcb, 0xb0), 'a.txt') → { text: '减税', encoding: 'gb18030', messages: [] }
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark)
    return strictly(bytes.subarray(mark[1].length), mark[0], name, mark[1].length) ?? damaged(bytes, mark[0], name);
  const wide = wideEncoding(bytes);
  if (wide) return strictly(bytes, wide, name, 0) ?? damaged(bytes, wide, name);
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return zeroByte(bytes, name);
  const utf8 = strictly(bytes, 'utf-8', name, 0);
  if (utf8) return utf8;
  if (isMostlyUtf8(bytes)) return damaged(bytes, 'utf-8', name);
  return strictly(bytes, 'gb18030', name, 0) ?? damaged(bytes, 'gb18030', name);
}

function strictly(bytes: Uint8Array, encoding: string, name: string, skipped: number): Decoded | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode(), encoding, messages: [] };
  } catch {
    // A file of nothing but half a character is no text.
    return text === '' ? null : { text, encoding, messages: [cutOff(name, skipped + bytes.length)] };
  }
}

/** UTF-16 without a mark: its zero bytes stand on one side; Han text without any is told by what it decodes to. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  if (!sample.includes(0) && !couldBeWideHan(sample)) return null;
  const little = commonShare(sample, 'utf-16le');
  const big = commonShare(sample, 'utf-16be');
  if (Math.max(little, big) < 0.95) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** In UTF-16 without one zero byte there is no Latin letter and no line break, so one half of each unit is any byte: a quarter at least are no ASCII. */
function couldBeWideHan(sample: Uint8Array): boolean {
  const high = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] >= 0x80) high[i % 2]++;
  return Math.max(...high) >= sample.length / 8 && !isDecodable(sample, 'utf-8');
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function commonShare(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample);
  return text.length === 0 ? 0 : (text.match(COMMON)?.length ?? 0) / text.length;
}

/** Bytes that are UTF-8 but for a few: a damaged file, which GB18030 would turn into nonsense without a word. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return sound > 20 * broken;
}

function zeroByte(bytes: Uint8Array, name: string): Decoded {
  const hint = 'Open it in the program that made it and save it as plain text (.txt, UTF-8).';
  const text = `${name}: byte ${bytes.indexOf(0)} is zero, so this is no text`;
  return { text: null, encoding: '', messages: [{ level: 'error', code: 'E_BINARY', text, hint, span: null }] };
}

function damaged(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const at = firstWrongByte(bytes, encoding);
  const value = bytes[at]?.toString(16).toUpperCase().padStart(2, '0') ?? 'end of file';
  const text = `${name}: byte ${at} (${value}) is not ${encoding === 'gb18030' ? 'UTF-8 and not GB18030' : encoding.toUpperCase()}`;
  const hint = 'Open it in an editor that shows it right and save it as UTF-8.';
  return { text: null, encoding, messages: [{ level: 'error', code: 'E_ENCODING', text, hint, span: null }] };
}

/** Halving: the longest beginning that decodes ends before the first wrong byte. */
function firstWrongByte(bytes: Uint8Array, encoding: string): number {
  let sound = 0;
  let wrong = bytes.length;
  while (wrong - sound > 1) {
    const middle = (sound + wrong) >> 1;
    if (isDecodable(bytes.subarray(0, middle), encoding)) sound = middle;
    else wrong = middle;
  }
  return sound;
}

function cutOff(name: string, length: number): Message {
  const text = `${name}: the file ends at byte ${length} in the middle of a character, which is left out`;
  return {
    level: 'warning',
    code: 'W_CUT_OFF',
    text,
    hint: 'If text is missing at the end, copy the file again.',
    span: null,
  };
}
