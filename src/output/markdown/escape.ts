import { formulasIn } from '../../text/formulas.ts';

/** Characters that are markup wherever they stand, and `&` where it would begin an entity. */
const ANYWHERE = /[\\`*_[\]<|]|&(?=#?\w+;)|~(?=~)/g;
/** What at the beginning of a line would be a heading, a quotation, an item, a rule, or the word that parts notes from a slide. */
const AT_LINE_START = /^([ \t]*)(?:([#>+=-])|(\d{1,9})([.)])(?=\s|$)|(notes?)(?=:)|(:{3}))/gim;

/**
 * Words as Markdown in which they mean themselves; formulas stay as they are.
 * @example escapeText('5~8家 and X*') → '5~8家 and X\\*'; escapeText('1. Roads') → '1\\. Roads'
 */
export function escapeText(text: string): string {
  const formulas = formulasIn(text);
  if (formulas.length === 0) return escapeOutside(text);
  const sign = signNotIn(text);
  const outside = formulas.reduceRight((kept, { from, to }) => `${kept.slice(0, from)}${sign}${kept.slice(to)}`, text);
  return escapeOutside(outside).replaceAll(sign, () => {
    const { from, to } = formulas.shift()!;
    return text.slice(from, to);
  });
}

/** A character of private use that a text has not: fonts of symbols may stand behind any of them. */
function signNotIn(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

function escapeOutside(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space, mark, number, dot, word, colons) =>
      number ? `${space}${number}\\${dot}` : word ? `${space}${word}\\` : `${space}\\${mark ?? colons}`,
    );
}

/** The same where something stands before it on its line. @example escapeWithin('+0.7') → '+0.7' */
export function escapeWithin(text: string): string {
  return escapeText(`x${text}`).slice(1);
}

/** Words on one line of Markdown: of a heading, an item. */
export function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim());
}

/** A fence longer than any in what it holds. @example fenced('a ``` b', 'md') → '````md\na ``` b\n````' */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** Attributes in a comment, as reveal.js has them; those that are null are left out. @example comment('.slide', { layout: 'quote' }) → '<!-- .slide: layout="quote" -->' */
export function comment(of: '.slide' | '.element', attributes: Record<string, string | null>): string {
  const set = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${value.replace(/[&"<>]|-(?=-|$)/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`],
  );
  return `<!-- ${of}: ${set.join(' ')} -->`;
}

/** After a thing that appears by itself. */
export const FRAGMENT = comment('.element', { class: 'fragment' });
