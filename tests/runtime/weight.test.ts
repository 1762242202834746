import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { script, style } from 'virtual:lectern-runtime';
import { expect, test } from 'vitest';

const REVEAL = join(createRequire(import.meta.url).resolve('reveal.js'), '..');
const kilobytes = (text: string | Buffer) => gzipSync(text).length / 1000;

test('presenting and practising add at most 90 KB to a deck, reveal.js not counted', () => {
  const revealKilobytes = ['reveal.mjs', 'reveal.css'].map((file) => kilobytes(readFileSync(join(REVEAL, file))));
  const own = kilobytes(script) + kilobytes(style) - revealKilobytes.reduce((sum, each) => sum + each, 0);
  expect(own).toBeGreaterThan(10);
  expect(own).toBeLessThanOrEqual(90);
});
