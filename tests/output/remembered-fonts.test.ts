import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { rememberedFonts } from '../../src/output/fonts/remembered-fonts.ts';

const characters = { regular: '减税3.2亿元', bold: '减税' };

function cache(): { env: NodeJS.ProcessEnv; fonts: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { env: { LECTERN_CACHE: folder }, fonts: join(folder, 'fonts') };
}

it('gives the bytes that are made anew, the first time and again', async () => {
  const { env, fonts } = cache();
  const anew = await loadFonts(characters);
  expect(await rememberedFonts('/reports/a.txt', env)(characters)).toEqual(anew);
  expect(readdirSync(fonts)).toHaveLength(1);
  expect(await rememberedFonts('/reports/a.txt', env)(characters)).toEqual(anew);
});

it('makes them anew when the report has another character', async () => {
  const { env } = cache();
  await rememberedFonts('/reports/a.txt', env)(characters);
  const more = { ...characters, regular: `${characters.regular}增` };
  expect(await rememberedFonts('/reports/a.txt', env)(more)).toEqual(await loadFonts(more));
});

it('keeps those of each report', async () => {
  const { env, fonts } = cache();
  await rememberedFonts('/reports/a.txt', env)(characters);
  await rememberedFonts('/reports/b.txt', env)(characters);
  expect(readdirSync(fonts)).toHaveLength(2);
});

it('makes them anew when what was kept is damaged', async () => {
  const { env, fonts } = cache();
  await rememberedFonts('/reports/a.txt', env)(characters);
  const [name] = readdirSync(fonts);
  writeFileSync(join(fonts, name), readFileSync(join(fonts, name)).subarray(0, 100));
  expect(await rememberedFonts('/reports/a.txt', env)(characters)).toEqual(await loadFonts(characters));
});

it('does without where nothing can be kept', async () => {
  const nowhere = { LECTERN_CACHE: '/dev/null/cache' };
  expect(await rememberedFonts('/reports/a.txt', nowhere)(characters)).toEqual(await loadFonts(characters));
});
