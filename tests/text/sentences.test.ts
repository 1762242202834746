import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import fc from '../property.ts';

const sentences = (text: string) => splitSentences({ text }).map(([from, to]) => text.slice(from, to));

describe('Chinese', () => {
  test.each([
    ['雨停了。河水退了。', ['雨停了。', '河水退了。']],
    ['“好！”他说。', ['“好！”他说。']],
    ['他说：“河水退了。”大家都松了口气。', ['他说：“河水退了。”', '大家都松了口气。']],
    ['喊出“守住大堤！”的口号，连夜上堤。', ['喊出“守住大堤！”的口号，连夜上堤。']],
    ['修路三条；架桥两座；植树一万棵。', ['修路三条；', '架桥两座；', '植树一万棵。']],
    ['工程（一期修路；二期架桥。）已经完工。', ['工程（一期修路；二期架桥。）已经完工。']],
    ['怎么办？！干！', ['怎么办？！', '干！']],
    ['投资3.2亿元，增长7.5%。', ['投资3.2亿元，增长7.5%。']],
    ['没有句号的一行', ['没有句号的一行']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('English', () => {
  test.each([
    ['The boat sailed. Nobody saw it.', ['The boat sailed.', 'Nobody saw it.']],
    ['Mr. Ames met Dr. Boyle of No. 5 Quay. They spoke.', ['Mr. Ames met Dr. Boyle of No. 5 Quay.', 'They spoke.']],
    ['Exports to the U.S. rose. The U.S. market grew.', ['Exports to the U.S. rose.', 'The U.S. market grew.']],
    ['It left at 5 p.m. It came back at 9 a.m. on Friday.', ['It left at 5 p.m.', 'It came back at 9 a.m. on Friday.']],
    ['Fuel rose 2.5 percent, e.g. diesel. Fares did not.', ['Fuel rose 2.5 percent, e.g. diesel.', 'Fares did not.']],
    ['“Sail!” she said. “Now.” They sailed.', ['“Sail!” she said.', '“Now.”', 'They sailed.']],
    ['J. R. Moss spoke. I listened.', ['J. R. Moss spoke.', 'I listened.']],
    ['1. Results were good.', ['1. Results were good.']],
    ['See example.org for more. It is free.', ['See example.org for more.', 'It is free.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});

test('every visible character is in exactly one sentence', () => {
  const signs = fc.constantFrom(...'。！？；…”“（）.!? \n\u3000Aa1一'.split(''));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (characters) => {
      const text = characters.join('');
      const pairs = splitSentences({ text });
      const held = pairs.map(([from, to]) => text.slice(from, to)).join('');
      expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const [from, to] of pairs) expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
    }),
  );
});
