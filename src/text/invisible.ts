/**
 * True for characters that are neither seen nor white space: controls, soft hyphens, marks of zero width and of direction, as PDF copies and web pages carry
 * them inside words. The joiners of an emoji and its choice of colour are part of its shape, and no concern of this.
 * @param code a UTF-16 unit
 * @example isInvisible(0xad) → true, isInvisible(0x20) → false
 */
export function isInvisible(code: number): boolean {
  if (code < 0x300) return code < 0x20 ? code < 9 || code > 13 : (code >= 0x7f && code < 0xa0) || code === 0xad;
  if (code < 0x180e || code > 0xfffb) return false;
  return (
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    code >= 0xfff9
  );
}

/** Line ends of every system: U+0085 is that of mainframes, U+2028 and U+2029 those of Unicode. @example isLineEnd('\u2028') → true */
export function isLineEnd(character: string): boolean {
  return /[\n\r\v\f\x85\u2028\u2029]/.test(character);
}
