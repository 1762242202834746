import { cut, type Strand } from './strand.ts';

/** A tag, a comment, or a run of text of a piece of HTML. */
export interface HtmlPart {
  kind: 'open' | 'close' | 'comment' | 'text';
  /** Of a tag, in lower case; '' for the others. */
  name: string;
  strand: Strand;
}

const TAG = /<(\/?)([a-z][\w:-]{0,60})(?=[\s/>])[^<>]*>/iy;
const DECLARATION = /<[?!][^<>]*>/y;
/** Tags whose content is no text: they come with it in one part, as comments do. */
const WHOLE = /^(?:script|style|svg|template|noscript|iframe)$/;

/** The parts of a piece of HTML in order, joined the whole. @example `<b>甲</b>` → open b, text 甲, close b */
export function htmlParts(strand: Strand): HtmlPart[] {
  const { text } = strand;
  const lower = text.toLowerCase();
  const parts: HtmlPart[] = [];
  let done = 0;
  const add = (kind: HtmlPart['kind'], name: string, to: number) => {
    if (to > done) parts.push({ kind, name, strand: cut(strand, done, to) });
    done = to;
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(done, at + 1))) {
    const found = markupAt(text, lower, at);
    if (!found) continue;
    add('text', '', at);
    add(found.kind, found.name, found.end);
  }
  add('text', '', text.length);
  return parts;
}

/** The comment, declaration or tag that begins at a place, or null. */
function markupAt(
  text: string,
  lower: string,
  at: number,
): { kind: HtmlPart['kind']; name: string; end: number } | null {
  if (text.startsWith('<!--', at)) return { kind: 'comment', name: '', end: endOf(text, '-->', at) };
  const [tag, slash, name = ''] = matchAt(TAG, text, at) ?? [];
  const known = name.toLowerCase();
  if (tag && !slash && WHOLE.test(known)) return { kind: 'comment', name: known, end: endOf(lower, `</${known}>`, at) };
  if (tag) return { kind: slash ? 'close' : 'open', name: known, end: at + tag.length };
  const declaration = matchAt(DECLARATION, text, at);
  return declaration && { kind: 'comment', name: '', end: at + declaration[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Behind a closing mark, or the end of the text where there is none. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
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
