/**
 * The code points that a TrueType font has a glyph for, as its `cmap` says.
 * @see OpenType, cmap, formats 4 and 12: what HarfBuzz writes into a subset
 */
export function charactersInFont(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  const tables = Array.from({ length: count }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  return new Set(tables.flatMap((table) => rangesIn(font, table)).flatMap(([from, to]) => numbersFrom(from, to)));
}

/** Where a table begins, by the directory: 16 bytes a table from byte 12. */
function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`a font without ${tag}`);
}

type Range = [from: number, to: number];

/** Ranges of code points; none in a table of another format, which maps variants or has nothing that the others lack. */
function rangesIn(font: Buffer, table: number): Range[] {
  const format = font.readUInt16BE(table);
  if (format === 12) {
    const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, i) => table + 16 + 12 * i);
    return groups.map((group) => [font.readUInt32BE(group), font.readUInt32BE(group + 4)]);
  }
  if (format !== 4) return [];
  const segments = font.readUInt16BE(table + 6);
  const ends = Array.from({ length: segments / 2 }, (_, i) => table + 14 + 2 * i);
  const ranges = ends.map((end): Range => [font.readUInt16BE(end + segments + 2), font.readUInt16BE(end)]);
  // The last segment stands for nothing.
  return ranges.filter(([from]) => from !== 0xffff);
}

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
