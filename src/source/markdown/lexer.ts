import { Lexer, Marked, type Token } from 'marked';
import { footnote, formula, formulaBlock, highlight, wikiLink } from './extensions.ts';

/** GitHub's Markdown and what note-taking programs add to it. A single tilde is an approximation (5~8家), never a strike-through. */
const options = new Marked({
  gfm: true,
  tokenizer: {
    del: (source) => (source.startsWith('~~') ? false : undefined),
  },
  extensions: [footnote, formulaBlock, wikiLink, highlight, formula],
}).defaults;

/** Deeper nesting of quotes and lists is no report but an attack on the parser. */
const DEEPEST = 50;
const TOO_DEEP = new RegExp(`^(?:[ \\t]{0,3}(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST}}`, 'm');

/** Marks of emphasis, code and links in one paragraph; the parser's time grows with their square. */
const MOST_MARKS = 4000;

function isTangled(text: string): boolean {
  return text.split(/\n[^\S\n]*\n/).some((paragraph) => {
    if (paragraph.length < MOST_MARKS) return false;
    return (paragraph.match(/[*_`[\]<~]/g)?.length ?? 0) > MOST_MARKS;
  });
}

/** The tokens of Markdown with GitHub's extensions, or null where it is nested or marked too densely to be parsed. @param text line ends as \n */
export function lexMarkdown(text: string): Token[] | null {
  if (TOO_DEEP.test(text) || isTangled(text)) return null;
  try {
    return new Lexer(options).lex(text);
  } catch (error) {
    // The parser is recursive: what it cannot hold is read as plain text.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
