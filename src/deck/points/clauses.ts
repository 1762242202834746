/** A clause of a sentence: [from, to) in its text, without the punctuation that ends it. `ends` is that punctuation. */
export interface Clause {
  from: number;
  to: number;
  ends: string;
}

const OPENERS = '“‘（《【([';
const CLOSERS = '”’）》】)]';

/**
 * Cuts a sentence at commas, semicolons, colons and dashes that stand outside quotation marks and brackets and not inside a number.
 * @example clausesOf('今年以来，完成投资3.2亿元；增长7%。') → 今年以来 | 完成投资3.2亿元 | 增长7%
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? '';
    if (OPENERS.includes(character) && character) depth++;
    else if (CLOSERS.includes(character) && character && depth > 0) depth--;
    const isEnd = at === text.length;
    if (!isEnd && !(depth === 0 && isBreak(text, at))) continue;
    if (text.slice(from, at).trim()) clauses.push(trimmed(text, from, at, character));
    from = at + 1;
  }
  return clauses;
}

function isBreak(text: string, at: number): boolean {
  const character = text[at];
  if ('，；：。！？—–;!?'.includes(character)) return true;
  if (character === '-') return / - \D/.test(text.slice(at - 1, at + 3)) && /\D/.test(text[at - 2] ?? ' ');
  if (character === ',' || character === ':') return !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
  return character === '.' && at === text.trimEnd().length - 1;
}

function trimmed(text: string, from: number, to: number, ends: string): Clause {
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return { from, to, ends };
}
