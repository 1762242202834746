import type { Phrase } from '../../model/outline.ts';
import type { Amount } from './cell-number.ts';
import type { ReadTable } from './chart-table.ts';
import { hasSums } from './refusals.ts';

/** The numbers under one name, all of one unit. */
export interface Series {
  name: Phrase | null;
  amounts: Amount[];
  unit: string;
}

/** What a chart shows: `series` as lengths, `beside` as numbers after them (growth, share, rank), `whole` the sum of the series in each row. */
export interface Chart {
  names: Phrase[];
  times: number[] | null;
  series: Series[];
  beside: Series[];
  whole: Series | null;
  total: { name: Phrase; amounts: (Amount | null)[] } | null;
  /** Index of the series that matters: the latest, or what was done against what was planned. */
  accent: number;
}

const MOST_BESIDE = 2;
/** What says something about an amount rather than being one. */
const SAYS_MORE = /^(?:rate|percent|percentage-point|rank) /;
const MATTERS = /完成|实际|实有|本[年期月季]|今年|改造?后|actual|done|this|after/i;

/** What is drawn as lengths and what stands beside them; null where that can't be told. @param table one that refusals.ts lets pass */
export function chartOf(table: ReadTable): Chart | null {
  const all = table.series as Series[];
  const isLevel = ({ unit }: Series) => !SAYS_MORE.test(unit);
  const levels = all.some(isLevel) ? all.filter(isLevel) : all;
  const beside = all.filter((one) => !levels.includes(one));
  if (new Set(levels.map(({ unit }) => unit)).size > 1) return null;
  if (levels[0].unit.startsWith('rank ')) return null;
  if (beside.length > (levels.length === 1 ? MOST_BESIDE : 0)) return null;
  const isWhole = levels.length === all.length && hasSums(table);
  const series = isWhole ? levels.slice(0, -1) : levels;
  const amounts = (list: readonly (Amount | null)[]) => [...levels, ...beside].map((one) => list[all.indexOf(one)]);
  return inOrder({
    names: table.names,
    times: table.times,
    series,
    beside,
    whole: isWhole ? levels[levels.length - 1] : null,
    total: table.total && { ...table.total, amounts: amounts(table.total.amounts) },
    accent: accentOf(series, table.seriesTimes),
  });
}

/** Times run from left to right, whichever way the table has them. */
function inOrder(chart: Chart): Chart {
  const { times } = chart;
  if (!times || times[0] < times[1]) return chart;
  const back = (one: Series): Series => ({ ...one, amounts: [...one.amounts].reverse() });
  return {
    ...chart,
    names: [...chart.names].reverse(),
    times: [...times].reverse(),
    series: chart.series.map(back),
    beside: chart.beside.map(back),
    whole: chart.whole && back(chart.whole),
  };
}

function accentOf(series: readonly Series[], times: number[] | null): number {
  if (times) return times.indexOf(Math.max(...times.slice(0, series.length)));
  return Math.max(
    0,
    series.findIndex(({ name }) => MATTERS.test(name?.text ?? '')),
  );
}
