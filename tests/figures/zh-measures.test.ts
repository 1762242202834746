import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.ts';
import { outlineOf } from './outline-of.ts';

const figuresOf = (sentence: string) => findFigures(outlineOf([sentence], 'zh')).value.figures;
const labels = (sentence: string) =>
  figuresOf(sentence).map(({ text, measures }) => `${measures?.text ?? '?'} ${text}`);

describe('a figure whose words only say against what it is held belongs to what was spoken of', () => {
  test.each([
    [
      '全区完成工业增加值3.2亿元，是“十四五”期末的1.9倍，年均增长15%。',
      ['工业增加值 3.2亿元', '工业增加值 1.9倍', '工业增加值 15%'],
    ],
    [
      '全区完成GDP408.1亿元，完成全年计划的45.4%，增长6.7%，同比高0.4个百分点。',
      ['GDP 408.1亿元', 'GDP完成全年计划 45.4%', 'GDP 6.7%', 'GDP 0.4个百分点'],
    ],
    ['月底前供热管线漏失率降到6%以内。', ['供热管线漏失率 6%以内']],
    ['降雪量31毫米，较常年同期偏少两成。', ['降雪量 31毫米', '降雪量 两成']],
    ['新增床位900张、比年度计划翻了一番。', ['新增床位 900张', '新增床位 翻了一番']],
    ['财政总收入在全市各区中排名第四。', ['财政总收入 第四']],
    ['全区人均收入增速位居六区两县第1位。', ['人均收入增速 第1位']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

test.each([
  ['水稻播种面积3.1万亩，总产量1.4万吨。', ['水稻播种面积 3.1万亩', '水稻总产量 1.4万吨']],
  ['东港旅客吞吐量首次突破千万人次大关。', ['东港旅客吞吐量 千万人次']],
  ['零售额增速由负转正，达到3.6%。', ['零售额增速 3.6%']],
  ['夜班客运量恢复至上年同期的104%。', ['夜班客运量 104%']],
])('a figure is of what was grown, of what reached a mark, of what turned: %s', (sentence, expected) => {
  expect(labels(sentence)).toEqual(expected);
});

test.each([
  ['新登记商户640户，总量突破2.1万户。', ['新登记商户 640户', '商户总量 2.1万户']],
  ['新建充电桩420个，累计达到2860个。', ['新建充电桩 420个', '充电桩 2860个']],
  ['新设外贸企业42家，总数达到318家。', ['新设外贸企业 42家', '外贸企业总数 318家']],
  ['新能源汽车产量3.2万辆，总量居全省第三。', ['新能源汽车产量 3.2万辆', '新能源汽车产量总量 全省第三']],
])('how many there are in all is not said of the new ones: %s', (sentence, expected) => {
  expect(labels(sentence)).toEqual(expected);
});

describe('the noun that is counted', () => {
  test.each([
    ['完成二期336户居民集中供暖改造。', ['居民集中供暖改造 336户']],
    ['走访12名未成年人和30户用水大户。', ['走访未成年人 12名', '用水大户 30户']],
    ['东岭等4个项目入选全省试点。', ['项目入选全省试点 4个']],
    ['已有 300 万开发者，托管 1200 万个代码库。', ['开发者 300 万', '代码库 1200 万个']],
    ['连续5年未发生安全事故。', ['未发生安全事故 连续5年']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

test('how far behind a plan something is, is a result of its own', () => {
  const keys = (sentence: string) => figuresOf(sentence).map(({ isKey }) => isKey);
  expect(keys('东渠工程完成率46%，低于序时进度4.5个百分点。')).toEqual([true, true]);
  expect(keys('东渠工程完成率46%，同比高4.5个百分点。')).toEqual([true, false]);
});

test('what is kept, what is done for whom, what stands in brackets and ranks among neighbours are worth less than results', () => {
  const worth = (sentence: string) => figuresOf(sentence).map((figure) => figure.worth);
  const [herd, sold] = worth('生猪存栏3.5万头，出栏6.1万头。');
  expect(herd).toBeLessThan(sold);
  const [firms, posts] = worth('为260家企业推送岗位320个。');
  expect(firms).toBeLessThan(posts);
  const [spent, share] = worth('教育支出5.2亿元（增长3.1%）。');
  expect(share).toBeLessThan(spent);
  const [near] = figuresOf('信息化水平居西北第一。');
  const [far] = figuresOf('信息化水平居全国第一。');
  expect([near.isKey, far.isKey]).toEqual([false, true]);
});

describe('what is named in passing is not what the sentence goes on about', () => {
  test.each([
    [
      '税费收入完成2.4亿元，完成年初预算数6亿元的40%，比上年减收0.1亿元。',
      ['税费收入 2.4亿元', '年初预算数 6亿元', '税费收入完成年初预算数 40%', '税费收入 0.1亿元'],
    ],
    ['受理案件638件（含旧存21件），同比上升3%。', ['受理案件 638件', '旧存 21件', '受理案件 3%']],
    ['游客满意度94分，在全市12家景区中排名第三。', ['游客满意度 94分', '景区 12家', '游客满意度 第三']],
    ['完成投资18亿元，为年计划的104%。', ['投资 18亿元', '投资年计划 104%']],
    ['法官人均办案312件，居全市基层法院第二。', ['法官人均办案 312件', '法官人均办案 第二']],
    ['职工收入以高于10%的幅度增长。', ['职工收入 10%']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('each of several has its own', () => {
  test.each([
    [
      '受理案件409件，信访89件，同比分别下降3.6%和上升9.4%。',
      ['受理案件 409件', '信访 89件', '受理案件 3.6%', '信访 9.4%'],
    ],
    ['市属、控股企业营业收入、利润总额分别增长5%、6%。', ['控股企业营业收入 5%', '利润总额 6%']],
    ['资产总额达5.5亿元、营业收入达1.4亿元。', ['资产总额 5.5亿元', '营业收入 1.4亿元']],
    ['设立服务点40个，与400余家创新企业结对。', ['设立服务点 40个', '创新企业结对 400余家']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });

  test('and goes its own way', () => {
    const ways = figuresOf('受理案件409件，信访89件，同比分别下降3.6%和上升9.4%。').map(({ change }) => change);
    expect(ways).toEqual([null, null, 'decrease', 'increase']);
  });
});
