import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../../src/deck/compose-deck.ts';
import { findFigures } from '../../../src/figures/find-figures.ts';
import { recogniseOutline } from '../../../src/outline/recognise-outline.ts';
import { deckOf, notesOf, slidesOf, sourceOf } from '../apart-report.ts';
import { cellsOf } from '../charts/charted.ts';

const HEADING = { heading: '镇街投资' };
const DEPOTS = 'Depot|Journeys (million)|Change\nHarbour Road|12.4|+3.1%\nNorthgate|9.8|+1.2%\nRiverside|7.5|-0.8%';
const TOWNS =
  '镇街|完成投资\n东湖镇|12,300\n西山街道|9,400\n南桥镇|18,200\n北坡镇|4,050\n河口镇|7,000\n青龙镇|820\n合计|51,770';

const chartOf = (table: string, language: 'zh' | 'en' = 'zh') =>
  slidesOf(deckOf([HEADING, { table: cellsOf(table) }], { language }), 'chart')[0];

describe('a table of numbers', () => {
  it('becomes bars with its numbers as they are written', () => {
    const { kind, labels } = chartOf(TOWNS);
    expect(kind).toBe('bar');
    expect(labels.map(({ text }) => text.text)).toEqual(expect.arrayContaining(['12,300', '820', '东湖镇', '51,770']));
  });
  it('has bars as long as its numbers are large', () => {
    const bars = chartOf(TOWNS).marks.flatMap((mark) => (mark.shape === 'bar' ? mark.width : []));
    expect(bars[2] / bars[0]).toBeCloseTo(18200 / 12300, 2);
  });
  it('has growth after its bars', () => {
    const { kind, labels } = chartOf(DEPOTS, 'en');
    expect(kind).toBe('bar');
    expect(labels.filter(({ text }) => /%/.test(text.text)).map(({ text }) => text.text)).toEqual([
      '+3.1%',
      '+1.2%',
      '-0.8%',
    ]);
  });
  it('over years becomes a line', () => {
    expect(chartOf('年份|税收（亿元）\n2022年|18.3\n2023年|19.9\n2024年|21.4\n2025年|20.1').kind).toBe('line');
  });
  it('of shares of a hundred becomes a ring with the largest in the accent', () => {
    const { kind, marks, labels } = chartOf('产业|占比\n第一产业|9.9%\n第二产业|47.2%\n第三产业|42.9%');
    expect(kind).toBe('share');
    expect(marks.flatMap((mark) => (mark.shape === 'area' ? mark.tone : []))).toEqual([2, 0, 1]);
    expect(labels.filter(({ role }) => role === 'part').map(({ text }) => text.text)).toEqual([
      '9.9%',
      '47.2%',
      '42.9%',
    ]);
  });
  it('of parts and their sum becomes bars of parts', () => {
    expect(
      chartOf('年|贷款（亿元）|自筹（亿元）|合计（亿元）\n2023年|5.1|3.2|8.3\n2024年|4.4|4.0|8.4\n2025年|6.8|3.6|10.4')
        .kind,
    ).toBe('stacked');
  });
  it('of plan and result becomes pairs of columns', () => {
    const { kind, marks } = chartOf('项目|计划（个）|完成（个）\n道路|12|14\n公园|8|8\n学校|4|3');
    expect(kind).toBe('column');
    expect(new Set(marks.flatMap((mark) => (mark.shape === 'bar' ? mark.tone : [])))).toEqual(new Set([0, 1]));
  });
  it('goes both ways from nought where some are below it', () => {
    const { marks } = chartOf(
      '行业|利润增减额（万元）\n食品加工制造行业|320\n纺织服装行业|-145\n装备制造与维修行业|812\n建筑材料行业|-260\n仓储|1\n商贸|2\n餐饮|3\n文旅|4\n养老|6',
    );
    const bars = marks.flatMap((mark) => (mark.shape === 'bar' ? mark : []));
    expect(bars[1].x + bars[1].width).toBeCloseTo(bars[0].x, 0);
  });
  it('keeps its caption, unit, source, the line about it, and its whole table for those who hear the slide', () => {
    const deck = deckOf([
      HEADING,
      { text: '各镇街投资好于去年。' },
      { text: '表1 各镇街投资' },
      { text: '单位：万元' },
      { table: cellsOf(TOWNS) },
      { text: '数据来源：区统计局' },
    ]);
    const [{ legend, points, table }] = slidesOf(deck, 'chart');
    expect([legend.caption, legend.unit, ...legend.sources, ...points].map((line) => line?.text)).toEqual([
      '表1 各镇街投资',
      '单位：万元',
      '数据来源：区统计局',
      '各镇街投资好于去年',
    ]);
    expect(
      [...table.head, ...table.rows.map(({ cells }) => cells)].map((row) => row.map(({ text }) => text?.text)),
    ).toEqual(cellsOf(TOWNS));
  });
  it('is in the notes whole', () => {
    const [slide] = slidesOf(deckOf([HEADING, { table: cellsOf(TOWNS) }]), 'chart');
    expect(notesOf(slide).replace(/\s/g, '')).toContain(TOWNS.replace(/[|\s]/g, ''));
  });
  it('names its numbers unless the title does', () => {
    const heads = (heading: string) =>
      slidesOf(deckOf([{ heading }, { table: cellsOf(TOWNS) }]), 'chart')[0].labels.filter(
        ({ role }) => role === 'head',
      );
    expect(heads('镇街投资').map(({ text }) => text.text)).toEqual(['完成投资']);
    expect(heads('完成投资')).toEqual([]);
  });
});

describe('a table stays a table', () => {
  it.each([
    ['with a cell that nobody has filled', '镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|X\n北坡镇|2.2'],
    ['with words in it', '镇街|投资（亿元）|责任人\n东湖镇|3.2|王芳\n南桥镇|1.1|李强\n北坡镇|2.2|赵敏'],
    ['of two rows', '镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|1.1'],
    [
      'whose names are too long to stand beside bars',
      `单位|投资（亿元）\n${[3, 2, 1].map((n) => `${'滨河新区基础设施建设'.repeat(6)}${n}|${n}.5`).join('\n')}`,
    ],
  ])('%s', (_, table) => expect(slidesOf(deckOf([HEADING, { table: cellsOf(table) }]), 'table')).toHaveLength(1));

  it('where the person asks for that', () => {
    const outline = recogniseOutline(sourceOf([HEADING, { table: cellsOf(TOWNS) }]), 'zh').value;
    const { value } = composeDeck(outline, findFigures(outline).value, { aspect: '16:9', hasCharts: false });
    expect(value.slides.map(({ layout }) => layout)).toContain('table');
  });
});
