import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameText, sketchOf } from '../../../src/runtime/practise/sketch.ts';
import fc from '../../property.ts';

const REPORTS = ['slides/half-year-report.zh.txt', 'slides/half-year-report.en.md'].map((path) =>
  readFileSync(path, 'utf8'),
);
const sentencesOf = (text: string) => text.match(/[^。.]+[。.]/g)!;

describe.each(REPORTS)('a report (%.20s)', (report) => {
  it('is known by its text, whatever the white space', () => {
    expect(isSameText(sketchOf(report), sketchOf(report.replace(/\n/g, ' \r\n\n')))).toBe(true);
  });

  it('is known after a third of its sentences were rewritten, and others added', () => {
    const edited = sentencesOf(report).map((sentence, i) =>
      i % 3 === 0 ? `改写的第${i}句，不再是原来的样子。` : sentence,
    );
    expect(isSameText(sketchOf(report), sketchOf(`${edited.join('')}新加的一句话在这里。`))).toBe(true);
  });

  it('is known by half of it', () => {
    const sentences = sentencesOf(report);
    const half = sentences.slice(0, sentences.length / 2).join('');
    expect(isSameText(sketchOf(report), sketchOf(half))).toBe(true);
  });

  it('is not the next one in the same mould, with a few sentences in common', () => {
    const next = sentencesOf(report).map((sentence, i) =>
      i % 8 === 0 ? sentence : `${sentence.slice(0, -1)}，第${i}处不同。`,
    );
    expect(isSameText(sketchOf(report), sketchOf(next.join('')))).toBe(false);
  });
});

it('a text without sentences is like none, not even another without', () => {
  expect(sketchOf('谢谢！')).toBe('');
  expect(isSameText('', '')).toBe(false);
  expect(isSameText(sketchOf(REPORTS[0]!), '')).toBe(false);
});

it('anything that a file may have for a sketch is read', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => typeof isSameText(one, other) === 'boolean'));
});
