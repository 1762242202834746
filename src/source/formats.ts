import { readMarkdown } from './markdown/read-markdown.ts';
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

/** Every format; one row and one folder each. */
export const formats: readonly FormatRow[] = [
  { id: 'text', extensions: ['txt', 'text'], maxBytes: MAX_TEXT_BYTES, read: readDecoded(readText) },
  { id: 'markdown', extensions: ['md', 'markdown'], maxBytes: MAX_TEXT_BYTES, read: readDecoded(readMarkdown) },
];

/** The format of an extension, or undefined. @example formatNamed('md')?.id → 'markdown' */
export function formatNamed(extension: string): FormatRow | undefined {
  return formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
}

/** The most bytes that any format is read with. */
export const MAX_SOURCE_BYTES = Math.max(...formats.map(({ maxBytes }) => maxBytes));
