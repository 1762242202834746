/** A way of writing a time as the name of a row or column; `months` counts them from the year 0, or from January where no year is named. */
interface TimeRow {
  id: string;
  pattern: RegExp;
  months(found: RegExpExecArray): number;
  yes: readonly string[];
  no: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
const QUARTER: Record<string, number> = { 一: 0, 二: 1, 三: 2, 四: 3, 1: 0, 2: 1, 3: 2, 4: 3 };
const quarterOf = (year: string | undefined, quarter: string) => 12 * Number(year ?? 0) + 3 * QUARTER[quarter];

export const TIME_ROWS: readonly TimeRow[] = [
  {
    id: 'year',
    pattern: /^(?:FY ?)?((?:19|20)\d\d)(?: ?年|[/–-]\d\d|年度)?$/,
    months: ([, year]) => 12 * Number(year),
    yes: ['2025', '2025年', '2025年度', 'FY2025', '2024/25'],
    no: ['1205', '2025年上半年', '2025 plan'],
  },
  {
    id: 'half-year',
    pattern: /^((?:19|20)\d\d)年?(上|下)半年$/,
    months: ([, year, half]) => 12 * Number(year) + (half === '上' ? 0 : 6),
    yes: ['2025年上半年', '2025下半年'],
    no: ['上半年工作', '2025年'],
  },
  {
    id: 'half-year-en',
    pattern: /^H([12]) ((?:19|20)\d\d)$/,
    months: ([, half, year]) => 12 * Number(year) + (half === '1' ? 0 : 6),
    yes: ['H1 2025'],
    no: ['H3 2025', 'H1'],
  },
  {
    id: 'quarter',
    pattern: /^(?:((?:19|20)\d\d)年)?第?([一二三四1-4])季度?$/,
    months: ([, year, quarter]) => quarterOf(year, quarter),
    yes: ['一季度', '第四季度', '2025年二季度'],
    no: ['五季度', '前三季度'],
  },
  {
    id: 'quarter-en',
    pattern: /^(?:((?:19|20)\d\d)[ -]?)?Q([1-4])(?:[ -]?((?:19|20)\d\d))?$/,
    months: ([, before, quarter, after]) => quarterOf(before ?? after, quarter),
    yes: ['Q1', '2025 Q3', 'Q4 2025'],
    no: ['Q5', 'Q1 target'],
  },
  {
    id: 'month',
    pattern: /^(?:((?:19|20)\d\d)[年./-])?(\d{1,2})月(?:份)?$/,
    months: ([, year, month]) => 12 * Number(year ?? 0) + Number(month) - 1,
    yes: ['7月', '12月份', '2025年3月'],
    no: ['1—6月', '3月底'],
  },
  {
    id: 'month-number',
    pattern: /^((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])$/,
    months: ([, year, month]) => 12 * Number(year) + Number(month) - 1,
    yes: ['2025-03', '2025.11'],
    no: ['2025-13', '03-2025'],
  },
  {
    id: 'month-en',
    pattern:
      /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?(?: ((?:19|20)\d\d))?$/i,
    months: ([, month, year]) => 12 * Number(year ?? 0) + monthOf(month),
    yes: ['Jan', 'September', 'March 2025'],
    no: ['Marching', 'May figures'],
  },
];

/**
 * Names as times, in months, where all of them are written alike and run one way; null where they are no times.
 * @example timesIn(['2023年', '2024年', '2025年']) → [24276, 24288, 24300]
 */
export function timesIn(names: readonly string[]): number[] | null {
  for (const { pattern, months } of TIME_ROWS) {
    const found = names.map((name) => pattern.exec(name));
    if (names.length < 2 || !found.every((one) => one !== null)) continue;
    const times = found.map((one) => months(one));
    const steps = times.slice(1).map((time, i) => Math.sign(time - times[i]));
    if (steps[0] !== 0 && steps.every((step) => step === steps[0])) return times;
  }
  return null;
}
