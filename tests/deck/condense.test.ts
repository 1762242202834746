import { describe, expect, it } from 'vitest';
import { condense } from '../../src/deck/points/condense.ts';
import { readPlain } from '../../src/text/reading.ts';

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
});
