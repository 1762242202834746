import { describe, expect, it } from 'vitest';
import { chartIn } from './charted.ts';

const values = (table: string) => chartIn(table)!.series.map(({ amounts }) => amounts.map(({ value }) => value));

describe('what a chart shows of a table', () => {
  it('takes numbers for what their units make them', () => {
    expect(values('镇|投资\n东湖|1.2亿元\n南桥|9000万元\n北坡|约2亿元')).toEqual([[120000000, 90000000, 200000000]]);
  });
  it('takes a minus for a minus, however it is typed', () => {
    expect(values('行业|增长\n食品|-1.2%\n纺织|−0.5%\n建材|+3%')).toEqual([[-1.2, -0.5, 3]]);
  });
  it('leaves the total out of the bars', () => {
    const chart = chartIn('镇|投资（亿元）\n东湖|3.2\n南桥|1.4\n北坡|2.2\n合计|6.8')!;
    expect(chart.names.map(({ text }) => text)).toEqual(['东湖', '南桥', '北坡']);
    expect(chart.total?.amounts[0]?.text.text).toBe('6.8');
  });
  it('knows a total by another name, for it is the sum', () => {
    expect(chartIn('镇|投资（亿元）\n全区|6.8\n东湖|3.2\n南桥|1.4\n北坡|2.2')!.total?.name.text).toBe('全区');
  });
  it('sets growth beside the level that grew', () => {
    const { series, beside } = chartIn('行业|产值（亿元）|增长（%）\n食品|3.2|5.1\n纺织|1.4|-2.0\n建材|2.2|0.8')!;
    expect([series.length, beside.map(({ name }) => name?.text)]).toEqual([1, ['增长（%）']]);
  });
  it('draws no two things of different units', () => {
    expect(chartIn('镇|耕地（亩）|产量（吨）\n东湖|320|51\n南桥|140|20\n北坡|220|33')).toBeNull();
  });
  it('draws no ranks', () => expect(chartIn('镇|全市排名\n东湖|1\n南桥|8\n北坡|5')).toBeNull());
  it('turns rows over times round', () => {
    const chart = chartIn('Line|2022|2023|2024\nBuses|12.4|13.1|13.9\nTrams|8.2|8.8|9.1')!;
    expect(chart.names.map(({ text }) => text)).toEqual(['2022', '2023', '2024']);
    expect(chart.series.map(({ name }) => name?.text)).toEqual(['Buses', 'Trams']);
  });
  it('lets times run from left to right', () => {
    expect(values('Year|Journeys\n2024|31,200\n2023|29,800\n2022|24,100')).toEqual([[24100, 29800, 31200]]);
  });
  it('accents what was done against what was planned, and the later of two years', () => {
    expect(chartIn('项目|完成（个）|计划（个）\n道路|14|12\n公园|8|8\n学校|3|4')!.accent).toBe(0);
    expect(chartIn('Depot|2025|2024\nNorth|14|12\nSouth|8|8\nEast|3|4')!.accent).toBe(0);
  });
  it('tells a column of sums from a part', () => {
    const chart = chartIn('年|甲（亿元）|乙（亿元）|合计（亿元）\n2023年|1|2|3\n2024年|2|2|4\n2025年|2|3|5')!;
    expect([chart.series.length, chart.whole?.name?.text]).toEqual([2, '合计（亿元）']);
  });
});
