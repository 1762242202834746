import { inflateSync } from 'node:zlib';

/**
 * The characters that a reader, a search or a screen reader gets out of a PDF of Chromium's: those that its fonts' ToUnicode maps give.
 * @example a page that says 减税 → Set { '减', '税' }
 * @see ISO 32000-1, 9.10.3
 */
export function charactersInPdf(pdf: Buffer): Set<string> {
  const found = new Set<string>();
  for (const map of characterMaps(pdf)) {
    for (const [, list] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, target] of list.matchAll(/<\w+>\s*<(\w+)>/g))
        for (const character of textOf(target)) found.add(character);
    }
    for (const [, list] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from, to, target] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        const first = textOf(target).codePointAt(0)!;
        const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1;
        for (let i = 0; i < count; i++) found.add(String.fromCodePoint(first + i));
      }
    }
  }
  return found;
}

/** The streams that `/ToUnicode 22 0 R` names, inflated. */
function* characterMaps(pdf: Buffer): Generator<string> {
  const text = pdf.toString('latin1');
  for (const [, number] of text.matchAll(/\/ToUnicode (\d+) 0 R/g)) {
    const stream = text.indexOf('stream\n', text.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
    yield inflateSync(pdf.subarray(stream)).toString('latin1');
  }
}

/** UTF-16 in hexadecimal digits: '51CF' → '减'. */
function textOf(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}
