import { isInvisible } from '../../text/invisible.ts';
import { namesOf, styleOf } from './attributes.ts';
import { BLOCKS, UNREAD } from './element-kinds.ts';
import type { Page, PageElement } from './page.ts';

/** A book has a tenth of that. */
const MOST_ELEMENTS = 200_000;
/** A link that goes on for longer was never closed, or is a whole card; it counts as text. */
const LONGEST_LINK = 150;

/** A page that is being built. */
export interface Building {
  page: Page;
  /** The innermost open element. */
  element: PageElement;
  /** How many elements are open below one that is not read, itself counted. */
  unread: number;
  openLinks: number;
  /** How many there were. */
  elements: number;
  /** The line of text that goes on over inline tags, and the block it is in. */
  line: { letters: number; isHan: boolean; isSentence: boolean; owner: PageElement } | null;
  /** The page's <title>, as against one in a drawing. */
  title: PageElement | null;
}

/** A page with nothing in it yet. */
export function emptyPage(): Building {
  const root = newElement('', {}, null, 0);
  const page: Page = {
    root,
    events: [],
    title: '',
    styles: '',
    sentences: [],
    hasScripts: false,
    hasFrames: false,
    unfinished: null,
    isTooLong: false,
  };
  return { page, element: root, unread: 0, openLinks: 0, elements: 0, line: null, title: null };
}

function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: PageElement | null,
  from: number,
): PageElement {
  const style = styleOf(attributes.style);
  const display = style.get('display');
  return {
    name,
    attributes,
    style,
    parent,
    from,
    to: from,
    names: namesOf(attributes.class),
    isBlock: BLOCKS.has(name) || display === 'block' || display === 'flex' || display === 'table',
    letters: 0,
    linked: 0,
    prose: 0,
    links: 0,
    jumps: 0,
    holdsTable: false,
  };
}

/** A start tag. */
export function open(building: Building, name: string, attributes: Readonly<Record<string, string>>): void {
  const { page } = building;
  page.isTooLong ||= ++building.elements > MOST_ELEMENTS;
  if (page.isTooLong) return;
  if (name === 'script') page.hasScripts = true;
  if (name === 'frame' || name === 'iframe') page.hasFrames = true;
  const element = newElement(name, attributes, building.element, page.events.length);
  building.element = element;
  if (name === 'title' && element.parent?.name !== 'svg') building.title ??= element;
  if (building.unread > 0 || UNREAD.has(name)) {
    building.unread++;
    return;
  }
  if (element.isBlock) endLine(building);
  if (isLink(element)) {
    element.links++;
    if (attributes.href.startsWith('#')) element.jumps++;
    building.openLinks++;
  }
  page.events.push({ kind: 'open', element });
}

function isLink({ name, attributes }: PageElement): boolean {
  return name === 'a' && attributes.href !== undefined;
}

/** An end tag, or what implies one. */
export function close(building: Building): void {
  const { page, element } = building;
  const { parent } = element;
  if (!parent || page.isTooLong) return;
  building.element = parent;
  if (building.unread > 0) {
    building.unread--;
    return;
  }
  if (element.isBlock) endLine(building);
  if (isLink(element)) building.openLinks--;
  page.events.push({ kind: 'close', element });
  element.to = page.events.length;
  parent.letters += element.letters;
  parent.linked += element.linked;
  parent.prose += element.prose;
  parent.links += element.links;
  parent.jumps += element.jumps;
  parent.holdsTable ||= element.holdsTable || element.name === 'table';
}

/** What holds every invisible character; nearly no text has any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a page may hold them
const MAYBE_INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u180e\u200b-\u206f\ufeff\ufff9-\uffff]/;

function visible(text: string): string {
  if (!MAYBE_INVISIBLE.test(text)) return text;
  return Array.from({ length: text.length }, (_, at) => (isInvisible(text.charCodeAt(at)) ? '' : text[at])).join('');
}

/** Text, or a piece of one. */
export function addText(building: Building, raw: string): void {
  const { page, element } = building;
  if (page.isTooLong) return;
  if (building.unread > 0) {
    if (element.name === 'style') page.styles += raw;
    if (element === building.title) page.title += raw;
    return;
  }
  const text = visible(raw);
  if (text === '') return;
  const last = page.events.at(-1);
  // The parser gives text in pieces: an entity is one, and so is a stray <.
  if (last?.kind === 'text') last.text += text;
  else page.events.push({ kind: 'text', element, text });
  measure(building, text);
}

const SENTENCE_END = /[。！？；]|[.!?]["'”’)\]]?(?:\s|$)/;
/** Characters of the shortest line that is a full sentence; shorter ones are labels. */
const SHORTEST_SENTENCE = { han: 15, latin: 30 };

function measure(building: Building, text: string): void {
  const { element } = building;
  const letters = text.replace(/\s+/g, '').length;
  element.letters += letters;
  if (building.openLinks > 0 && letters <= LONGEST_LINK) {
    element.linked += letters;
    return;
  }
  building.line ??= { letters: 0, isHan: false, isSentence: false, owner: blockAround(element) };
  const { line } = building;
  line.letters += letters;
  line.isHan ||= /\p{Script=Han}/u.test(text);
  line.isSentence ||= SENTENCE_END.test(text);
}

function blockAround(element: PageElement): PageElement {
  let block = element;
  while (block.parent && !block.isBlock) block = block.parent;
  return block;
}

/** The line of text that went on over inline tags ends here. */
export function endLine(building: Building): void {
  const { line, page } = building;
  building.line = null;
  if (!line?.isSentence || line.letters < SHORTEST_SENTENCE[line.isHan ? 'han' : 'latin']) return;
  line.owner.prose += line.letters;
  page.sentences.push({ at: page.events.length, letters: line.letters });
}
