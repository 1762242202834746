import { cut, type Strand } from './strand.ts';

/** A tag, a comment, or a run of text of a piece of HTML. */
export interface HtmlPart {
  kind: 'open' | 'close' | 'comment' | 'text';
  /** Of a tag, in lower case; '' for the others. */
  name: string;
  strand: Strand;
}

/** What HTML consists of. Tags whose content is no text (script, style, svg) come with it in one part, as comments do. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|svg|template|noscript|iframe)\b[\s\S]*?(?:<\/\1>|$)|<[?!][^<>]*>|<(\/?)([a-z][\w:-]{0,60})(?=[\s/>])[^<>]*>/gi;

/** The parts of a piece of HTML in order, joined the whole. @example `<b>甲</b>` → open b, text 甲, close b */
export function htmlParts(strand: Strand): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let at = 0;
  const addText = (to: number) => {
    if (to > at) parts.push({ kind: 'text', name: '', strand: cut(strand, at, to) });
  };
  for (const { index, 0: found, 1: whole, 2: slash, 3: name } of strand.text.matchAll(MARKUP)) {
    addText(index);
    at = index + found.length;
    const kind = name === undefined ? 'comment' : slash ? 'close' : 'open';
    parts.push({ kind, name: (name ?? whole ?? '').toLowerCase(), strand: cut(strand, index, at) });
  }
  addText(strand.text.length);
  return parts;
}

/** The value of a tag's attribute with its places, or null. @example attributeIn(strand of `<img alt="图一">`, 'alt') → 图一 */
export function attributeIn(tag: Strand, name: string): Strand | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag.text);
  if (!found) return null;
  const value = found[1] ?? found[2] ?? found[3] ?? '';
  const quote = found[3] === undefined ? 1 : 0;
  const end = found.index + found[0].length - quote;
  return cut(tag, end - value.length, end);
}
