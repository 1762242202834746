import { describe, expect, it, test } from 'vitest';
import { checkAnswer } from '../../src/blanks/check-answer.ts';
import { questionsOf } from '../../src/blanks/questions.ts';
import { understood } from './filled.ts';

async function said(text: string, value: string) {
  const { outline, figures } = (await understood(text)).value;
  const [question] = questionsOf(outline, figures);
  const answer = { id: 'b1', at: question.at, sentence: question.sentence, value, place: 'blanks.yaml:7' };
  return checkAnswer(question, answer).map(({ code, text, hint }) => `${code} ${text} ${hint}`);
}

describe('an amount may be written as people write amounts', () => {
  test.each(['3.2', '1,204', '１，２０４', '3．2', '三十二', '3—5', '3至5', '3.2万', '-0.4', '近3', '十几', '½', '0'])(
    '%s 亿元',
    async (value) => expect(await said('全年完成投资X亿元。', value)).toEqual([]),
  );
  test.each(['3.2', '1,204', 'twenty-five', 'half a', '2½', '3–5', 'about 3'])('%s million', async (value) =>
    expect(await said('Investment of $X million was completed in the year.', value)).toEqual([]),
  );
});

test.each([
  ['全年完成投资X亿元。', '若干'],
  ['全年完成投资X亿元。', '待统计'],
  ['The council built XX homes in the year.', 'several'],
])('a word is no amount: %s %s', async (text, value) => {
  expect(await said(text, value)).toEqual([
    expect.stringMatching(new RegExp(`^E_BLANK_WORD blanks.yaml:7: “${value}” stands where a number should: .+«X`)),
  ]);
});

test.each([
  ['全年完成投资X亿元。', '3.2亿元', '3.2'],
  ['全年完成投资X亿多元。', '3.2亿元', '3.2'],
  ['税收增长X%。', '7.5%', '7.5'],
  ['税收增长X%。', '7.5％', '7.5'],
  ['新建学校X所。', '3 所', '3'],
  ['新建学校X所。', '三所', '三'],
  ['总量居全市第X位。', '第2', '2'],
  ['Investment of $X million was completed in the year.', '$3.2', '3.2'],
  ['Investment of $X million was completed in the year.', '3.2 million', '3.2'],
  ['Investment of $X million was completed in the year.', '3.2m', '3.2'],
])('a unit that stands there is not written again: %s %s', async (text, value, rest) => {
  expect(await said(text, value)).toEqual([
    expect.stringMatching(
      new RegExp(`^E_BLANK_UNIT blanks.yaml:7: “${value.replace('$', '\\$')}” would read .+ Write ${rest}\\.$`),
    ),
  ]);
});

it('asks whether a name is meant to say its kind twice, and fills it in', async () => {
  expect(await said('在XX村召开现场会。', '李家村')).toEqual([
    'W_BLANK_TWICE blanks.yaml:7: “李家村” reads “在李家村村” now: 在«XX»村召开现场会 If that is not meant, write 李家.',
  ]);
  expect(await said('在XX村召开现场会。', '李家')).toEqual([]);
});

it('knows the century of a year', async () => {
  expect(await said('到20XX年底，全部完成。', '2026')).toEqual([expect.stringMatching(/^E_BLANK_UNIT .+ Write 26\.$/)]);
  expect(await said('到20XX年底，全部完成。', '26')).toEqual([]);
});
