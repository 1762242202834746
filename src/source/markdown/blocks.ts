import type { Token, Tokens } from 'marked';
import type { Mark } from '../../model/mark.ts';
import type { Block, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { arrange, type Piece } from './arrange.ts';
import { boldLead } from './bold-lead.ts';
import { codeBlock } from './code.ts';
import { htmlBlocks } from './html.ts';
import { type Inline, readInline } from './inline.ts';
import { cut, extent, rising, type Strand, take } from './strand.ts';
import { tableCells } from './table.ts';
import { codeReason } from './template-code.ts';

/** What the walk over the tokens finds, in order of place. */
export interface Found {
  source: string;
  blocks: Block[];
  dropped: (Span & { reason: string })[];
  marks: Mark[];
}

/** Where in the nesting a block stands, and the list item it may be the first text of: where no block was found since `blocksBefore`. */
interface Context {
  text: 'paragraph' | 'quote' | 'footnote';
  depth: number;
  item: { start: number; isOrdered: boolean; marker: string; blocksBefore: number } | null;
}

type Kind = { kind: 'paragraph' } | { kind: 'quote' } | { kind: 'footnote' } | { kind: 'heading'; depth: number };

/** Turns the parser's tokens into blocks; the raws of the tokens, joined, are the strand's text. */
export function findBlocks(tokens: readonly Token[], strand: Strand, found: Found): void {
  walkTokens(tokens, strand, { text: 'paragraph', depth: 0, item: null }, found);
}

function walkTokens(tokens: readonly Token[], strand: Strand, context: Context, found: Found): void {
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const part = take(strand, at, tokens[i].raw);
    // Nothing may be lost: what the parser changed beyond recognition is read as it stands.
    if (!part) {
      addPlain(cut(strand, at), context, found);
      return;
    }
    const table = tokens[i].type === 'html' ? wholeTable(tokens, i, strand, at) : null;
    if (table) addHtml(table.strand, found);
    else READERS[tokens[i].type]?.(tokens[i], part.strand, context, found);
    if (table) i = table.last;
    at = table ? table.next : part.next;
  }
}

/** What becomes of each token; rules and link definitions are markup, empty lines nothing. */
const READERS: Record<string, (token: Token, strand: Strand, context: Context, found: Found) => void> = {
  heading: addHeading,
  paragraph: addParagraph,
  text: addParagraph,
  blockquote: (token, strand, context, found) =>
    walkTokens(innerOf(token), strand, { ...context, text: 'quote' }, found),
  list: (token, strand, context, found) => addList(token as Tokens.List, strand, context, found),
  table: (token, strand, _context, found) => addTable(token as Tokens.Table, strand, found),
  code: (token, strand, _context, found) => {
    const block = codeBlock(token as Tokens.Code, strand, found.source);
    if (block) found.blocks.push(block);
  },
  html: (_token, strand, _context, found) => addHtml(strand, found),
  footnote: addFootnote,
};

function innerOf(token: Token): Token[] {
  return (token as Tokens.Generic).tokens ?? [];
}

/** Tokens that a table in HTML may be cut into. */
const MOST_PARTS = 400;

function isOpen(html: string): boolean {
  const lower = html.toLowerCase();
  return lower.lastIndexOf('<table') > lower.lastIndexOf('</table');
}

/** A table in HTML goes on over empty lines, at which the parser cuts it. */
function wholeTable(
  tokens: readonly Token[],
  first: number,
  strand: Strand,
  from: number,
): { strand: Strand; last: number; next: number } | null {
  if (!isOpen(tokens[first].raw)) return null;
  let at = from;
  for (let last = first; last < Math.min(tokens.length, first + MOST_PARTS); last++) {
    const part = take(strand, at, tokens[last].raw);
    if (!part) return null;
    at = part.next;
    if (/<\/table>/i.test(tokens[last].raw)) return { strand: cut(strand, from, at), last, next: at };
  }
  return null;
}

/** A paragraph with a rule drawn right below it is a heading to the parser; whoever ends it with a full stop meant the rule. */
const UNDERLINED_SENTENCE = /[。；，][”’」』）)]*\s*\n[ \t]*-+[ \t]*\n*$/;

function addHeading(token: Token, strand: Strand, context: Context, found: Found): void {
  const isSentence = UNDERLINED_SENTENCE.test(token.raw);
  const kind: Kind = isSentence ? { kind: context.text } : { kind: 'heading', depth: (token as Tokens.Heading).depth };
  addInline(token, strand, kind, context, found);
}

function addParagraph(token: Token, strand: Strand, context: Context, found: Found): void {
  const reason = codeReason(token.raw);
  if (reason) found.dropped.push({ ...extent(strand), reason });
  else addInline(token, strand, { kind: context.text }, context, found);
}

/** GitHub's alerts and Obsidian's callouts begin with their kind: `[!NOTE]`, `[!info]- Title`. */
const ALERT = /^\s*\[!\w{1,30}\][-+]?\s*/;

function addInline(token: Token, strand: Strand, kind: Kind, context: Context, found: Found): void {
  const { text, tokens } = token as Tokens.Paragraph;
  const from = strand.text.indexOf(text);
  // The parser takes the indentation of a paragraph's lines away.
  const content = from < 0 ? (take(strand, 0, text)?.strand ?? strand) : cut(strand, from, from + text.length);
  const inline = readInline(tokens ?? [], content);
  const skipped = context.text === 'quote' ? (ALERT.exec(content.text)?.[0].length ?? 0) : 0;
  const first = content.places[skipped] ?? content.places.at(-1)! + 1;
  addPieces(
    { ...inline, places: inline.places.filter((place) => place >= first) },
    extent(strand),
    kind,
    context,
    found,
  );
}

function addPieces(inline: Inline, whole: Span, kind: Kind, context: Context, found: Found): void {
  found.dropped.push(...inline.dropped);
  found.marks.push(...inline.marks);
  const isItem = isPending(context, found);
  const cuts = { atBreaks: kind.kind !== 'heading', atStart: !isItem };
  for (const piece of arrange(found.source, inline, whole, cuts)) {
    if (piece.path !== null) addPicture(piece, piece.path, found);
    else addBlock(piece.places, piece.span, kind, context, found);
  }
}

function addPicture({ places, span }: Piece, path: string, found: Found): void {
  found.blocks.push({
    kind: 'picture',
    path,
    image: null,
    ...span,
    reading: foldReading(found.source, rising(places)),
  });
}

function addPlain(strand: Strand, context: Context, found: Found): void {
  if (strand.text.trim() !== '') addBlock(strand.places, extent(strand), { kind: context.text }, context, found);
}

/** Whether the next text is the list item's own. */
function isPending({ item, text }: Context, { blocks }: Found): boolean {
  return text !== 'footnote' && item?.blocksBefore === blocks.length;
}

function addBlock(places: readonly number[], span: Span, kind: Kind, context: Context, found: Found): void {
  const reading = foldReading(found.source, rising(places));
  if (reading.text === '') return;
  const { depth } = context;
  const item = isPending(context, found) ? context.item : null;
  const start = item?.start ?? span.start;
  if (item && kind.kind !== 'heading') {
    const { isOrdered, marker } = item;
    found.blocks.push({ kind: 'item', depth, isOrdered, marker, start, end: span.end, reading });
  } else if (kind.kind === 'paragraph')
    found.blocks.push({ ...kind, lead: boldLead(found.source, start, reading), ...span, start, reading });
  else found.blocks.push({ ...kind, ...span, start, reading });
}

function addList(list: Tokens.List, strand: Strand, context: Context, found: Found): void {
  let at = 0;
  for (const item of list.items) {
    const part = take(strand, at, item.raw);
    if (!part) {
      addPlain(cut(strand, at), context, found);
      return;
    }
    addItem(item, list.ordered, part.strand, context, found);
    at = part.next;
  }
}

/** A task's box belongs to the marker: `- [x]`. */
function addItem(item: Tokens.ListItem, isOrdered: boolean, strand: Strand, context: Context, found: Found): void {
  const [whole = '', marker = '-'] = /^\s*([-+*]|\d{1,9}[.)])/.exec(strand.text) ?? [];
  const box = item.task ? (item.checked ? ' [x]' : ' [ ]') : '';
  const own: Context = {
    text: context.text === 'footnote' ? 'footnote' : 'paragraph',
    depth: context.depth + 1,
    item: { start: extent(strand).start, isOrdered, marker: marker + box, blocksBefore: found.blocks.length },
  };
  walkTokens(item.tokens, cut(strand, whole.length), own, found);
}

function addTable(table: Tokens.Table, strand: Strand, found: Found): void {
  const { rows, inlines } = tableCells(table, strand, found.source);
  const isRead = new Set(rows.flatMap((row) => row.flatMap(({ reading }) => [...reading.offsets])));
  const isKept = (place: number) => isRead.has(place) || /\s/.test(found.source[place]);
  const reading = foldReading(found.source, rising(strand.places).filter(isKept));
  const span = extent(strand);
  found.dropped.push(...inlines.flatMap(({ dropped }) => dropped));
  found.marks.push(...inlines.flatMap(({ marks }) => marks));
  if (reading.text !== '') found.blocks.push({ kind: 'table', ...span, reading, rows });
  // In the cells they are read by their alternative texts.
  for (const { path } of inlines.flatMap(({ pictures }) => pictures))
    addPicture({ path, places: [], span: { start: span.end, end: span.end } }, path, found);
}

function addHtml(strand: Strand, found: Found): void {
  const { blocks, dropped } = htmlBlocks(strand, found.source);
  found.blocks.push(...blocks);
  found.dropped.push(...dropped);
}

function addFootnote(token: Token, strand: Strand, context: Context, found: Found): void {
  const mark = /^\s*\[\^[^\]\s]*\]:[ \t]*/.exec(strand.text)?.[0].length ?? 0;
  walkTokens(innerOf(token), cut(strand, mark), { ...context, text: 'footnote', item: null }, found);
}
