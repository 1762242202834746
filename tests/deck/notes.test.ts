import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/deck.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { deckOf } from './apart-report.ts';

const notesOf = (given: Parameters<typeof deckOf>[0]) => deckOf(given).slides.flatMap(({ notes }) => notes);
const cellsOf = ({ runs, rows }: Note) => {
  let at = 0;
  return rows.map((row) =>
    row.map(({ runs: count }) => {
      at += count;
      return runs
        .slice(at - count, at)
        .map(({ text }) => text)
        .join('')
        .trim();
    }),
  );
};

describe('the notes of a table', () => {
  const table: Note = notesOf([
    { heading: '骑行情况' },
    {
      table: [
        ['片区', '站点', '骑行'],
        ['东片', '', '168'],
        [['西片', 2, 1], '131'],
      ],
    },
  ]).find(({ kind }) => kind === 'table')!;
  it('have its rows and cells, empty ones included', () => {
    expect(cellsOf(table)).toEqual([
      ['片区', '站点', '骑行'],
      ['东片', '', '168'],
      ['西片', '131'],
    ]);
  });
  it('know which cells are merged', () => {
    expect(table.rows.at(-1)?.map(({ columnSpan }) => columnSpan)).toEqual([2, 1]);
  });
  it('hold every run in a cell', () => {
    const inCells = table.rows.flat().reduce((sum, { runs }) => sum + runs, 0);
    expect(inCells).toBe(table.runs.length);
  });
});

it('the notes of code say that it is code', () => {
  const kinds = notesOf([{ heading: '接口' }, { text: '返回状态。' }, { code: 'a\n  b' }]).map(({ kind }) => kind);
  expect(kinds).toEqual(['text', 'text', 'text', 'code']);
});

it('keeps a report of nothing but markup in the notes', async () => {
  const { value } = await understand(new TextEncoder().encode(`${'*'.repeat(40)}\n`), 'a.md');
  const { slides } = makeDeck(value!, { aspect: '16:9' }).value;
  expect(
    slides
      .flatMap(({ notes }) => notes.flatMap(({ runs }) => runs.map(({ text }) => text)))
      .join('')
      .trim(),
  ).toBe('*'.repeat(40));
});

it('takes no page number in the middle of a sentence for what a point leaves out', async () => {
  const paragraph =
    'The second ticket hall opened eleven weeks late because its lift failed twice and no other lift was to be had';
  const text = `1. Works\nIts lift failed 23 times.\n\n2. Money\n${paragraph.slice(0, 60)}\n- 7 -\n${paragraph.slice(60)} in the whole country at that time.\n`;
  const { value } = await understand(new TextEncoder().encode(text), 'a.txt');
  expect(makeDeck(value!, { aspect: '16:9' }).messages.filter(({ level }) => level === 'error')).toEqual([]);
});
