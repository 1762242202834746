import { describe, expect, test } from 'vitest';
import { understand } from '../../src/pipeline.ts';
import { filesIn, folderWith, run } from '../cli/command.ts';

/** Line and text of each message about the figures of a report. */
async function said(text: string, name = 'report.txt'): Promise<string[]> {
  const { messages } = await understand(new TextEncoder().encode(text), name);
  return messages
    .filter(({ code }) => code === 'W_CONTRADICTION' || code === 'W_SUM')
    .map((message) => `${text.slice(0, message.span?.start).split('\n').length}: ${message.text}`);
}

const zh = (...paragraphs: string[]) => said(['关于2031年上半年工作情况的报告', ...paragraphs].join('\n'));
const en = (...paragraphs: string[]) => said(['# Annual report 2031', ...paragraphs].join('\n\n'), 'report.md');

describe('one thing with two values is told, with both places', () => {
  test('a rate of growth, by another name', async () => {
    expect(await zh('上半年，全区GDP增长5.3%。', '全区经济平稳，地区生产总值增长5.8%。')).toEqual([
      '2: “全区GDP增长5.3%” does not agree with “地区生产总值增长5.8%” in line 3',
    ]);
  });
  test('an amount, a level and a rank', async () => {
    expect(await zh('一般公共预算收入完成6.28亿元。', '一般公共预算收入6.82亿元，好于往常。')).toHaveLength(1);
    expect(await zh('全区常住人口达到41.2万人。', '目前全区常住人口41.6万人。')).toHaveLength(1);
    expect(await zh('规上工业增加值增速居全市第2位。', '规上工业增加值增速居全市第3位。')).toHaveLength(1);
  });
  test('in English', async () => {
    expect(
      await en('The unemployment rate fell to 4.1 percent.', 'The unemployment rate fell to 4.4 percent.'),
    ).toEqual([
      '3: “The unemployment rate fell to 4.1 percent” does not agree with “The unemployment rate fell to 4.4 percent” in line 5',
    ]);
  });
});

describe('two things are no contradiction', () => {
  test.each([
    ['of two times', '上半年，全区GDP增长5.3%。', '一季度，全区GDP增长5.8%。'],
    [
      'of two times, headings saying so',
      '一、2029年工作回顾',
      '全区GDP增长5.3%。',
      '二、上半年工作回顾',
      '全区GDP增长5.8%。',
    ],
    ['of two places', '全区GDP增长5.3%。', '全市GDP增长5.8%，我们还有差距。'],
    ['a result and a plan', '全区GDP增长5.3%。', '力争全区GDP增长5.8%。'],
    ['a result and the part of a plan', '全区GDP增长5.3%。', '二、下半年工作安排', '全区GDP增长5.8%，财政收入增长4%。'],
    ['a rise and a fall', '全区用电总量增长5.3%。', '全区用电总量下降5.8%。'],
    ['a level and an increase', '城镇居民收入6.28亿元。', '城镇居民收入增加6.82亿元。'],
    ['a year and its average', '全区GDP增长5.3%。', '全区GDP年均增长5.8%。'],
    ['the ends of a change', '城镇登记失业率由3.8%降至3.1%。'],
    ['one rounded', '一般公共预算收入6.28亿元。', '一般公共预算收入6.3亿元。'],
    ['one only about', '全区GDP增长5.3%。', '全区GDP增长约5.8%。'],
    ['a part', '规模以上工业增加值增长5.3%。', '经济稳定，其中规模以上工业增加值增长5.8%。'],
    ['blanks', '全区GDP增长X%。', '全区GDP增长5.8%。'],
    ['what a report does more than once', '抓获犯罪嫌疑人31人。', '抓获犯罪嫌疑人36人。'],
    ['five years and one', '五年城镇新增就业12.1万人。', '全区城镇新增就业2.3万人。'],
  ])('%s', async (_, ...paragraphs) => {
    expect(await zh(...paragraphs)).toEqual([]);
  });
  test.each([
    [
      'of two years',
      'In 2030 the unemployment rate was 4.1 percent.',
      'In 2031 the unemployment rate was 4.4 percent.',
    ],
    ['of two places', 'The unemployment rate was 4.1 percent.', 'In Harwick the unemployment rate was 4.4 percent.'],
    ['a result and a plan', 'The unemployment rate was 4.1 percent.', 'The unemployment rate will be 3.8 percent.'],
    ['then and now', 'When we began, the unemployment rate was 4.4 percent.', 'The unemployment rate was 4.1 percent.'],
  ])('%s', async (_, ...paragraphs) => {
    expect(await en(...paragraphs)).toEqual([]);
  });
});

describe('parts that are more than their sum are told', () => {
  test('where their names leave nothing between them', async () => {
    expect(await zh('一般公共预算收入完成6.28亿元，其中税收收入4.89亿元，非税收入1.93亿元。')).toEqual([
      '2: “一般公共预算收入完成6.28亿元” is less than its parts 4.89亿元 + 1.93亿元',
    ]);
    expect(await zh('债务余额19.1亿元，其中：一般债务5.5亿元，增长3%；专项债务14.7亿元。')).toHaveLength(1);
  });
  test('where the next sentence gives them, after how the sum grew', async () => {
    const sentence =
      '公共预算收入6.28亿元，比上年增收0.27亿元，增长4.2%。其中：税收收入4.89亿元，增长10%；非税收入完成1.93亿元，下降8%。';
    expect(await zh(sentence)).toEqual(['2: “公共预算收入6.28亿元” is less than its parts 4.89亿元 + 1.93亿元']);
    expect(await zh('公共预算收入6.82亿元，增长4.2%。其中：税收收入4.89亿元，增长10%；非税收入完成1.93亿元。')).toEqual(
      [],
    );
  });
  test('where the list says that it is all', async () => {
    expect(await zh('共办理案件60件，包括盗窃案22件、诈骗案30件和斗殴案14件。')).toHaveLength(1);
    expect(await zh('办理案件60件，其中盗窃案22件、诈骗案30件、其他案件14件。')).toHaveLength(1);
    expect(
      await en('A budget of $9.0 million is made up of $5.2 million for staff and $4.6 million for books.'),
    ).toEqual(['3: “A budget of $9.0 million” is less than its parts $5.2 million + $4.6 million']);
  });
  test('and shares that stand against each other', async () => {
    expect(await zh('三次产业结构调整为7.9:45.2:48.9。')).toEqual(['2: the shares 7.9:45.2:48.9 add up to 102']);
  });
  test.each([
    ['parts that fit', '一般公共预算收入完成6.82亿元，其中税收收入4.89亿元，非税收入1.93亿元。'],
    ['rounded parts', '一般公共预算收入完成6.8亿元，其中税收收入4.89亿元，非税收入1.93亿元。'],
    ['parts that may overlap', '投资10.2亿元，其中工业投资8.1亿元，民间投资4.2亿元。'],
    ['parts that may overlap, in a list', '项目共60个，包括亿元以上项目42个、工业项目30个。'],
    ['not all the parts', '办理案件60件，其中盗窃案22件、诈骗案30件。'],
    ['something else after the part', '收入6.28亿元，其中税收4.89亿元，支出5.93亿元。'],
    ['shares that are a hundred', '三次产业结构调整为7.9:45.2:46.9。'],
    ['a score', '比分是3:2:1。'],
  ])('not %s', async (_, sentence) => {
    expect(await zh(sentence)).toEqual([]);
  });
});

test('the command says so, with the line of both places, in the language of the person, and builds all the same', async () => {
  const folder = folderWith({
    'report.txt':
      '关于上半年工作的报告\n\n上半年，全区GDP增长5.3%。\n\n全区地区生产总值增长5.8%，其中三次产业结构为7.9:45.2:48.9。\n',
  });
  const inspected = await run(['inspect', 'report.txt'], folder, { env: { LANG: 'zh_CN' } });
  expect(inspected.errors.trim().split('\n')).toEqual([
    'report.txt:3: “全区GDP增长5.3%”与第 5 行的“全区地区生产总值增长5.8%”不一致（W_CONTRADICTION）。请改为一致，或写明两处有何不同。',
    'report.txt:5: 7.9:45.2:48.9 合计是 102，不是 100（W_SUM）。请核对总数和各部分。',
  ]);
  const built = await run(['report.txt', '--to', 'html'], folder);
  expect(built.code).toBe(0);
  expect(built.errors).toContain('report.txt:3: “全区GDP增长5.3%” does not agree with');
  expect(filesIn(folder)).toContain('out/report.html');
});
