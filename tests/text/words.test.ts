import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/text/words.ts';

/** The pieces that no line ends in, the rest character by character. */
function cut(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of [...wordsIn(text), [text.length, text.length] as const]) {
    pieces.push(...text.slice(at, from), ...(to > from ? [text.slice(from, to)] : []));
    at = to;
  }
  return pieces.join('|');
}

describe('the words of a short Chinese text', () => {
  it.each([
    ['are known ones, the longest first', '经济社会发展取得成效', '经济|社会|发展|取得|成效'],
    ['keep the particle that follows them', '群众关心的热点难点问题', '群众|关心的|热点|难点|问题'],
    ['keep what bears on them', '部分设备运行不稳定', '部分|设备|运行|不稳定'],
    ['may be unknown ones between others', '推进鹭岛湿地保护修复', '推进|鹭岛|湿地|保护|修复'],
    ['are not made up of what is unknown and long', '推进青溪峡口古镇修缮', '推进|青|溪|峡|口|古|镇|修缮'],
    ['leave marks and digits alone', '完成投资，增长5.3%左右', '完成|投资|，|增长|5|.|3|%|左右'],
  ])('%s', (_, text, expected) => expect(cut(text)).toBe(expected));

  it('are none in a text that stands on one line', () => expect(wordsIn('经济发展')).toEqual([]));
  it('are none in a long one, which is read', () => expect(wordsIn('经济社会发展'.repeat(12))).toEqual([]));
  it('are none in another language', () => expect(wordsIn('Growth of the harbour trade')).toEqual([]));
});
