import type { Message, Result } from '../../model/message.ts';
import type { Source } from '../../model/source.ts';
import { binaryNature } from '../binary.ts';
import { readRevealPage } from '../deck/read-deck.ts';
import { error } from '../refusals.ts';
import type { Reader } from '../source-file.ts';
import { decodePage } from './charset.ts';
import { classStyles } from './class-styles.ts';
import { type Draft, readText } from './draft.ts';
import { findFurniture } from './find-furniture.ts';
import { joinLines, withoutUniform } from './finish-drafts.ts';
import type { FurnitureRow } from './furniture-row.ts';
import { headTitle } from './head-title.ts';
import type { Page, PageElement } from './page.ts';
import { emptyPage, pageMessages, refusedArchive } from './page-messages.ts';
import { parsePage } from './parse-page.ts';
import { takeText } from './take-text.ts';
import { viewOf } from './view.ts';
import { walkPage } from './walk-page.ts';

/** Reads web pages: what a browser saved, what Word, WPS and Google Docs export, what people write by hand. */
export const readHtmlFile: Reader = async ({ bytes, name, path }) => {
  const refusal = refusedArchive(bytes, path) ?? refusedBinary(bytes, path);
  if (refusal) return { value: null, messages: [refusal] };
  const { text, encoding, messages } = decodePage(bytes, path);
  if (text === null) return { value: null, messages };
  const read = readRevealPage(name, encoding, text) ?? readHtml(name, encoding, text, path);
  return { value: read.value, messages: [...messages, ...read.messages] };
};

function refusedBinary(bytes: Uint8Array, path: string): Message | null {
  const nature = binaryNature(bytes);
  return nature ? error('E_BINARY', `${path}: this is ${nature.is}, not a web page`, nature.hint) : null;
}

/**
 * Reads a page: its text, a block a line, with what is no part of the report listed as dropped in its place.
 * @param path for the messages
 * @example readHtml('a.html', 'utf-8', '<nav>首页</nav><h1>总结</h1><p>减税<b>3亿元</b>。').value → text '首页\n总结\n减税3亿元。', blocks 总结 and 减税3亿元。
 */
export function readHtml(name: string, encoding: string, markup: string, path = name): Result<Source | null> {
  const page = parsePage(markup, isXml(markup, name));
  if (page.isTooLong)
    return refused(error('E_TOO_BIG', `${path}: the page has more than 200,000 elements`, 'Save the report alone.'));
  const { text, blocks, ...rest } = takeText(headTitle(draftsOf(page), page.title));
  if (blocks.length === 0) return refused(emptyPage(page, path));
  const source: Source = { name, format: 'html', encoding, text, blocks, ...rest };
  return { value: source, messages: pageMessages(page, path) };
}

/** A page that would have nothing left keeps its furniture; one that is all hidden, even that. */
function draftsOf(page: Page): Draft[] {
  const view = viewOf(page);
  const furniture = findFurniture(view);
  const sure = new Map([...furniture].filter(([, { inside }]) => inside === 'anything'));
  const styles = classStyles(page.styles);
  for (const dropped of [furniture, sure, new Map<PageElement, FurnitureRow>()]) {
    const drafts = walkPage(view, dropped, styles);
    if (drafts.some(isRead)) return withoutUniform(joinLines(drafts));
  }
  return [];
}

function isRead({ shape, runs }: Draft): boolean {
  return shape.kind === 'table' || readText(runs).trim() !== '';
}

function refused(message: Message): Result<null> {
  return { value: null, messages: [message] };
}

function isXml(markup: string, name: string): boolean {
  return /\.xhtml$/i.test(name) || /^\s*<\?xml\b/.test(markup.slice(0, 200));
}
