import { describe, expect, it, test } from 'vitest';
import { gatherMaterial } from '../../src/deck/material.ts';
import { choosePoints } from '../../src/deck/points/choose-points.ts';
import { condense } from '../../src/deck/points/condense.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { readPlain } from '../../src/text/reading.ts';
import { stageOf } from '../../src/theme/type-scale.ts';
import { smallReport } from './small-report.ts';

function zh(sentence: string, avoid: [number, number][] = [], limit = 28): string | null {
  return condense(readPlain(sentence, 0, sentence.length), 'zh', { limit, avoid })?.text ?? null;
}
function en(sentence: string, limit = 12): string | null {
  return condense(readPlain(sentence, 0, sentence.length), 'en', { limit, avoid: [] })?.text ?? null;
}

describe('a Chinese sentence becomes a point', () => {
  it('drops time and circumstance before the matter', () => {
    expect(zh('今年以来，在区委坚强领导下，全区完成工业投资32.6亿元。')).toBe('全区完成工业投资32.6亿元');
  });
  it('keeps what is parallel together while there is room', () => {
    expect(zh('新建口袋公园12处，改造老旧小区9个。')).toBe('新建口袋公园12处，改造老旧小区9个');
  });
  it('drops flourishes where room is short', () => {
    expect(zh('持续优化营商环境，扎实推进审批服务事项集成办理改革和跨域通办。')).not.toContain('扎实');
  });
  it('never loses a negation', () => {
    expect(zh('部分镇街财力增长后劲不足。')).toBe('部分镇街财力增长后劲不足');
  });
  it('carries the word of plan to what it bears on', () => {
    const point = zh('力争年内新开工重点产业项目、重大基础设施项目和民生保障补短板项目全部入库，完成投资45亿元。');
    expect(point).toMatch(/^力争/);
  });
  it('drops an aside but keeps a restriction', () => {
    expect(zh('新建高标准农田（含改造提升）2.3万亩，机收率超过九成。')).toBe('新建高标准农田2.3万亩，机收率超过九成');
    expect(zh('固定资产投资（不含农户）完成86亿元，民间投资回升。')).toContain('不含农户');
  });
  it('does not repeat the figure of a callout', () => {
    const sentence = '建成充电桩380个，新增公交线路4条。';
    expect(zh(sentence, [[5, 9]])).toBe('新增公交线路4条');
  });
  it.each([
    ['若下半年电价不变，企业用能成本可下降约6%。', '若下半年电价不变，企业用能成本可下降约6%'],
    ['力争引进企业2家，若债券到位，还可改造管网20公里。', '若债券到位，还可改造管网20公里'],
    ['如遇连续干旱，水库蓄水仅能维持到8月底。', '如遇连续干旱，水库蓄水仅能维持到8月底'],
    ['除两个街道外，其余镇街均已完成清查任务。', '除两个街道外，其余镇街均已完成清查任务'],
    ['与三年前相比，投诉量减少近一半。', '与三年前相比，投诉量减少近一半'],
    ['全区空气优良天数比例为82.5%，比上年下降1.2个百分点。', '全区空气优良天数比例为82.5%，比上年下降1.2个百分点'],
    ['建成社区食堂46个，其中能够实现收支平衡的只有17个。', '建成社区食堂46个，其中能够实现收支平衡的只有17个'],
    ['本应于6月完工的管廊工程，因设计变更尚需三个月。', '本应于6月完工的管廊工程，因设计变更尚需三个月'],
  ])('keeps what makes it true, though it is longer: %s', (sentence, point) => {
    expect(zh(sentence, [], 20)).toBe(point);
  });
  it('leaves a condition out together with what depends on it', () => {
    const sentence =
      '如果补助资金能够在三季度前全部到位，环湖公路剩余的11公里路段可望于年底前全部建成通车，否则将推迟到明年。';
    expect(zh(sentence)).toBeNull();
    expect(zh('只要资金到位，各方配合，就一定能如期完成全部剩余路段的施工和验收工作。')).not.toBe(
      '只要资金到位，各方配合',
    );
  });
  it.each([
    ['要坚持城乡统筹、区域协调和绿色低碳的发展方向，办好10件民生实事。', '要办好10件民生实事'],
    ['下一步，加快推进数字化转型，推动200家企业上云。', '下一步加快推进数字化转型，推动200家企业上云'],
    ['目标是到2027年，全区规上工业企业达到260家。', '目标是全区规上工业企业达到260家'],
    ['争取到明年底，全区光伏装机容量达到12万千瓦。', '争取全区光伏装机容量达到12万千瓦'],
    ['建议从2027年起，将养老金最低标准提高到不低于230元。', '建议将养老金最低标准提高到不低于230元'],
    ['要求各镇在6月底前完成排查。', '要求各镇在6月底前完成排查'],
  ])('shows what is planned as planned: %s', (sentence, point) => {
    expect(zh(sentence, [], 20)).toBe(point);
  });
  it('does not make a plan of what has happened', () => {
    expect(zh('年内要完成46项任务，目前已完成39项。', [[4, 9]])).toBe('目前已完成39项');
  });
  it('keeps both halves of a contrast, or neither', () => {
    expect(zh('客运量增长3.1%，但票款收入下降2%。')).toBe('客运量增长3.1%，但票款收入下降2%');
    expect(zh('全年新开通跨区公交线路4条，但高峰时段部分线路发车间隔仍然偏长、群众意见比较集中。', [], 20)).toBeNull();
  });
});

test.each([
  ['现将主要情况报告如下。', '区图书馆  2025年1月6日。'],
  ['各馆借阅情况见下表。', '全区共建成分馆12个。'],
])('what only announces or signs is no point: %s', (...sentences) => {
  const outline = smallReport([{ title: '借阅', body: sentences.join('') }]);
  const material = gatherMaterial(outline, findFigures(outline).value, stageOf('16:9', 1), true, []);
  const points = choosePoints(material, outline.sentences, { most: 4, limit: 28, shown: [] });
  expect(points.map(({ text }) => text)).toEqual(
    sentences.filter((said) => said.includes('建成')).map((said) => said.slice(0, -1)),
  );
});

describe('an English sentence becomes a point', () => {
  it('drops an opening circumstance', () => {
    expect(en('In the first half of the year, the agency opened nine help desks.')).toBe(
      'the agency opened nine help desks',
    );
  });
  it('drops a reason at the end where room is short', () => {
    const point = en(
      'The agency moved all renewals online in March because the old counters could not cope with the number of visitors.',
    );
    expect(point).toMatch(/^The agency moved all renewals online in March/);
  });
  it('keeps a condition', () => {
    const point = en('We will open a second plant in May if the council approves the budget.', 16);
    expect(point === null || point.includes('if the council')).toBe(true);
  });
  it('keeps a denial', () => {
    expect(en('We did not meet the target for street repairs.')).toContain('not');
  });
  it('keeps both halves of a contrast, or neither', () => {
    const both = 'Nine in ten tenants like their flats, but only half trust the lift.';
    expect(en(both)).toContain('but only half');
    const long =
      'Four in five drivers told us that they were glad of the new depot, but only a third of them felt that they had been asked before it was built.';
    expect(en(long)).toBeNull();
    expect(en('The trust paid £90,000, less than half of what the club had asked for.', 5)).toBeNull();
  });
  it.each([
    'The library service ended the year with a small surplus',
    'Visits fell by 12 percent compared with the year before the closure',
    'In the event of a dry summer, supplies would last until August',
    'The garden was opened to the public, with the exception of the glasshouses',
    'The county will pay two thirds of the cost, up to £600,000',
    'If the grant is approved, work on the quay will begin in March',
    'Applications for the new grant must be made before the first of May',
  ])('keeps what makes it true, though it is longer: %s', (said) => {
    expect(en(`${said}.`, 9)).toBe(said);
  });
  it.each([
    'The hospital had hoped to open the new ward with 48 beds in October, but for lack of nurses only 30 of the beds could be brought into use.',
    'Three of the eight projects were finished on time and within budget, two were finished late, and three have not yet been started.',
    'It is estimated that about 6,400 households, most of them in the two northern wards, pay more than a tenth of their income for heating.',
    'Of the 64 recommendations made by the inspectors, 51 have been carried out in full, nine in part and four not at all so far this year.',
    'Had the storm come a week later, when the barrier was out of service for its inspection, the damage would have been far greater.',
  ])('is not cut where that would say something else: %s', (said) => {
    expect(en(said)).toBeNull();
  });
  it('does not end between a noun and what tells it from others', () => {
    const said = 'The city was the place with the most visitors from abroad in the whole northern region';
    expect(en(`${said} during the spring and the summer.`)).toBe(said);
  });
  it('ends before a reason, whatever the reason denies', () => {
    expect(en('Spending was lower than planned because two of the contractors could not be paid.', 8)).toBe(
      'Spending was lower than planned',
    );
  });
  it('has a verb of its own', () => {
    expect(en('Eastgate Pool, closed in May for new tiles, welcomed 60,000 swimmers.')).toMatch(/welcomed/);
    expect(en('Extend opening hours at two sites, supported by volunteers.')).toMatch(/^Extend/);
  });
  it.each([
    'of which £300,000 is already promised',
    'the oldest are nine years old',
    'the rest were sold',
    'We had promised to do this by the spring',
    '£1.2 million worse than planned',
  ])('never leans on the sentence before: %s', (part) => expect(en(part)).toBeNull());
});
