import { expect, test } from 'vitest';
import { foldReading } from '../../src/text/fold-reading.ts';
import { isInvisible } from '../../src/text/invisible.ts';

const readingOf = (text: string) => foldReading(text, [...Array(text.length).keys()]).text;

test('nobody hears what nobody sees', () => {
  expect(readingOf('增\u200b长\u00ad5.3%\ufeff\u0000，co\u00adoperation\u200e')).toBe('增长5.3%，cooperation');
});

test('an emoji keeps what makes it one', () => expect(readingOf('👩\u200d🚒 ❤\ufe0f')).toBe('👩\u200d🚒 ❤\ufe0f'));

test('lines end in every way that systems end them', () => {
  for (const end of ['\n', '\r', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029'])
    expect(readingOf(`两手${end}硬 a${end}b`)).toBe('两手硬 a b');
});

test('white space and letters are no invisible characters', () =>
  expect([...' \t\n\u00a0\u3000aé中\uff01'].filter((character) => isInvisible(character.charCodeAt(0)))).toEqual([]));
