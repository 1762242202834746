import { expect, test } from 'vitest';
import { findSlides, type Passage } from '../../../src/runtime/jump/find.ts';
import { fold } from '../../../src/runtime/jump/fold.ts';
import { initialsOf } from '../../../src/runtime/jump/initials.ts';

const title = (slide: number, text: string): Passage => ({ slide, kind: 'title', text, sentence: null, figure: null });
const line = (slide: number, text: string): Passage => ({ slide, kind: 'slide', text, sentence: null, figure: null });
const note = (slide: number, text: string): Passage => ({ slide, kind: 'notes', text, sentence: 0, figure: null });

const DECK = [
  title(0, '半年工作情况'),
  title(1, '减税降费'),
  line(1, '新增减税3.2亿元'),
  note(1, '上半年新增减税３．２亿元，惠及企业13.2万户。'),
  title(2, '河道整治'),
  note(2, '河道整治投入12.5亿元，来自减税以外的财力。'),
  title(3, 'Leaks and mains'),
  note(3, 'Bursts fell from 263 to 214, and crews reached 41,200 homes.'),
  title(4, '产业园'),
  note(4, '产业园落户企业3家。'),
];

const slides = (query: string) => findSlides(query, DECK).map(({ slide }) => slide);

test.each([
  ['a title', '减税降费', [1]],
  ['words of it, then those of slides, then of notes', '减税', [1, 2]],
  ['a figure with its unit', '3.2亿', [1]],
  ['a figure in full width', '１２．５', [2]],
  ['a figure with a space before its unit', '3.2 亿元', [1]],
  ['a figure without its comma', '41200', [3]],
  ['words in any order, in capitals', 'CREWS bursts', [3]],
  ['initials of a title', 'hdzz', [2]],
  ['the number of a slide before figures', '3', [2, 4, 1]],
  ['a number in full width', '５', [4]],
  ['nothing', '海葵', []],
  ['nothing but spaces', '  ', []],
])('%s', (_, query, expected) => {
  expect(slides(query)).toEqual(expected);
});

test('a figure is not found inside another one', () => {
  expect(findSlides('2.5', DECK)).toEqual([]);
});

test('what fits is marked where it stands in the text, in the width that it has there', () => {
  const [{ text, marks }] = findSlides('13.2万', DECK);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['13.2万']);
  const [wide] = findSlides('3.2 亿元 惠及', [DECK[3]]);
  expect(wide.marks.map(([start, end]) => wide.text.slice(start, end))).toEqual(['３．２', '亿元', '惠及']);
});

test('a sentence is named by its place in the notes', () => {
  expect(findSlides('homes', DECK)[0]).toMatchObject({ slide: 3, kind: 'notes', sentence: 0, figure: null });
});

test('folding keeps the place of each character', () => {
  const { text, places } = fold('增长 ３．２％，41,200 More People');
  expect(text).toBe('增长3.2%,41200more people');
  expect(places.length).toBe(text.length);
  expect(places[text.indexOf('more')]).toBe(15);
});

test('initials of Chinese, letter for letter', () => {
  expect(initialsOf('减税3亿元')).toBe('js3yy');
  expect(initialsOf('河道整治、安全生产')).toBe('hdzz、aqsc');
});
