import type { Result } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { readDeck } from './deck/read-deck.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { withPicturesBeside } from './pictures.ts';
import { readDecoded } from './read-decoded.ts';
import type { Reader } from './source-file.ts';
import { readText } from './text/read-text.ts';

/** A kind of file that is read. */
export interface FormatRow {
  id: string;
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** A larger file is refused unread. */
  maxBytes: number;
  /** What is heavy is loaded when the first file of its kind comes. */
  read: Reader;
}

const MB = 1024 * 1024;
/** Two million Han characters in UTF-8 are 6 MB, a day of speaking. */
const MAX_TEXT_BYTES = 8 * MB;
/** With its photographs. */
const MAX_WORD_BYTES = 64 * MB;
const readWord: Reader = async (file) => (await import('./docx/read-word.ts')).readWord(file);
/** Programs write ten bytes of tags for one of text. */
const MAX_PAGE_BYTES = 16 * MB;
const readPage: Reader = async (file) => (await import('./html/read-html.ts')).readHtmlFile(file);

/** A report, or a deck. */
function readMarkdownOrDeck(name: string, encoding: string, text: string): Result<Source | null> {
  return readDeck(name, encoding, text) ?? { value: readMarkdown(name, encoding, text), messages: [] };
}

function readPlain(name: string, encoding: string, text: string): Result<Source> {
  return { value: readText(name, encoding, text), messages: [] };
}

/** Every format; one row and one folder each. */
export const formats: readonly FormatRow[] = [
  { id: 'text', extensions: ['txt', 'text'], maxBytes: MAX_TEXT_BYTES, read: readDecoded(readPlain) },
  {
    id: 'markdown',
    extensions: ['md', 'markdown'],
    maxBytes: MAX_TEXT_BYTES,
    read: withPicturesBeside(readDecoded(readMarkdownOrDeck)),
  },
  { id: 'docx', extensions: ['docx', 'docm'], maxBytes: MAX_WORD_BYTES, read: readWord },
  { id: 'doc', extensions: ['doc', 'wps'], maxBytes: MAX_WORD_BYTES, read: readWord },
  { id: 'html', extensions: ['html', 'htm', 'xhtml'], maxBytes: MAX_PAGE_BYTES, read: withPicturesBeside(readPage) },
];

/** The format of an extension or of its own name, or undefined. @example formatNamed('md')?.id → 'markdown', formatNamed('text')?.id → 'text' */
export function formatNamed(name: string): FormatRow | undefined {
  const lower = name.toLowerCase();
  return formats.find(({ id, extensions }) => id === lower || extensions.includes(lower));
}

/** The most bytes that any format is read with: what is known of no format is not read further. */
export const MAX_SOURCE_BYTES = Math.max(...formats.map(({ maxBytes }) => maxBytes));

/** Lower case, without the dot; '' where a name has none. @example extensionOf('D:\\报告.DOCX') → 'docx' */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? '';
}
