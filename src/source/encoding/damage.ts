import { error } from '../refusals.ts';
import { type Decoded, isDecodable } from './strictly.ts';

const SAVE_AS_TEXT = 'Open it in the program that made it and save it as plain text (.txt, UTF-8).';

/** The error for bytes that are nearly an encoding, with the first that is wrong. @example damaged(bytes, 'gb18030', 'a.txt') → “a.txt: byte 20 (FF) is not UTF-8 and not GB18030” */
export function damaged(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const at = firstWrongByte(bytes, encoding);
  const value = bytes[at]?.toString(16).toUpperCase().padStart(2, '0') ?? 'end of file';
  const isLegacy = encoding === 'gb18030' || encoding === 'big5';
  const found = `${name}: byte ${at} (${value}) is not ${isLegacy ? 'UTF-8 and not ' : ''}${encoding.toUpperCase()}`;
  return refused(
    error('E_ENCODING', found, 'Open it in an editor that shows it right and save it as UTF-8.'),
    encoding,
  );
}

/** The error for bytes that can be decoded, but say nothing in any encoding that is known. */
export function unknownEncoding(name: string): Decoded {
  const text = `${name}: the text is neither UTF-8, UTF-16, GB18030, Big5 nor windows-1252`;
  return refused(error('E_ENCODING', text, 'Open it in an editor that shows it right and save it as UTF-8.'));
}

/** The error for four bytes a character, which nothing but programs writes. */
export function fourBytes(name: string): Decoded {
  const hint = 'Open it in an editor that shows it right and save it as UTF-8.';
  return refused(error('E_ENCODING', `${name}: the text is UTF-32, which is not read`, hint), 'utf-32');
}

/** The error for what is no text at all. */
export function zeroByte(bytes: Uint8Array, name: string): Decoded {
  const text = `${name}: byte ${bytes.indexOf(0)} is zero, so this is no text`;
  return refused(error('E_BINARY', text, SAVE_AS_TEXT));
}

function refused(message: Decoded['messages'][number], encoding = ''): Decoded {
  return { text: null, encoding, messages: [message] };
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
