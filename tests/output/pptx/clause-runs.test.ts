import { expect, it } from 'vitest';
import { clauseRuns } from '../../../src/output/pptx/clause-runs.ts';
import { LINE_END } from '../../../src/output/pptx/shape.ts';

const TITLE = '抓好春耕，确保全年粮食丰收';

it('ends a line before a clause that has no room on it', () =>
  expect(clauseRuns([{ text: TITLE }], TITLE, 40, 400)).toEqual([
    { text: '抓好春耕，' },
    { text: LINE_END },
    { text: '确保全年粮食丰收' },
  ]));

it('keeps clauses together that have room on one', () =>
  expect(clauseRuns([{ text: TITLE }], TITLE, 40, 600)).toEqual([{ text: TITLE }]));

it('keeps what its runs are', () =>
  expect(
    clauseRuns([{ text: '抓好春' }, { text: '耕，确', isGap: true }, { text: '保全年粮食丰收' }], TITLE, 40, 400),
  ).toEqual([
    { text: '抓好春' },
    { text: '耕，', isGap: true },
    { text: LINE_END },
    { text: '确', isGap: true },
    { text: '保全年粮食丰收' },
  ]));
