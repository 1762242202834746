/** 0x80–0x9F, which the decoder of Node 20 takes for Latin-1 (WHATWG Encoding, index windows-1252); a space is a byte that has no character. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes that go through one call at a time: arguments are limited. */
const STRIDE = 0x8000;

/**
 * The text of bytes in windows-1252, or null where a byte has no character in it.
 * @example decodeWindows1252(Uint8Array.of(0x93, 0xa3, 0x35, 0x94)) → '“£5”'
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const codes = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? UPPER.charCodeAt(byte - 0x80) : byte));
  if (bytes.some((byte) => byte >= 0x80 && byte < 0xa0 && UPPER[byte - 0x80] === ' ')) return null;
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += STRIDE)
    pieces.push(String.fromCharCode(...codes.subarray(at, at + STRIDE)));
  return pieces.join('');
}

const SMALL = 'ß-öø-ÿœšž';
const CAPITAL = 'À-ÖØ-ÞŒŠŽŸ';
/** Quotation marks, dashes, the ellipsis and all else that Latin-1 lacks; no Chinese character in daily use begins with these bytes. */
const TYPOGRAPHIC = '€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›\xa0';
const ALONE = { before: '(?<![\\x80-\\uffff])', after: '(?![\\x80-\\uffff])' };

/** How characters beyond ASCII stand in Western text: an accented letter among plain ones, quotation marks around words, signs beside figures. */
const AT_HOME = new RegExp(
  [
    `${ALONE.before}[${TYPOGRAPHIC}]{1,2}${ALONE.after}`,
    `(?<=[A-Za-z][${SMALL}]?)[${SMALL}]`,
    `(?<![\\x80-\\uffff])[${SMALL}](?=[a-z])`,
    `(?<![A-Za-z\\x80-\\uffff])[${CAPITAL}](?=[a-z])`,
    `(?<=[A-Z])[${CAPITAL}](?=[A-Z\\s.,])`,
    `${ALONE.before}[‘“„«‹¿¡](?=[A-Za-z\\d$£(\\[${CAPITAL}])`,
    `(?<=[A-Za-z\\d.,!?%)\\]${SMALL}])[’”»›](?![A-Za-z\\x80-\\uffff])`,
    `${ALONE.before}[£¥§¶](?=[\\d\\s])`,
    '(?<=[\\d\\s]|^)°(?=[CF]\\b)',
    `(?<=[\\d\\s])[°ºª²³¹½¼¾¢%±×÷](?![\\x80-\\uffff])`,
    '(?<![^\\s])[·§©®½¼¾](?=[\\s\\dA-Za-z])',
  ].join('|'),
  'g',
);

/**
 * How well a text decoded from windows-1252 stands as Western text, on the scale of `hanScore`: of characters that stand where no Western text has any, those in
 * company count most against it.
 * @returns also the number of characters beyond ASCII
 * @example westernScore('café') → { score: 3, count: 1 }, westernScore('¼õË°') → { score: -12, count: 4 }
 */
export function westernScore(text: string): { score: number; count: number } {
  const count = text.match(/[\x80-\uffff]/g)?.length ?? 0;
  const stray = text.replace(AT_HOME, ' ');
  const strays = stray.match(/[\x80-\uffff]/g)?.length ?? 0;
  const inCompany = stray.match(/[\x80-\uffff]{2,}/g)?.join('').length ?? 0;
  return { score: 3 * (count - strays) - (strays - inCompany) - 3 * inCompany, count };
}
