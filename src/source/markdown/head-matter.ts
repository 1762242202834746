import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, parseDocument } from 'yaml';

/** What stands before the report proper: who wrote it when, for programs. */
export interface HeadMatter {
  /** Place in the source after its closing fence. */
  end: number;
  /** Places of the title's own characters, rising; empty where it has none. */
  title: number[];
}

const YAML = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/;

/**
 * The head matter of a Markdown file, YAML between `---` or TOML between `+++`; null where it begins otherwise, or where what looks like it is none.
 * @example headMatter('---\ntitle: "半年"\n---\n正文') → { end: 19, title: [12, 13] }
 */
export function headMatter(text: string): HeadMatter | null {
  const yaml = YAML.exec(text);
  if (yaml) return yamlMatter(yaml[1] ?? '', text.indexOf('\n') + 1, yaml[0].length);
  const toml = TOML.exec(text);
  if (toml) return tomlMatter(toml[1] ?? '', text.indexOf('\n') + 1, toml[0].length);
  return null;
}

function yamlMatter(body: string, from: number, end: number): HeadMatter | null {
  // A rule, prose, another rule: no mapping, so it is part of the report.
  const { contents } = parseDocument(body, { logLevel: 'silent', strict: false });
  if (!isMap(contents)) return contents === null ? { end, title: [] } : null;
  const title = contents.get('title', true);
  if (!isScalar(title) || typeof title.value !== 'string' || !title.range) return { end, title: [] };
  return { end, title: scalarPlaces(body, title.range[0], title.range[1]).map((at) => from + at) };
}

function tomlMatter(body: string, from: number, end: number): HeadMatter {
  const found = /^title[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*')/m.exec(body);
  if (!found || typeof tomlValue(body, 'title') !== 'string') return { end, title: [] };
  const start = found.index + found[0].length - found[1].length;
  return { end, title: scalarPlaces(body, start, start + found[1].length).map((at) => from + at) };
}

/** The key's value, or undefined where the head matter is broken. */
function tomlValue(body: string, key: string): unknown {
  try {
    return parseToml(body.replace(/\r\n/g, '\n'))[key];
  } catch {
    return undefined;
  }
}

/** Places of what a quoted or plain scalar says: without its quotes and escapes, but with the quotation marks and backslashes that were escaped. */
function scalarPlaces(body: string, start: number, end: number): number[] {
  const quote = body[start];
  const isQuoted = quote === '"' || quote === "'";
  const places: number[] = [];
  const to = isQuoted && body[end - 1] === quote ? end - 1 : end;
  for (let at = isQuoted ? start + 1 : start; at < to; at++) {
    if (quote === '"' && body[at] === '\\') at = afterEscape(body, at, places);
    else if (quote === "'" && body[at] === "'") places.push(++at);
    else places.push(at);
  }
  return places;
}

/** Hexadecimal digits after \x, \u and \U. */
const DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

function afterEscape(body: string, at: number, places: number[]): number {
  const name = body[at + 1];
  if (name === '"' || name === '\\' || name === '/' || name === '\n') places.push(at + 1);
  return at + 1 + (DIGITS[name] ?? 0);
}
