import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A generator of numbers in [0, 1) that begins anew from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Mutation = (bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]) => Uint8Array;

const below = (random: () => number, limit: number) => Math.floor(random() * Math.max(1, limit));
/** No mutation makes a file longer than this, so that a second is more than enough for it. */
const LONGEST_BYTES = 60_000;

/** What stands in files that mean harm, or that a program cut badly. */
const PIECES = [
  '\0',
  '\ufeff',
  '\r',
  '\u2028',
  '　',
  '<',
  '>',
  '</p>',
  '<p>',
  '<div><table><tr><td>',
  '<!--',
  '-->',
  '<script>',
  '&#x10ffff;',
  '&nbsp',
  '**',
  '```\n',
  '|--|--|\n',
  '> > > ',
  '[^1]: ',
  '![x](data:image/png;base64,AAAA)',
  '---\n',
  '一、',
  '（一）',
  '1.1.1 ',
  '一是',
  '第三，',
  'First, ',
  'X亿元',
  '____',
  '。',
  '；',
  '“',
  '〔',
  '9'.repeat(400),
  '\ud800',
];

/** Each changes a file in its own way. */
export const MUTATIONS: Record<string, Mutation> = {
  flip: (bytes, random) => {
    const changed = bytes.slice();
    for (let i = 0; i <= below(random, 12); i++) changed[below(random, bytes.length)] = below(random, 256);
    return changed;
  },
  truncate: (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  behead: (bytes, random) => bytes.slice(below(random, bytes.length)),
  remove: (bytes, random) => {
    const from = below(random, bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + below(random, 2000)));
  },
  repeat: (bytes, random) => {
    const from = below(random, bytes.length);
    const piece = bytes.slice(from, from + below(random, 400));
    const times = below(random, 40);
    return joined(bytes.slice(0, from), ...Array.from({ length: times }, () => piece), bytes.slice(from));
  },
  insert: (bytes, random) => {
    const at = below(random, bytes.length);
    const piece = strToU8(PIECES[below(random, PIECES.length)].repeat(1 + below(random, 30)));
    return joined(bytes.slice(0, at), piece, bytes.slice(at));
  },
  nest: (bytes, random) => {
    const [open, close] = [
      ['<div>', '</div>'],
      ['> ', ''],
      ['- ', ''],
      ['（', '）'],
      ['<table><tr><td>', ''],
      ['**', '**'],
    ][below(random, 6)];
    const depth = below(random, 3000);
    return joined(strToU8(open.repeat(depth)), bytes, strToU8(close.repeat(depth)));
  },
  concatenate: (bytes, random, others) => joined(bytes, others[below(random, others.length)]),
  inZip: (bytes, random, others) => {
    const parts = partsOf(bytes);
    if (!parts) return MUTATIONS.insert(bytes, random, others);
    const names = Object.keys(parts);
    const name =
      random() < 0.7 && parts['word/document.xml'] ? 'word/document.xml' : names[below(random, names.length)];
    const mutation = [MUTATIONS.remove, MUTATIONS.repeat, MUTATIONS.flip, MUTATIONS.nest, insertXml][below(random, 5)];
    parts[name] = mutation(parts[name], random, others);
    if (random() < 0.05) delete parts[names[below(random, names.length)]];
    return zipSync(parts, { level: 1 });
  },
};

/** Elements of Word where they do not belong. */
const insertXml: Mutation = (bytes, random) => {
  const xml = strFromU8(bytes, true);
  const tags = xml.match(/<[^>]{1,80}>/g) ?? ['<w:p>'];
  const at = xml.indexOf('<', below(random, xml.length));
  const piece = tags[below(random, tags.length)].repeat(1 + below(random, 20));
  return strToU8(xml.slice(0, Math.max(0, at)) + piece + xml.slice(Math.max(0, at)), true);
};

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.subarray(0, LONGEST_BYTES);
}
