import { expect } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { isInvisible, isLineEnd } from '../../src/text/invisible.ts';

/** Every visible character is in one reading, in markup or in what is dropped; readings give the source's own characters in order. */
export function expectNothingLost({ text, blocks, markup, dropped }: Source): void {
  const held = new Uint8Array(text.length);
  for (const { reading, start, end } of blocks) {
    expect(reading.offsets).toHaveLength(reading.text.length);
    for (const [i, offset] of reading.offsets.entries()) {
      if (i > 0) expect(offset).toBeGreaterThan(reading.offsets[i - 1]);
      expect(offset >= start && offset < end).toBe(true);
      const isSame = reading.text[i] === text[offset] || (reading.text[i] === ' ' && isSpace(text[offset]));
      expect(isSame).toBe(true);
      held[offset]++;
    }
  }
  for (const { start, end } of [...markup, ...dropped]) for (let at = start; at < end; at++) held[at]++;
  for (const [i, block] of blocks.entries()) if (i > 0) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1].end);
  for (let at = 0; at < text.length; at++)
    if (isVisible(text[at])) expect([at, text[at], held[at]]).toEqual([at, text[at], 1]);
}

function isSpace(character: string): boolean {
  return /\s/.test(character) || isLineEnd(character);
}

/** What has zero width may be left out of everything: nobody sees that it is gone. */
function isVisible(character: string): boolean {
  return !isSpace(character) && !isInvisible(character.charCodeAt(0));
}
