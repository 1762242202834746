import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/deck.ts';
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
