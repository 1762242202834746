import type { Message } from '../model/message.ts';
import { damaged, fourBytes, zeroByte } from './encoding/damage.ts';
import { decodeLegacy } from './encoding/legacy.ts';
import { type Decoded, strictly } from './encoding/strictly.ts';
import { isControl, isFourBytes, wideEncoding } from './encoding/wide.ts';

/** Byte order marks; the longer ones first where one begins as another does. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** Where control characters are looked for: a text has hardly any, a program is full of them. */
const SAMPLE_BYTES = 8192;

/**
 * Bytes to text, the byte order mark taken away. In order: mark, UTF-16 by its zero bytes, UTF-8, then GB18030 (which holds GBK and GB2312), Big5 and
 * windows-1252 by how well the text reads; each without tolerance for wrong bytes. A character cut off at the very end and zero bytes that fill the file up
 * are left out with a message.
 * @param name for the messages
 * @example decode(Uint8Array.of(0xbc, 0xf5, 0xcb, 0xb0), 'a.txt') → { text: '减税', encoding: 'gb18030', messages: [] }
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const decoded = decodeMarked(bytes, name) ?? decodeUnmarked(bytes, name);
  if (decoded.text === null) return decoded;
  const text = decoded.text.replace(/^\ufeff+/, '').replace(/\0+$/, '');
  return { ...decoded, text, messages: [...decoded.messages, ...padding(decoded.text, name), ...unknown(text, name)] };
}

function decodeMarked(bytes: Uint8Array, name: string): Decoded | null {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  const [encoding, { length }] = mark;
  if (encoding === 'utf-32') return fourBytes(name);
  return strictly(bytes.subarray(length), encoding, name, length) ?? damaged(bytes, encoding, name);
}

function decodeUnmarked(bytes: Uint8Array, name: string): Decoded {
  if (isFourBytes(bytes)) return fourBytes(name);
  const wide = wideEncoding(bytes);
  if (wide) return strictly(bytes, wide, name) ?? damaged(bytes, wide, name);
  if (isProgram(bytes)) return zeroByte(bytes, name);
  const utf8 = strictly(bytes, 'utf-8', name);
  if (utf8 && !isOnlyHalf(utf8)) return utf8;
  return isMostlyUtf8(bytes) ? damaged(bytes, 'utf-8', name) : decodeLegacy(bytes, name);
}

/** Old programs fill up what they write with zero bytes; where other control characters stand beside them it is no text. */
function isProgram(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return sample.includes(0) && (sample.some(isControl) || sample.every((byte) => byte === 0));
}

/** One wrong byte at the end of plain English is half a character of UTF-8 and a whole one of windows-1252: café. */
function isOnlyHalf({ text, messages }: Decoded): boolean {
  return messages.length > 0 && !/[^\0-\x7f]/.test(text ?? '');
}

/** Bytes that are UTF-8 but for a few: a damaged file, which GB18030 would turn into nonsense without a word. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return sound > 20 * broken;
}

function padding(text: string, name: string): Message[] {
  const count = /\0+$/.exec(text)?.[0].length ?? 0;
  if (count === 0) return [];
  const found = `${name}: the file is filled up with ${count} zero characters at its end, which are left out`;
  return [{ level: 'note', code: 'N_FILLED_UP', text: found, hint: '', span: null }];
}

/** Characters that a program or a region made up for itself (Hong Kong's, a ministry's) have no shape that others know. */
function unknown(text: string, name: string): Message[] {
  const all = [...text.matchAll(/[\ue000-\uf8ff]/g)];
  if (all.length === 0) return [];
  const start = all[0].index;
  const found = `${name}: ${all.length} ${all.length === 1 ? 'character is' : 'characters are'} of a private set and will not show`;
  const hint = 'Open it in the program that made it and save it as UTF-8.';
  return [{ level: 'warning', code: 'W_PRIVATE', text: found, hint, span: { start, end: start + 1 } }];
}
