import { describe, expect, it } from 'vitest';
import { deckOf, layoutsIn, notesOf, slidesOf } from './apart-report.ts';

const TABLE = {
  table: [
    ['片区', '站点'],
    ['东片', '152'],
    ['西片', '141'],
  ],
};
const TEXT = {
  text: '全区新建站点38个，覆盖全部街道，更换老旧车辆1500辆。市民满意率达到93.4%，比去年提高2.1个百分点。',
};
const MORE = { text: '电助力车试点扩大到8家园区，投放车辆260辆。全年力争骑行量突破850万人次。' };
const CODE = { code: '{ "station": 416 }' };

describe('a section with text and a table', () => {
  it('makes the slide of the text, then the table’s, under one title', () => {
    const deck = deckOf([{ heading: '运行情况' }, TEXT, TABLE]);
    expect(layoutsIn(deck)).toEqual(['section', 'table']);
    expect(
      deck.slides.filter(({ part }) => part).map(({ title, part }) => [title?.text, part?.index, part?.count]),
    ).toEqual([
      ['运行情况', 1, 2],
      ['运行情况', 2, 2],
    ]);
  });
  it('keeps the order of the report', () => {
    expect(layoutsIn(deckOf([{ heading: '运行情况' }, TEXT, TABLE, MORE, CODE]))).toEqual([
      'section',
      'table',
      expect.any(String),
      'code',
    ]);
  });
  it('is one slide where the text only leads to the table', () => {
    const deck = deckOf([{ heading: '运行情况' }, { text: '各片区完成情况如下：' }, TABLE]);
    const [slide] = slidesOf(deck, 'table');
    expect(layoutsIn(deck)).toEqual(['table']);
    expect(slide).toMatchObject({ part: null, points: [], legend: { caption: { text: '各片区完成情况' } } });
    expect(notesOf(slide)).toContain('如下');
  });
  it('has one line of text above its table', () => {
    const [slide] = slidesOf(
      deckOf([{ heading: '运行情况' }, TABLE, { text: '从表中看，东片站点最为密集。' }]),
      'table',
    );
    expect(slide.points.map(({ text }) => text)).toEqual(['东片站点最为密集']);
  });
});

describe('lines that belong to a table', () => {
  const deck = deckOf([
    { heading: '运行情况' },
    TEXT,
    { text: '表1 各片区站点' },
    { text: '单位：个' },
    TABLE,
    { text: '数据来源：运行月报' },
    { text: '注：截至六月底。' },
    MORE,
  ]);
  it('stand with it and on no other slide', () => {
    expect(slidesOf(deck, 'table')[0].legend).toMatchObject({
      caption: { text: '表1 各片区站点' },
      unit: { text: '单位：个' },
      sources: [{ text: '数据来源：运行月报' }, { text: '注：截至六月底。' }],
    });
    expect(JSON.stringify(slidesOf(deck, 'section').map(({ points }) => points))).not.toContain('运行月报');
  });
  it('are in its notes', () => expect(notesOf(slidesOf(deck, 'table')[0])).toContain('注：截至六月底。'));
  it('take no time but the caption: nobody reads a table aloud', () => {
    const [{ seconds }] = slidesOf(deck, 'table');
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThan(20);
  });
  it('are found in English, too', () => {
    const english = deckOf(
      [
        { heading: 'Rides' },
        { text: 'Table 1: Stations by district' },
        { text: '(in thousands)' },
        {
          table: [
            ['District', 'Stations'],
            ['East', '152'],
          ],
        },
        { text: 'Source: operations log.' },
      ],
      { language: 'en' },
    );
    expect(slidesOf(english, 'table')[0].legend).toMatchObject({
      caption: { text: 'Table 1: Stations by district' },
      unit: { text: '(in thousands)' },
      sources: [{ text: 'Source: operations log.' }],
    });
  });
});

describe('sub-sections', () => {
  const parts = [
    { heading: '运行情况' },
    { heading: '骑行', depth: 3 },
    TEXT,
    { heading: '站点', depth: 3 },
    TABLE,
    { heading: '安排' },
    MORE,
  ];
  it('that are only a table have their slide and stand on the overview', () => {
    const deck = deckOf(parts);
    expect(layoutsIn(deck)).toEqual(['overview', 'section', 'table', 'section']);
    expect(slidesOf(deck, 'table')[0]).toMatchObject({ title: { text: '站点' }, where: { text: '运行情况' } });
  });
  it('have a table before them shown first', () => {
    const [first, ...others] = parts;
    expect(layoutsIn(deckOf([first, TABLE, ...others]))).toEqual(['overview', 'table', 'section', 'table', 'section']);
  });
});

it('a footnote is in the notes and on no slide', () => {
  const deck = deckOf([{ heading: '运行情况' }, TEXT, TABLE, { footnote: '截至六月三十日。' }]);
  expect(layoutsIn(deck)).toEqual(['section', 'table']);
  expect(notesOf(slidesOf(deck, 'table')[0])).toContain('截至六月三十日');
});

it('the last words of a report stay on their own slide', () => {
  const deck = deckOf([{ heading: '运行情况' }, TEXT, { heading: '结束语' }, TABLE, { text: '感谢各位的支持。' }]);
  expect(
    deck.slides.filter(({ layout }) => layout === 'table' || layout === 'closing').map(({ layout }) => layout),
  ).toEqual(['table', 'closing']);
});
