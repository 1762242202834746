import { describe, expect, it } from 'vitest';
import { indexesOf, numbersIn, offsetsOf, phrasesIn, stretchesIn, unbreakableIn } from '../../src/text/phrase.ts';
import { joinPhrase, phraseOf, readPlain, spanOf } from '../../src/text/reading.ts';

const source = '全年**增长5.3%**，创新高';
const reading = { text: '全年增长5.3%，创新高', offsets: [0, 1, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15] };

describe('words on their way to a slide keep their places', () => {
  it('break into parts where the source has markup between', () => {
    const phrase = phraseOf(reading, 0, 8)!;
    expect(phrase).toEqual({
      text: '全年增长5.3%',
      parts: [
        { start: 0, end: 2 },
        { start: 4, end: 10 },
      ],
    });
    expect(phrase.parts.map(({ start, end }) => source.slice(start, end)).join('')).toBe(phrase.text);
  });
  it('know the place of every character', () => expect(offsetsOf(phraseOf(reading, 1, 4)!)).toEqual([1, 4, 5]));
  it('leave white space at their ends out', () =>
    expect(phraseOf(readPlain(' 减税 ', 0, 4))?.parts).toEqual([{ start: 1, end: 3 }]));
  it('are none where nothing is visible', () => expect(joinPhrase(readPlain('   ', 0, 3), [[0, 3]])).toBeNull());
  it('say where a figure stands in them', () => {
    expect(stretchesIn(phraseOf(reading, 2, 8)!, [{ start: 6, end: 10 }])).toEqual([[2, 6, 0]]);
  });
  it('keep quantities, dates and words on one line', () => {
    const title = phraseOf(readPlain('关于2026年上半年投资3.2亿元和报告', 0, 20))!;
    const quantities = [{ start: 12, end: 17 }];
    expect(numbersIn(title, quantities)).toEqual([
      [2, 7],
      [12, 17],
    ]);
    expect(unbreakableIn(title, quantities).map(([from, to]) => title.text.slice(from, to))).toEqual([
      '关于',
      '2026年',
      '上半年',
      '投资',
      '3.2亿元',
      '和报告',
    ]);
  });
  it('find a place of the source in a reading', () => {
    expect(indexesOf(reading, { start: 6, end: 10 })).toEqual([4, 8]);
    expect(spanOf(reading, 4, 8)).toEqual({ start: 6, end: 10 });
  });
  it('are found wherever they are in a value', () =>
    expect(phrasesIn({ a: [{ b: phraseOf(reading) }], c: null })).toHaveLength(1));
});
