import type { Line } from './lines.ts';

/** What is left of a word behind its hyphen, and no word itself. */
const TAIL =
  /^(?:[tsc]ions?|[tsc]ional(?:ly)?|ments?|mental(?:ly)?|ness|ings?|ity|ities|[ai]bl[ey]|[ae]nc(?:e|es|y)|[tc]ial(?:ly)?|[ts]ives?|tures?|ers?|ed|ly|ous(?:ly)?|ally|ates?|ated|ating|ations?|ization|isation)(?![\p{L}-])/u;

/** Letters. */
const LONGEST_WORD = 60;

/**
 * Tells the hyphen that a typesetter put into a word from one that belongs to it: the word stands elsewhere in the text in one piece, or what follows is no
 * word by itself. Where nothing tells, the hyphen stays.
 * @example in a text that has “development”: isCut('… the develop-', 'ment of …') → true; isCut('… a two-', 'year plan …') → false
 */
export function hyphenCuts(text: string): (line: Line, next: Line) => boolean {
  let known: Set<string> | null = null;
  return (line, next) => {
    if (!/[-‐]$/.test(line.text)) return false;
    const [, head] = /(\p{L}{2,})[-‐]$/u.exec(line.text.slice(-LONGEST_WORD)) ?? [];
    const [tail] = /^\p{Ll}+/u.exec(next.text) ?? [];
    if (!head || !tail) return false;
    known ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    if (known.has(`${head}-${tail}`.toLowerCase())) return false;
    return known.has((head + tail).toLowerCase()) || TAIL.test(next.text);
  };
}
