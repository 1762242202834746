import { describe, expect, it } from 'vitest';
import { deckOf, layoutsIn, notesOf, slidesOf } from '../apart-report.ts';

const HEADING = { heading: '站点建设' };
const SHORT = { text: '新站点沿河布置，方便市民接驳地铁。遮阳棚与站点同步建设。夜间照明全部改为感应灯。' };
const LONG = {
  text: '全区新建站点38个，覆盖全部街道，更换老旧车辆1500辆。市民满意率达到93.4%，比去年提高2.1个百分点。',
};

describe('a picture', () => {
  it('is as large as the room, its proportions kept', () => {
    const [slide] = slidesOf(deckOf([HEADING, { picture: '', size: [3200, 1600] }]), 'picture');
    expect(slide.widthPx / slide.heightPx).toBeCloseTo(2, 1);
    expect(slide.heightPx).toBeGreaterThan(400);
  });
  it('is never enlarged to more than twice its size', () => {
    const [slide] = slidesOf(deckOf([HEADING, { picture: '', size: [160, 120] }]), 'picture');
    expect([slide.widthPx, slide.heightPx]).toEqual([320, 240]);
  });
  it('stands beside the few points of its section', () => {
    const deck = deckOf([HEADING, SHORT, { picture: '新站点', size: [900, 1200] }]);
    expect(layoutsIn(deck)).toEqual(['picture']);
    const [slide] = slidesOf(deck, 'picture');
    expect(slide).toMatchObject({ isBeside: true, part: null });
    expect(slide.points.length).toBeGreaterThan(1);
    expect(slide.widthPx).toBeLessThan(552);
    expect(notesOf(slide)).toContain('感应灯');
  });
  it('that is wide has a slide of its own', () => {
    expect(layoutsIn(deckOf([HEADING, SHORT, { picture: '走势', size: [2000, 900] }])).at(-1)).toBe('picture');
    expect(layoutsIn(deckOf([HEADING, SHORT, { picture: '走势', size: [2000, 900] }]))).toHaveLength(2);
  });
  it('leaves text with key figures a slide of its own', () => {
    expect(layoutsIn(deckOf([HEADING, LONG, { picture: '新站点', size: [900, 1200] }]))).toEqual([
      'section',
      'picture',
    ]);
  });
  it('without alternative text has its slide, too, after the words that stand before it', () => {
    const deck = deckOf([HEADING, LONG, { picture: '', size: [1600, 900] }, { heading: '站点维护' }, SHORT]);
    expect(layoutsIn(deck)).toEqual(['section', 'picture', 'section']);
    expect(slidesOf(deck, 'picture')[0].title?.text).toBe('站点建设');
  });
});

describe('the caption of a picture', () => {
  const captionOf = (given: Parameters<typeof deckOf>[0]) =>
    slidesOf(deckOf(given), 'picture')[0].legend.caption?.text ?? null;
  it('is the numbered line under it', () => {
    expect(captionOf([HEADING, { picture: '图片1', size: [800, 600] }, { text: '图1 平台架构' }])).toBe('图1 平台架构');
  });
  it('is the alternative text where there is none', () => {
    expect(captionOf([HEADING, { picture: '改造前后对比', size: [800, 600] }])).toBe('改造前后对比');
  });
  it('is no file name and no guess of a program', () => {
    expect(captionOf([HEADING, { picture: 'image12.png', size: [800, 600] }])).toBe(null);
    expect(captionOf([HEADING, { picture: '图片包含 桌子 描述已自动生成', size: [800, 600] }])).toBe(null);
  });
  it('never says the title again', () => {
    expect(captionOf([HEADING, { picture: '站点建设', size: [800, 600] }])).toBe(null);
  });
  it('belongs to the picture that it stands under, where several follow each other', () => {
    const deck = deckOf([
      HEADING,
      { picture: '', size: [800, 600] },
      { text: '图1 东门' },
      { picture: '', size: [800, 600] },
      { text: '图2 西门' },
    ]);
    expect(slidesOf(deck, 'picture').map(({ legend }) => legend.caption?.text)).toEqual(['图1 东门', '图2 西门']);
  });
});

describe('a picture that cannot be shown', () => {
  it('leaves a slot that says what is missing', () => {
    const [slide] = slidesOf(deckOf([HEADING, { picture: '换电柜布局示意' }]), 'picture');
    expect(slide).toMatchObject({ image: null, alternative: { text: '换电柜布局示意' }, legend: { caption: null } });
  });
  it('leaves none where nobody would miss it', () => {
    const missing = [
      { picture: 'build passing', path: 'https://img.shields.io/badge/build-passing.svg' },
      { picture: 'image1.png' },
    ];
    expect(layoutsIn(deckOf([HEADING, LONG, ...missing]))).toEqual(['section']);
  });
});

it('an icon is no picture', () => {
  expect(layoutsIn(deckOf([HEADING, LONG, { picture: '电话', size: [32, 32] }]))).toEqual(['section']);
});
