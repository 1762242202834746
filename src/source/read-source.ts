import type { Message, Result } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { binaryNature } from './binary.ts';
import { decode } from './encoding.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** Bytes; a longer file is refused unread. Two million Han characters in UTF-8 are 6 MB, a day of speaking. */
export const MAX_SOURCE_BYTES = 8 * 1024 * 1024;

const READERS: Record<string, (name: string, encoding: string, text: string) => Source> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
};

/**
 * Reads a file: what it says, block by block, every character with its place. Pure, for Node and the browser.
 * @param name file name; its extension decides the format: .txt .text .md .markdown
 * @returns value null with one error message (E_FORMAT, E_TOO_BIG, E_BINARY, E_ENCODING, E_EMPTY) where nothing can be read
 * @example readSource(bytesOf('减税3.2亿元'), 'a.txt').value.blocks → [{ kind: 'paragraph', start: 0, end: 7, reading: … }]
 */
export function readSource(bytes: Uint8Array, name: string): Result<Source | null> {
  const read = READERS[extensionOf(name)];
  const refusal = (!read && wrongFormat(name)) || tooBig(bytes, name) || empty(bytes, name) || binary(bytes, name);
  if (refusal) return { value: null, messages: [refusal] };
  const { text, encoding, messages } = decode(bytes, name);
  if (text === null) return { value: null, messages };
  const blank = emptyText(text, name);
  if (blank) return { value: null, messages: [blank] };
  return { value: read(baseName(name), encoding, text), messages };
}

function wrongFormat(name: string): Message {
  const extension = extensionOf(name);
  const found = extension ? `.${extension} files are not read` : 'the name has no extension that says what it is';
  const later = extension === 'docx' ? ' Reading .docx comes later: save it as plain text (.txt, UTF-8) for now.' : '';
  return error('E_FORMAT', `${name}: ${found}`, `Lectern reads .txt, .text, .md and .markdown.${later}`);
}

function tooBig(bytes: Uint8Array, name: string): Message | null {
  if (bytes.length <= MAX_SOURCE_BYTES) return null;
  const limit = MAX_SOURCE_BYTES / 1024 / 1024;
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  return error(
    'E_TOO_BIG',
    `${name}: ${size} MB, at most ${limit} MB are read`,
    'Give the report alone, without appendices.',
  );
}

function empty(bytes: Uint8Array, name: string): Message | null {
  return bytes.length === 0 ? error('E_EMPTY', `${name}: the file is empty (0 bytes)`, EMPTY_HINT) : null;
}

function emptyText(text: string, name: string): Message | null {
  return text.trim() === '' ? error('E_EMPTY', `${name}: the file holds nothing but white space`, EMPTY_HINT) : null;
}

function binary(bytes: Uint8Array, name: string): Message | null {
  const nature = binaryNature(bytes);
  return nature && error('E_BINARY', `${name}: this is ${nature.is}, not text`, nature.hint);
}

const EMPTY_HINT = 'Save the report into it first.';

function error(code: string, text: string, hint: string): Message {
  return { level: 'error', code, text, hint, span: null };
}

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(baseName(name))?.[1].toLowerCase() ?? '';
}
