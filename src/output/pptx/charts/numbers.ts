import type { SlideOf } from '../../html/layouts/layout.ts';

type Series = SlideOf<'chart'>['series'];

/** The numbers of a chart as its workbook has them, and how Office is to write them. */
export interface Numbers {
  /** Series by series. */
  values: number[][];
  /** What one of them is worth in the table's own amounts: 10000 where they are in 万. */
  worth: number;
  /** A format by which every number is written as the report has it, or null where none does: then each label has its own words. */
  formats: (string | null)[];
}

const NUMERAL = /[-−]?\d[\d,]*(?:\.\d+)?/;

/**
 * Numbers as they are written, where all have one magnitude; else undivided.
 * @example 3.2亿元, 4.5亿元 → { values: [[3.2, 4.5]], worth: 1e8, formats: ['0.0"亿元"'] }
 */
export function numbersOf(series: Series): Numbers {
  const written = series.map(({ amounts }) =>
    amounts.map(({ text, value }) => Math.sign(value) * Math.abs(digitsOf(text.text))),
  );
  const worths = series
    .flatMap(({ amounts }, s) => amounts.map(({ value }, i) => value / written[s][i]))
    .filter(Number.isFinite);
  const [worth = 1] = worths;
  const isOne =
    written.flat().every((value) => !Number.isNaN(value)) && worths.every((each) => Math.abs(each / worth - 1) < 1e-9);
  const values = isOne ? written : series.map(({ amounts }) => amounts.map(({ value }) => value));
  const formats = series.map(({ amounts }, s) =>
    formatOf(
      amounts.map(({ text }) => text.text),
      values[s],
    ),
  );
  return { values, worth: isOne ? worth : 1, formats };
}

function digitsOf(text: string): number {
  return Number((NUMERAL.exec(text)?.[0] ?? 'x').replaceAll(',', '').replace('−', '-'));
}

function formatOf(texts: readonly string[], values: readonly number[]): string | null {
  const [numeral = ''] = NUMERAL.exec(texts[0]) ?? [];
  const [before, after] = [
    texts[0].slice(0, texts[0].indexOf(numeral)),
    texts[0].slice(texts[0].indexOf(numeral) + numeral.length),
  ];
  const decimals = /\.(\d+)/.exec(numeral)?.[1].length ?? 0;
  for (const isGrouped of [false, true]) {
    const write = (value: number) =>
      `${before}${value < 0 ? '-' : ''}${grouped(Math.abs(value).toFixed(decimals), isGrouped)}${after}`;
    if (texts.every((text, i) => write(values[i]) === text.replace('−', '-')))
      return code(before, after, decimals, isGrouped);
  }
  return null;
}

function grouped(digits: string, isGrouped: boolean): string {
  return isGrouped ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : digits;
}

/** A number format of SpreadsheetML (ECMA-376, 18.8.31). */
function code(before: string, after: string, decimals: number, isGrouped: boolean): string {
  const literal = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
  return `${literal(before)}${isGrouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${literal(after)}`;
}
