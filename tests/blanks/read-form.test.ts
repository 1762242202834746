import { describe, expect, it, test } from 'vitest';
import { readForm } from '../../src/blanks/read-form.ts';
import fc from '../property.ts';
import { answersOf, formOf, understood } from './filled.ts';

const entry = (value: string) =>
  `blanks:\n  - id: b1\n    at: 减税«X»亿元\n    sentence: 减税X亿元。\n    value:${value}\n`;
const valuesIn = (text: string) => answersOf(text).map(({ value }) => value);

it('is the answers of the form that was written, in order and with their lines', async () => {
  const { value } = await understood('全年减税X亿元，惠及企业X家：含“XX”。在XX村开会。');
  const form = formOf(value, ['3.20', null, "甲: 'x' # y", '*李家']);
  expect(valuesIn(form)).toEqual(['3.20', '', "甲: 'x' # y", '*李家']);
  const [{ place }] = answersOf(form);
  expect(form.split('\n')[Number(place.split(':')[1]) - 1]).toBe('    value: 3.20');
});

test.each([
  [' 3.20', '3.20'],
  [' 1,204', '1,204'],
  [' １２', '１２'],
  [' ~', '~'],
  [' "3.2"', '3.2'],
  ['3.2', '3.2'],
  [' |\n      甲\n      乙', '甲乙'],
  ['', ''],
  [' X', ''],
  [' 待填', ''],
  [' ____', ''],
])('value:%s is read as %j', (written, value) => {
  expect(valuesIn(entry(written))).toEqual([value]);
});

it('takes the colon of a Chinese keyboard', () => {
  expect(valuesIn(entry(' 3.2').replace('value: ', 'value：'))).toEqual(['3.2']);
});

it('is read from JSON too', () => {
  const answer = { id: 'b1', slide: 's2', kind: 'x', at: '减税«X»亿元', sentence: '减税X亿元。', value: '3.2' };
  expect(valuesIn(JSON.stringify({ report: 'a.txt', language: 'zh', blanks: [answer] }, null, 2))).toEqual(['3.2']);
});

describe('one message says what is wrong and in which line', () => {
  test.each([
    ['a sign that YAML keeps for itself', entry(' *'), 'E_FORM_SYNTAX', 5],
    ['a quotation without its end', `${entry(' "若')}  - id: b2\n`, 'E_FORM_SYNTAX', 5],
    ['a tab', entry('').replace('    at', '\tat'), 'E_FORM_SYNTAX', 3],
    ['a key twice', `${entry(' 3')}    value: 4\n`, 'E_FORM_SYNTAX', 6],
    ['an unknown key', entry(' 3').replace('value', 'valeu'), 'E_FORM_KEY', 5],
    ['an id twice', entry(' 3') + entry(' 4').replace('blanks:\n', ''), 'E_FORM_TWICE', 9],
    ['a list', entry(' [3, 4]'), 'E_FORM_VALUE', 5],
    ['a reference', entry(' &a 3') + entry(' *a').replace('blanks:\n', '').replace('b1', 'b2'), 'E_FORM_VALUE', 9],
    ['bytes', entry(' !!binary AAAA'), 'E_FORM_VALUE', 5],
    ['an answer that says not where', 'blanks:\n  - id: b1\n    value: 3\n', 'E_FORM_ENTRY', 2],
    ['no entry', 'blanks:\n  - 3\n', 'E_FORM_ENTRY', 2],
    ['a text', '减税3.2亿元', 'E_FORM_SHAPE', 1],
    ['nothing', '', 'E_FORM_SHAPE', 1],
    ['entries of something else', 'blanks: 3\n', 'E_FORM_SHAPE', 1],
  ])('%s', (_, form, code, line) => {
    const { messages } = readForm(form, 'blanks.yaml');
    expect(messages.map((message) => [message.code, message.level])).toEqual([[code, 'error']]);
    expect(messages[0].text).toMatch(new RegExp(`^blanks\\.yaml:${line}: `));
  });

  test.each([
    [
      'references that multiply',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]\n`).join('')}blanks: *b29\n`,
    ],
    ['lists within lists', '['.repeat(200_000)],
    ['maps within maps', '{a: '.repeat(100_000)],
    ['bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ])('%s', (_, form) => {
    const { messages } = readForm(form, 'blanks.yaml');
    expect(messages.map(({ level }) => level)).toEqual(['error']);
  });
});

it('reads lines that end as on Windows, and counts them', () => {
  const { value } = readForm(entry(' 3.2').replaceAll('\n', '\r\n'), 'blanks.yaml');
  expect(value).toEqual([
    { id: 'b1', at: '减税«X»亿元', sentence: '减税X亿元。', value: '3.2', place: 'blanks.yaml:5' },
  ]);
});

it('never crashes, whatever was done to a form', async () => {
  const form = formOf((await understood('全年减税X亿元，惠及企业X家。在XX村开会。')).value, ['3.2', null, '李家']);
  const piece = fc.oneof(
    fc.constantFrom(...':-[]{}#&*!|>\'"%@`?,\n\t«»：', '- ', ': ', '\r\n', '\u0000', '\ud800'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.nat(form.length), fc.nat(12), fc.array(piece, { maxLength: 6 }), (at, length, pieces) => {
      const { value, messages } = readForm(
        form.slice(0, at) + pieces.join('') + form.slice(at + length),
        'blanks.yaml',
      );
      for (const { text, hint } of messages) expect(text && hint).toBeTruthy();
      for (const { value: written } of value) expect(written).not.toMatch(/[\n\r\0]|\p{Surrogate}/u);
    }),
    { numRuns: 400 },
  );
});
