import type { FigureKind } from '../model/key-figure.ts';
import type { Meaning } from './interpreter.ts';
import type { Quantity } from './recogniser.ts';

/** How much a careful person wants each kind on a slide, before anything else is known. Counts and money carry reports; spans of time mostly place things. */
const kindWorth: Record<FigureKind, number> = {
  money: 0.7,
  percent: 0.65,
  'percentage-point': 0.45,
  count: 0.6,
  rank: 0.7,
  duration: 0.55,
  area: 0.6,
  length: 0.6,
  weight: 0.62,
  energy: 0.62,
  data: 0.6,
  ratio: 0.62,
  multiple: 0.65,
  range: 0.55,
  other: 0.5,
};

/** From here on a figure is a key figure. */
export const keyWorth = 0.4;

/**
 * How much a figure is worth showing, 0…1: its kind, its size, whether it is a result or a side remark, whether its measure is known.
 * @example 完成投资3.2亿元 → 0.8; （含上年结转34件） → 0.3
 */
export function worthOf(quantity: Quantity, meaning: Meaning, isMinor: boolean): number {
  const { kind, value } = quantity;
  let worth = kindWorth[kind];
  const size = typeof value === 'number' ? Math.abs(value) : null;
  if (size !== null && kind === 'money' && size >= 1e8) worth += 0.1;
  if (size !== null && kind === 'count') worth += size >= 1000 ? 0.1 : size < 10 ? -0.25 : size < 20 ? -0.05 : 0;
  if (meaning.change === 'increase' || meaning.change === 'decrease') worth += 0.05;
  if (meaning.change === 'to') worth += 0.08;
  if (meaning.isAside) worth -= 0.15;
  if (meaning.isWithin) worth -= 0.35;
  if (meaning.measures.length === 0) worth -= quantity.unit === '' ? 0.4 : 0.15;
  if (isMinor) worth -= 0.4;
  return Math.round(Math.min(1, Math.max(0, worth)) * 100) / 100;
}
