import type { Source } from '../../src/model/source.ts';
import { isInvisible, isLineEnd } from '../../src/text/invisible.ts';

/**
 * The first thing that is wrong with a source, or null: every visible character is in one reading, in markup or in what is dropped, once; readings give the
 * source's own characters in order; blocks follow one another.
 */
export function whatIsLost({ text, blocks, markup, dropped }: Source): string | null {
  const held = new Uint8Array(text.length);
  for (const [b, { reading, start, end }] of blocks.entries()) {
    if (reading.offsets.length !== reading.text.length) return `block ${b} has ${reading.offsets.length} offsets`;
    if (b > 0 && start < blocks[b - 1].end) return `block ${b} begins before block ${b - 1} ends`;
    let last = -1;
    for (const [i, offset] of reading.offsets.entries()) {
      if (offset <= last || offset < start || offset >= end) return `offset ${offset} of block ${b} is out of order`;
      const isSame = reading.text[i] === text[offset] || (reading.text[i] === ' ' && isSpace(text[offset]));
      if (!isSame) return `block ${b} reads “${reading.text[i]}” for “${text[offset]}” at ${offset}`;
      held[offset]++;
      last = offset;
    }
  }
  for (const { start, end } of [...markup, ...dropped]) for (let at = start; at < end; at++) held[at]++;
  for (let at = 0; at < text.length; at++)
    if (held[at] !== 1 && isVisible(text[at]))
      return `“${text[at]}” at ${at} is held ${held[at]} times: ${text.slice(Math.max(0, at - 20), at + 20)}`;
  return null;
}

function isSpace(character: string): boolean {
  return /\s/.test(character) || isLineEnd(character);
}

/** What has zero width may be left out of everything: nobody sees that it is gone. */
function isVisible(character: string): boolean {
  return !isSpace(character) && !isInvisible(character.charCodeAt(0));
}
