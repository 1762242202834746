import { expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';

/** One red point. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const png = Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0));
const files: Record<string, Uint8Array> = { 'figures/a b.png': png, 'scan.tif': new Uint8Array([0x49, 0x49, 42, 0]) };

async function picturesIn(markdown: string) {
  const { value, messages } = await readSource(new TextEncoder().encode(markdown), 'report.md', {
    loadFile: async (path) => files[path] ?? null,
  });
  const images = value!.blocks.flatMap((block) => (block.kind === 'picture' ? [block.image] : []));
  return { images, codes: messages.map(({ code }) => code) };
}

test.each(['figures/a%20b.png', '<figures\\a b.png>', `data:image/png;base64,${PNG}`])(
  '%s is brought as data',
  async (path) => {
    expect(await picturesIn(`![One point](${path})\n`)).toEqual({
      images: [{ mediaType: 'image/png', base64: PNG, widthPx: 1, heightPx: 1 }],
      codes: [],
    });
  },
);

test.each([
  ['https://example.org/a.png', 'W_PICTURE_REMOTE'],
  ['//example.org/a.png', 'W_PICTURE_REMOTE'],
  ['gone.png', 'W_PICTURE_MISSING'],
  ['scan.tif', 'W_PICTURE'],
  ['data:image/png;base64,AAAA', 'W_PICTURE'],
])('%s can not be shown, and a message says so', async (path, code) => {
  expect(await picturesIn(`Text.\n\n![What it shows](${path})\n`)).toEqual({ images: [null], codes: [code] });
});
