import type { TokenizerExtension } from 'marked';
import { formulaAtStart } from '../../text/formulas.ts';

/** The first line of a footnote and those that go on in it: lazily, or set in behind an empty line. */
const FOOTNOTE =
  /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^[^\]\s]{1,60}\]:)(?! {0,3}(?:#|>|[-+*][ \t]|```|~~~))[ \t]*[^\s][^\n]*)*(?:\n+(?: {2,}|\t)[ \t]*[^\s][^\n]*)*)(?:\n+|$)/;

/** `[^1]: text`, which the parser knows for a link's definition at best. Its text is blocks of its own. */
export const footnote: TokenizerExtension = {
  name: 'footnote',
  level: 'block',
  // Looked for in the current paragraph only: the parser asks again in the next.
  start: (source) => {
    const paragraph = source.slice(0, endOfParagraph(source));
    const at = paragraph.search(/^ {0,3}\[\^[^\]\s]{1,60}\]:/m);
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const found = FOOTNOTE.exec(source);
    if (!found) return undefined;
    const text = found[2].replace(/^(?: {1,4}|\t)/gm, '');
    return { type: 'footnote', raw: found[0], text, tokens: this.lexer.blockTokens(text, []) };
  },
};

function endOfParagraph(source: string): number {
  const at = source.search(/\n[ \t]*\n/);
  return at < 0 ? source.length : at;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp)$/i;

/** `[[Page|text]]` links, `![[picture.png]]` shows, as note-taking programs write it. `text` is what is read, the end of `raw` before its brackets. */
export const wikiLink: TokenizerExtension = {
  name: 'wikiLink',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('[[');
    return at < 0 ? undefined : at > 0 && source[at - 1] === '!' ? at - 1 : at;
  },
  tokenizer(source) {
    const found = /^(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\](?!\()/.exec(source);
    if (!found) return undefined;
    const [raw, isEmbedded, target, text = target] = found;
    return { type: 'wikiLink', raw, text, href: isEmbedded && PICTURE.test(target) ? target : null };
  },
};

/** `==text==` is marked as with a highlighter. */
export const highlight: TokenizerExtension = {
  name: 'highlight',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('==');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const found = /^==([^\s=][^=\n]{0,300})==(?!=)/.exec(source);
    if (!found || /\s$/.test(found[1])) return undefined;
    return { type: 'highlight', raw: found[0], text: found[1], tokens: this.lexer.inlineTokens(found[1], []) };
  },
};

/** `$x_1$` and `$$…$$` are read as they stand: their stars, lines and backslashes are no Markdown. */
export const formula: TokenizerExtension = {
  name: 'formula',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('$');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const raw = source[0] === '$' ? formulaAtStart(source) : null;
    return raw === null ? undefined : { type: 'formula', raw, text: raw };
  },
};

/** A formula on lines of its own is a paragraph, whatever its lines begin with. */
export const formulaBlock: TokenizerExtension = {
  name: 'formulaBlock',
  level: 'block',
  start: (source) => {
    const at = source.search(/^ {0,3}\$\$/m);
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const indent = /^ {0,3}(?=\$\$)/.exec(source)?.[0];
    const found = indent === undefined ? null : formulaAtStart(source.slice(indent.length));
    const end = found === null ? null : /^[^\S\n]*(?:\n+|$)/.exec(source.slice(indent!.length + found.length));
    if (found === null || !end) return undefined;
    return {
      type: 'paragraph',
      raw: indent + found + end[0],
      text: found,
      tokens: [{ type: 'formula', raw: found, text: found }],
    };
  },
};
