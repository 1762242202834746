import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../../model/source.ts';

/** A key of head matter with its value, and where in the file they stand. */
export interface Entry extends Span {
  value: unknown;
  /** Of a value that is written in one piece. */
  valueAt: Span;
}

/** Keys of a mapping by their names. */
export type Entries = Map<string, Entry>;

const FENCED = /^(---[ \t]*\r?\n)([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m;

/** The entries of head matter between lines of `---`, at the beginning of a text; none where it is no mapping. @param from place of the text in the file */
export function headEntries(text: string, from = 0): Entries {
  const [, open = '', body = ''] = FENCED.exec(text) ?? [];
  return mapIn(body, from + open.length, true) ?? new Map();
}

/** The entries of a mapping in YAML, or null where the text is none. @param from place of the text in the file */
export function entriesIn(yaml: string, from: number): Entries | null {
  return mapIn(yaml, from, false);
}

/** @param isHead what stands in its place is head matter, even with a mistake in it */
function mapIn(yaml: string, from: number, isHead: boolean): Entries | null {
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', strict: false });
  if ((errors.length > 0 && !isHead) || !isMap(contents)) return null;
  const entries: Entries = new Map();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) return null;
    const start = from + key.range[0];
    const range = (value as { range?: [number, number, number] } | null)?.range ?? [key.range[1], key.range[1]];
    const valueAt = { start: from + range[0], end: from + range[1] };
    entries.set(String(key.value), { value: valueIn(value), start, end: valueAt.end, valueAt });
  }
  return entries;
}

function valueIn(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return (node as { toJSON?(): unknown } | null)?.toJSON?.() ?? null;
}
