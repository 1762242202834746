import { expect, it } from 'vitest';
import { matchAnswers } from '../../src/blanks/match-answers.ts';
import { questionsOf } from '../../src/blanks/questions.ts';
import { answersOf, formOf, matched, understood } from './filled.ts';

const BEFORE = `一、工作回顾
上半年完成减税X亿元，惠及企业X家。农业总产值增长X%。
工业总产值增长X%。在XX村召开现场会。
`;
const VALUES = ['3.2', '1204', '4.1', '6.8', '李家'];

async function kept(after: string, before = BEFORE, values: readonly (string | null)[] = VALUES) {
  const answers = answersOf(formOf((await understood(before)).value, values));
  const { source, outline, figures } = (await understood(after)).value;
  const { messages } = matchAnswers(questionsOf(outline, figures), answers, source.text);
  return {
    pairs: matched({ source, outline, figures, notation: { codeTokens: [], formulas: [] }, filled: [] }, answers),
    codes: messages.map(({ code }) => code),
  };
}

it('finds every blank again in the same report', async () => {
  expect(await kept(BEFORE)).toEqual({
    pairs: [
      '上半年完成减税«X»亿元 ← 3.2',
      '惠及企业«X»家 ← 1204',
      '农业总产值增长«X»% ← 4.1',
      '工业总产值增长«X»% ← 6.8',
      '在«XX»村召开现场会 ← 李家',
    ],
    codes: [],
  });
});

it('finds them where sentences have moved', async () => {
  const moved =
    '一、工作回顾\n在XX村召开现场会。\n工业总产值增长X%。农业总产值增长X%。\n上半年完成减税X亿元，惠及企业X家。\n';
  const { pairs, codes } = await kept(moved);
  expect(pairs.toSorted()).toEqual((await kept(BEFORE)).pairs.toSorted());
  expect(codes).toEqual([]);
});

it('finds them in a sentence that was reworded, and says so', async () => {
  const { pairs, codes } = await kept(BEFORE.replace('上半年完成减税', '今年上半年累计完成减税'));
  expect(pairs).toHaveLength(5);
  expect(pairs).toContain('今年上半年累计完成减税«X»亿元 ← 3.2');
  expect(codes).toEqual(['N_BLANK_MOVED', 'N_BLANK_MOVED']);
});

it('gives no answer to the blank of another sentence, however alike the words beside it', async () => {
  const { pairs, codes } = await kept(
    `${BEFORE.replace('农业总产值增长X%。', '')}城镇登记失业率控制在目标以内，旅游收入增长X%。\n`,
  );
  expect(pairs.filter((pair) => pair.includes('旅游'))).toEqual([]);
  expect(codes).toEqual(['W_BLANK_GONE']);
});

it('takes equal sentences in their order', async () => {
  const twice = '一、城东\n新建学校X所。\n二、城西\n新建学校X所。\n';
  expect((await kept(twice, twice, ['3', '5'])).pairs).toEqual(['新建学校«X»所 ← 3', '新建学校«X»所 ← 5']);
});

it('does not guess which of equal sentences is meant when one was taken away', async () => {
  const twice = '一、城东\n新建学校X所。\n二、城西\n新建学校X所。\n';
  const once = '一、城东\n新建学校三所。\n二、城西\n新建学校X所。\n';
  expect(await kept(once, twice, ['3', '5'])).toEqual({ pairs: [], codes: ['W_BLANK_UNSURE', 'W_BLANK_UNSURE'] });
});

it('says nothing of answers that stand in the report already', async () => {
  const typed = BEFORE.replace('减税X亿元', '减税3.2亿元');
  const { pairs, codes } = await kept(typed, BEFORE, ['3.2', null, null, null, null]);
  expect({ pairs, codes }).toEqual({ pairs: [], codes: [] });
});

it('tells cells of a table apart by row and column', async () => {
  const table =
    '# 半年报告\n\n| 指标 | 本期 | 上期 |\n| --- | --- | --- |\n| 就业 | X人 | X人 |\n| 税收 | X亿元 | X亿元 |\n';
  const { value } = await understood(table, [], 'report.md');
  const asked = questionsOf(value.outline, value.figures).map(({ at }) => at);
  expect(asked).toEqual(['就业 · 本期：«X»人', '就业 · 上期：«X»人', '税收 · 本期：«X»亿元', '税收 · 上期：«X»亿元']);
});
