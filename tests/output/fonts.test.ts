import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontFolders } from '../../src/output/fonts/font-package.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';

const characters = { regular: '各位代表：减税3.2亿元，增长7.5%。', bold: '减税3.2亿元' };

it('gives both weights of the typeface, as static TrueType with the features that squeeze punctuation', async () => {
  const { value, messages } = await loadFonts(characters);
  expect(messages).toEqual([]);
  expect(value.map(({ family, weight }) => [family, weight])).toEqual([
    ['Noto Sans SC', 400],
    ['Noto Sans SC', 700],
  ]);
  for (const { base64 } of value) {
    const tables = tablesOf(Buffer.from(base64, 'base64'));
    expect(tables).toEqual(expect.arrayContaining(['GPOS', 'GSUB', 'cmap', 'glyf']));
    expect(tables).not.toContain('fvar');
  }
});

it('holds no more than the characters that are asked for', async () => {
  const [regular, bold] = (await loadFonts(characters)).value;
  expect(bold.base64.length).toBeLessThan(regular.base64.length);
  expect(regular.base64.length).toBeLessThan(60_000);
});

it('gives the same bytes for the same characters', async () => {
  expect(await loadFonts(characters)).toEqual(await loadFonts(characters));
});

it('leaves out what the typeface does not have', async () => {
  const [regular] = (await loadFonts({ regular: '减税🎉', bold: '' })).value;
  expect(regular.base64).toBe((await loadFonts({ regular: '减税', bold: '' })).value[0].base64);
});

it('says which characters the typeface does not have, and nothing of what is not seen', async () => {
  const { messages } = await loadFonts({ regular: '减税🎉\u{FE0F}\u200b𰻝\ue0fe', bold: '' });
  expect(messages).toMatchObject([{ code: 'N_GLYPHS', found: ['Noto Sans SC', '🎉 (U+1F389), \ue0fe (U+E0FE)'] }]);
});

it('knows the folders of the two weights', () => {
  expect(fontFolders().map((folder) => [folder.split(/[\\/]/).at(-1), existsSync(folder)])).toEqual([
    ['400Regular', true],
    ['700Bold', true],
  ]);
});

/** Tags in the table directory of an sfnt file: from byte 12, 16 bytes each. */
function tablesOf(font: Buffer): string[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => font.toString('latin1', 12 + 16 * i, 16 + 16 * i));
}
