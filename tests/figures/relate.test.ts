import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.ts';
import type { KeyFigure } from '../../src/model/key-figure.ts';
import type { Language } from '../../src/model/outline.ts';
import { outlineOf } from './outline-of.ts';

const figuresOf = (language: Language, ...sentences: string[]): KeyFigure[] =>
  findFigures(outlineOf(sentences, language)).value.figures;

/** `old > new` for each pair, `level ^ rate` for each level that grew. */
function ties(sentence: string, language: Language): string[] {
  const figures = figuresOf(language, sentence);
  return figures.flatMap(({ text, from, growth }) => [
    ...(from === null ? [] : [`${figures[from].text} > ${text}`]),
    ...(growth === null ? [] : [`${text} ^ ${figures[growth].text}`]),
  ]);
}

describe('a pair knows both its ends', () => {
  test.each([
    ['贫困发生率由3.1%下降到1.4%。', ['3.1% > 1.4%']],
    ['办件时限从12天压缩至3天，窗口从40个减到25个。', ['12天 > 3天', '40个 > 25个']],
    ['常住人口由上年的71万人增加到73万人。', ['71万人 > 73万人']],
    ['空置率较2019年的9%下降到6.5%。', ['9% > 6.5%']],
    ['合作社由不足五十家发展到目前的210家。', ['不足五十家 > 210家']],
    ['从3个街道选派干部20人到20个村任职。', []],
    ['失业率从5%起步，投资3亿元。', []],
    ['每户补助从300元到500元不等。', []],
    ['由甲队完成20公里，到年底可通车50公里。', []],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence, 'zh')).toEqual(expected);
  });

  test.each([
    ['The vacancy rate went from 9% to 6.5%.', ['9% > 6.5%']],
    ['Waste fell to 310 kg from 340 kg.', ['340 kg > 310 kg']],
    ['Some 4,200 homes have fibre, up from 900.', ['900 > Some 4,200 homes']],
    ['The share was 44 percent, compared with 38 percent the year before.', ['38 percent > 44 percent']],
    ['We closed 41 of 2,170 cases, down from 65.', ['65 > 41']],
    ['We answered 71% of letters within four days, up from 66%.', ['66% > 71%']],
    ['We answered 71% of letters, and 40% within four days, up from 36%.', ['36% > 40%']],
    ['Waiting times averaged 30 days and fell to 12 days.', ['30 days > 12 days']],
    ['We moved 40 pupils from 3 schools to 2 buildings.', []],
    ['Fares ranged from $3 to $5.', []],
    ['Scores vary from 40% to 61%.', []],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence, 'en')).toEqual(expected);
  });
});

describe('a level knows the rate by which it grew', () => {
  test.each([
    ['完成技改投资4.2亿元，同比增长7.1%。', ['4.2亿元 ^ 7.1%']],
    ['税收收入9亿元，比上年增收0.4亿元，增长4.7%。', ['9亿元 ^ 4.7%']],
    ['接待游客80万人次、旅游收入6亿元，分别增长9%、12%。', ['80万人次 ^ 9%', '6亿元 ^ 12%']],
    ['城镇化率达61%，提高1.3个百分点。', ['61% ^ 1.3个百分点']],
    ['争取补助2.1亿元，比去年翻了一番。', ['2.1亿元 ^ 翻了一番']],
    ['新建公园8个，绿地率增长2%。', []],
    ['完成投资4亿元，占计划的71%。', []],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence, 'zh')).toEqual(expected);
  });
});

describe('a change says what it is measured against, and a figure when', () => {
  const against = (sentence: string, language: Language) =>
    figuresOf(language, sentence).map(({ text, baseline }) => `${text} ${baseline?.text ?? '-'}`);
  const times = (sentence: string, language: Language) =>
    figuresOf(language, sentence).map(({ text, period }) => `${text} ${period?.text ?? '-'}`);

  test('in Chinese', () => {
    expect(against('产值8亿元，同比增长6%。', 'zh')).toEqual(['8亿元 -', '6% 同比']);
    expect(against('存款比年初增加30亿元，增长4%。', 'zh')).toEqual(['30亿元 比年初', '4% 比年初']);
    expect(against('能耗较2020年下降11%。', 'zh')).toEqual(['11% 较2020年']);
    expect(against('降雪量31毫米，较常年同期偏少两成。', 'zh')).toEqual(['31毫米 -', '两成 较常年同期']);
    expect(times('上半年完成投资8亿元，比2019年增长6%，三季度新增2亿元。', 'zh')).toEqual([
      '8亿元 上半年',
      '6% 上半年',
      '2亿元 三季度',
    ]);
    expect(times('收入比由2005年的5倍缩小到3倍。', 'zh')).toEqual(['5倍 2005年', '3倍 -']);
  });

  test('in English', () => {
    expect(against('Sales grew 6% year on year.', 'en')).toEqual(['6% year on year']);
    expect(against('Rents rose 4 percent from a year earlier.', 'en')).toEqual(['4 percent from a year earlier']);
    expect(times('In the first half of 2024, sales were $8 million.', 'en')).toEqual([
      '$8 million the first half of 2024',
    ]);
  });
});
