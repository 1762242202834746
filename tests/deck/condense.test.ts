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
  it('has a verb of its own', () => {
    expect(en('Eastgate Pool, closed in May for new tiles, welcomed 60,000 swimmers.')).toMatch(/welcomed/);
    expect(en('Extend opening hours at two sites, supported by volunteers.')).toMatch(/^Extend/);
  });
  it.each(['of which £300,000 is already promised', 'the oldest are nine years old', 'the rest were sold'])(
    'never leans on the sentence before: %s',
    (part) => expect(en(part)).toBeNull(),
  );
});
