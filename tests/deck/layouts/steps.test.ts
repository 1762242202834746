import { describe, expect, it } from 'vitest';
import type { Aspect, Slide } from '../../../src/model/deck.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';

type Steps = Extract<Slide, { layout: 'steps' }>;

/** The steps of a plan of so many tasks, each said in its heading and, if told so, in a sentence more. */
async function stepsOf(tasks: readonly string[], aspect: Aspect): Promise<Steps> {
  const ordinals = ['一', '二', '三', '四', '五', '六'];
  const plan = tasks.map((task, i) => `${ordinals[i]}是${task}`).join('\n');
  const report = `某镇半年工作汇报\n\n一、上半年工作\n上半年完成投资2.4亿元。\n\n二、下一步重点工作\n${plan}\n`;
  const { value } = await understand(new TextEncoder().encode(report), '汇报.txt');
  const { slides } = makeDeck(value!, { aspect }).value;
  return slides.find((slide): slide is Steps => slide.layout === 'steps')!;
}

const SAID = [
  '继续推进道路维修。完成主干道改造并开通两条公交专线。',
  '抓好社区食堂建设。在人口密集的小区新建一批食堂。',
  '办好家门口的学校。改造老旧教室并配齐体育器材。',
  '加强基层医疗服务。村卫生室全部配齐常用药。',
  '提升政务服务水平。把常办事项搬到社区。',
];
const TITLES = ['加强组织领导', '加强资金保障', '加强监督检查'];

describe('five steps that each say more than their title', () => {
  it('are cards with lines on a wide stage', async () => {
    const { form, items, titlePx } = await stepsOf(SAID, '16:9');
    expect([form, titlePx]).toEqual(['cards', 28]);
    expect(items.every(({ lines }) => lines.length > 0)).toBe(true);
  });
  it('are rows with a line on a narrow one, where cards have no room for any', async () => {
    const { form, items } = await stepsOf(SAID, '4:3');
    expect(form).toBe('rows');
    expect(items.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('steps that are only their titles', () => {
  it('have them larger', async () => {
    const { form, titlePx } = await stepsOf(TITLES, '16:9');
    expect([form, titlePx]).toEqual(['cards', 40]);
  });
  it('have them no larger than keeps each on its line', async () => {
    const { titlePx } = await stepsOf(TITLES, '4:3');
    expect(titlePx).toBe(36);
  });
});
