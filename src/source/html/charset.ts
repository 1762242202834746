import { type Decoded, isDecodable, strictly } from '../encoding/strictly.ts';
import { decode } from '../encoding.ts';

/** Where a page says its encoding: in its first KB by the standard (HTML, 4.2.5.4), a little further on in pages that people save. */
const HEAD_BYTES = 4096;
/** Tags that may say it. */
const DECLARING = /<(?:meta\b|\?xml\b)[^<>]*/gi;
const CHARSET = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,30})/i;
/** Characters of Han that GBK would hardly ever give by chance in bytes that are UTF-8 too. */
const ENOUGH_HAN = 8;
/** Of all characters, those that may be wrong in a page that says what it is: sites cut teasers in the middle of a character. */
const MOST_WRONG = 0.01;

/** The encoding that a page says it has, by its WHATWG name; null where it says none, or one that nobody knows. @example `<meta charset=gb2312>` → 'gb18030' */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const tag = head.match(DECLARING)?.find((each) => CHARSET.test(each));
  const label = tag && CHARSET.exec(tag)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes a page: what it says it is where its bytes are that, else by its bytes alone. A few wrong characters in a page that says its encoding are replaced
 * by U+FFFD, with a warning.
 * @param path for the messages
 */
export function decodePage(bytes: Uint8Array, path: string): Decoded {
  const declared = declaredCharset(bytes);
  if (declared === null || !isByte(declared) || hasMark(bytes)) return decode(bytes, path);
  if (declared !== 'utf-8' && isReallyUtf8(bytes)) return decode(bytes, path);
  const sound = bytes.includes(0) ? null : strictly(bytes, declared, path);
  if (sound) return sound;
  const guessed = decode(bytes, path);
  return guessed.text === null && !bytes.includes(0) ? (leniently(bytes, declared, path) ?? guessed) : guessed;
}

/** Encodings that a declaration in ASCII can stand in; what is called Latin-1 is mostly something else, which its bytes tell. */
function isByte(encoding: string): boolean {
  return !encoding.startsWith('utf-16') && encoding !== 'windows-1252';
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xef && second === 0xbb && third === 0xbf) || (first | second) === 0xff;
}

/** Editors save a page as UTF-8 and leave in its head what it was before. */
function isReallyUtf8(bytes: Uint8Array): boolean {
  if (!isDecodable(bytes, 'utf-8')) return false;
  const han = new TextDecoder().decode(bytes).match(/[\u3001-\u9fff\uff01-\uff5e]/g);
  return (han?.length ?? 0) >= ENOUGH_HAN;
}

function leniently(bytes: Uint8Array, encoding: string, path: string): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  if (wrong > text.length * MOST_WRONG) return null;
  const found = `${path}: ${wrong} ${wrong === 1 ? 'character is' : 'characters are'} damaged and shown as \ufffd`;
  const hint = 'Look for it in the text, or save the page again.';
  return { text, encoding, messages: [{ level: 'warning', code: 'W_DAMAGED', text: found, hint, span: null }] };
}
