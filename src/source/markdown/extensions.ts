import type { TokenizerExtension } from 'marked';

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
