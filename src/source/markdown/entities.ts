/** Named characters of HTML that are white space or have no width. */
const SPACES =
  /^(?:[en]{1,2}sp|emsp1[34]|ensp|nbsp|thinsp|hairsp|numsp|puncsp|MediumSpace|Tab|NewLine|shy|zwn?j|lrm|rlm)$/;
/** Those that only set type: quotation marks, dashes, dots and signs of rights. What a sentence means does not hang on them. */
const TYPOGRAPHIC =
  /^(?:quot|apos|[lr][ds]?quo|[bs]dquo|sbquo|laquo|raquo|lsaquo|rsaquo|[nm]dash|horbar|hellip|mldr|bull|middot|centerdot|copy|reg|trade|para|dagger|Dagger|lbrace|rbrace|lbrack|rbrack|lsqb|rsqb|ast|star|starf|check|hearts?|rarr|larr|uarr|darr|nbhy|dash)$/;
/** Letters with a mark: é is &eacute;. */
const LETTER = /^[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|macr|ogon|dot|strok)$/;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/g;

/**
 * Stretches of a text that are not read because they are characters in HTML's spelling. A reading can only hold the source's own characters, so what is least
 * wrong is done: &amp; is read as its first sign, an accented letter as the plain one that its name begins with; spaces and typographic signs are left out, but
 * where that would make one word or figure of two (5&ndash;8); signs that carry meaning (&lt; &pound;) are read as they are spelled.
 * @returns first and end of each, rising
 * @example entitiesIn('A &amp; B') → [[3, 7]], entitiesIn('caf&eacute;') → [[3, 4], [5, 11]], entitiesIn('5&ndash;8') → []
 */
export function entitiesIn(text: string): [number, number][] {
  const hidden: [number, number][] = [];
  for (const { index, 0: raw, 1: decimal, 2: hex, 3: name } of text.matchAll(ENTITY)) {
    const end = index + raw.length;
    if (name === 'amp') hidden.push([index + 1, end]);
    else if (name && LETTER.test(name)) hidden.push([index, index + 1], [index + 2, end]);
    else if (isLeftOut(name, decimal ? Number(decimal) : Number.parseInt(hex, 16)) && !fuses(text, index, end))
      hidden.push([index, end]);
  }
  return hidden;
}

function isLeftOut(name: string | undefined, code: number): boolean {
  if (name) return SPACES.test(name) || TYPOGRAPHIC.test(name);
  return /^[\s"'\u00ab\u00bb\u200b-\u200f\u2010-\u2027\u2039\u203a\u00ad\u00b7\ufeff]$/.test(
    String.fromCodePoint(Math.min(code, 0x10ffff)),
  );
}

/** Those that may go between two letters: `New&nbsp;York`, `the board&rsquo;s`. */
const JOINING = /^&(?:[en]{1,2}sp|nbsp|thinsp|shy|zwn?j|[lr]rm|rsquo|apos|#(?:39|160|8217)|#x(?:27|a0|2019));$/i;

/** Whether leaving it out would make one word or figure of two. Thousands may be joined: 41&nbsp;200. */
function fuses(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 4);
  const isJoining = JOINING.test(text.slice(start, end));
  if (/\d/.test(before) && /^\d/.test(after)) return !(isJoining && /^\d{3}(?!\d)/.test(after));
  return !isJoining && /[\p{Script=Latin}\d%]/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after);
}
