import { COUNT } from './cell-number.ts';
import type { ReadTable } from './chart-table.ts';
import { addsUp } from './chart-table.ts';

/** A reason why a table stays a table. `yes` and `no`: tables that it refuses and lets pass, a row a line, cells between bars. */
interface RefusalRow {
  id: string;
  refuses(table: ReadTable): boolean;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const LEAST_NAMES = 3;
const MOST_NAMES = 14;
const MOST_SERIES = 4;
/** Heads of a column that lists measures of all kinds. */
const MIXED =
  /^(?:主要|核心|重点)?(?:指标|数据)(?:名称)?$|^(?:key )?(?:indicators?|metrics?|measures?|kpis?|statistics?)$/i;
/** Columns whose bare numbers count the same things. */
const COMPARED =
  /计划|目标|任务|预算|应|完成|实际|实有|已|本[年期月季]|上[年期月季]|去年|今年|同期|改造?前|改造?后|男|女|plan|target|budget|actual|done|this|last|before|after|\bmen\b|women|boys|girls|male|opened|closed/i;

const valuesIn = ({ series }: ReadTable) => series.flatMap(({ amounts }) => amounts);

export const REFUSALS: readonly RefusalRow[] = [
  {
    id: 'irregular',
    refuses: ({ isIrregular }) => isIrregular,
    yes: ['镇街|投资（亿元）\n东湖镇|3.2\n小计|3.2\n南桥镇|1.4\n北坡镇|2.2\n合计|6.8'],
    no: ['镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|1.4\n北坡镇|2.2\n合计|6.8'],
    because: 'merged cells, groups and sub-totals are read in a table only',
  },
  {
    id: 'gaps',
    refuses: (table) => valuesIn(table).length === 0 || valuesIn(table).includes(null),
    yes: [
      '镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|—\n北坡镇|2.2',
      '镇街|投资（亿元）|责任人\n东湖镇|3.2|甲\n南桥镇|1.4|乙\n北坡镇|2.2|丙',
      '镇街|投资（亿元）\n东湖镇|X\n南桥镇|1.4\n北坡镇|2.2',
    ],
    no: ['镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|0\n北坡镇|-2.2'],
    because: 'a bar of no length says nought, and words have no length',
  },
  {
    id: 'few-or-many',
    refuses: ({ names }) => names.length < LEAST_NAMES || names.length > MOST_NAMES,
    yes: [
      '镇街|投资（亿元）\n东湖镇|3.2\n南桥镇|1.4',
      `Depot|Trips\n${Array.from({ length: 15 }, (_, i) => `Yard ${i}|${i + 3}`).join('\n')}`,
    ],
    no: ['Depot|Trips\nNorth|312\nSouth|298\nEast|120'],
    because: 'two numbers are a comparison, fifteen are a list to look something up in',
  },
  {
    id: 'units',
    refuses: ({ series }) => series.some(({ unit }) => unit === null),
    yes: ['Item|Amount\nTrains|42 km\nBudget|$3 million\nStaff|120 people'],
    no: ['Item|Amount\nTrains|$1 million\nBuses|$3 million\nTrams|$2 million'],
    because: 'lengths compare only what is counted in one unit',
  },
  {
    id: 'measures',
    refuses: ({ nameHead, series }) => MIXED.test(nameHead.trim()) && series.some(({ unit }) => unit === COUNT),
    yes: ['指标|数值\n学校|12\n教师|860\n学生|15200'],
    no: ['学校|学生\n一中|1200\n二中|860\n三中|940', '指标|上半年（亿元）\n投资|12\n税收|8.6\n消费|15.2'],
    because: 'a list of indicators counts a different thing in every row',
  },
  {
    id: 'totals',
    refuses: ({ total, series }) =>
      total !== null && series.filter(({ unit }) => unit === series[0].unit && unit !== '%').length > 1,
    yes: ['Item|Budget|Actual\nStaff|5,150|5,210\nBooks|1,240|1,195\nPremises|1,980|1,870\nTotal|8,370|8,275'],
    no: ['Depot|Trips|Share of trips\nNorth|312|40%\nSouth|298|38%\nEast|170|22%\nTotal|780|100%'],
    because: 'bars of several series have no place for a total of each, and a total is never lost',
  },
  {
    id: 'series',
    refuses: ({ series }) => series.length > MOST_SERIES + 1,
    yes: ['Depot|Jan|Feb|Mar|Apr|May|Jun\nNorth|1|2|3|4|5|6\nSouth|1|2|3|4|5|6\nEast|1|2|3|4|5|6\nWest|1|2|3|4|5|6'],
    no: ['Depot|Trips|Share of trips\nNorth|312|40%\nSouth|298|38%\nEast|170|22%'],
    because: 'nobody follows six colours',
  },
  {
    id: 'things',
    refuses: ({ series, seriesTimes }) =>
      series.filter(({ unit }) => unit === COUNT).length > 1 &&
      !seriesTimes &&
      !hasSums({ series }) &&
      !haveOneUnit(series) &&
      !series.every(({ name }) => COMPARED.test(name?.text ?? '')),
    yes: ['镇街|学校|学生\n东湖镇|3|3200\n南桥镇|2|1400\n北坡镇|1|900'],
    no: [
      '镇街|计划|完成\n东湖镇|30|32\n南桥镇|20|14\n北坡镇|10|9',
      'Month|Islanders (thousand)|Visitors (thousand)\nMay|101|163\nJune|99|173\nJuly|97|180',
    ],
    because: 'schools and pupils are no bars of one chart',
  },
];

/** Whether all columns have the same words in brackets: Islanders (thousand), Visitors (thousand). */
function haveOneUnit(series: ReadTable['series']): boolean {
  const units = series.map(({ name }) => /[（(]([^（）()]+)[）)]$/.exec(name?.text ?? '')?.[1]);
  return units[0] !== undefined && units.every((unit) => unit === units[0]);
}

/** Whether the last column is the sum of the others in every row. */
export function hasSums({ series }: Pick<ReadTable, 'series'>): boolean {
  const whole = series.at(-1);
  if (!whole || series.length < 3) return false;
  return whole.amounts.every((amount, i) => {
    const parts = series.slice(0, -1).map(({ amounts }) => amounts[i]?.value ?? Number.NaN);
    return amount !== null && amount.value > 0 && addsUp(parts, amount.value);
  });
}

/** Why a table stays one: the row that refuses it, or null where a chart may be drawn. */
export function refusalOf(table: ReadTable): RefusalRow | null {
  return REFUSALS.find(({ refuses }) => refuses(table)) ?? null;
}
