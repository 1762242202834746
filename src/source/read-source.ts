import type { Message, Result } from '../model/message.ts';
import type { ReaderEffects, Source } from '../model/source.ts';
import { extensionOf, formatNamed, formats } from './formats.ts';
import { EMPTY_HINT, error } from './refusals.ts';

/** Nothing beside the file: pictures that are no data stay away, .doc files are refused. */
const NO_EFFECTS: ReaderEffects = { loadFile: async () => null, extractDoc: () => null };

/**
 * Reads a file: what it says, block by block, every character with its place. Runs in Node and in a browser tab.
 * @param file its bytes, or text that is one already
 * @param name file name; its extension decides the format (see formats.ts) unless `format` does
 * @param format an extension, for bytes whose name has none: 'md'
 * @returns value null with one error message (E_FORMAT, E_TOO_BIG, E_BINARY, E_ENCODING, E_EMPTY, E_DAMAGED, E_ENCRYPTED) where nothing can be read
 * @example (await readSource(bytesOf('减税3.2亿元'), 'a.txt')).value.blocks → [{ kind: 'paragraph', start: 0, end: 7, reading: … }]
 */
export async function readSource(
  file: Uint8Array | string,
  name: string,
  { format, ...effects }: Partial<ReaderEffects> & { format?: string | null } = {},
): Promise<Result<Source | null>> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const row = formatNamed(format ?? extensionOf(name));
  const refusal = (!row && wrongFormat(name)) || (row && tooBig(bytes, name, row.maxBytes)) || empty(bytes, name);
  if (!row || refusal) return { value: null, messages: [refusal!] };
  return row.read({ ...NO_EFFECTS, ...effects, bytes, name: baseName(name), path: name });
}

function wrongFormat(name: string): Message {
  const extension = extensionOf(name);
  const found = extension ? `.${extension} files are not read` : 'the name has no extension that says what it is';
  const all = formats.flatMap(({ extensions }) => extensions.map((each) => `.${each}`));
  return error('E_FORMAT', `${name}: ${found}`, `Lectern reads ${all.slice(0, -1).join(', ')} and ${all.at(-1)}.`);
}

function tooBig(bytes: Uint8Array, name: string, maxBytes: number): Message | null {
  if (bytes.length <= maxBytes) return null;
  const limit = maxBytes / 1024 / 1024;
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

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}
