import { describe, expect, it } from 'vitest';
import { comment, escapeLine, escapeText, fenced } from '../../src/output/markdown/escape.ts';
import { tableMarkdown } from '../../src/output/markdown/table.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

describe('words in Markdown', () => {
  it.each([
    '5~8家 and X* and ____',
    '# no heading',
    '- no item',
    '1. no item',
    '> no quotation',
    '--- no rule',
    '[no](link) and <b>no tag</b>',
    '| no | table |',
    '`no code` and \\no escape',
    '&amp; stays, R&D too',
    '~~not struck~~',
    '+ plus and = equals',
  ])('mean themselves: %s', (words) => {
    const { blocks } = readMarkdown('a.md', 'utf-8', `${escapeText(words)}\n`);
    expect(blocks.map(({ kind, reading }) => [kind, reading.text])).toEqual([['paragraph', words]]);
  });

  it('never part notes from a slide', () =>
    expect(escapeText('Note: closed\nnotes: too')).toBe('Note\\: closed\nnotes\\: too'));

  it('stay on one line where they must', () => expect(escapeLine(' a\n b ')).toBe('a b'));
});

it('puts a longer fence around code that has one', () =>
  expect(fenced('a\n```\nb', 'md')).toBe('````md\na\n```\nb\n````'));

it('ends no comment by what an attribute says', () =>
  expect(comment('.slide', { a: '"x" --> <y>', b: null })).toBe(
    '<!-- .slide: a="&#34;x&#34; &#45;-&#62; &#60;y&#62;" -->',
  ));

it('sets cells that take several places where they begin', () => {
  const cell = (text: string | null, columnSpan = 1, rowSpan = 1) => ({ text, columnSpan, rowSpan });
  const rows = [
    [cell('Area'), cell('2025', 2)],
    [cell('North', 1, 2), cell('1'), cell('2')],
    [cell('3'), cell(null)],
  ];
  expect(tableMarkdown(rows, [false, true, true])).toBe(
    '| Area | 2025 |  |\n| --- | ---: | ---: |\n| North | 1 | 2 |\n|  | 3 |  |',
  );
});
