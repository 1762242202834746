import type { Callout, FigureText } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { escapeLine } from './escape.ts';

/** When the ends of a pair were, where the slide says so. */
interface Periods {
  old: Phrase | null;
  new: Phrase | null;
}

/**
 * A callout as GitHub and Obsidian know them: the figure with its number in bold, what it measures, how it grew.
 * @example > [!figure] 3.1% → **2.4**%
 *          > Leakage
 */
export function calloutMarkdown(callout: Callout, periods: Periods | null = null): string {
  const { shape, from, label, growth, baseline } = callout;
  const kind = shape === 'plain' ? 'figure' : `figure|${shape}`;
  const value = [from && `${whole(from)} →`, boldNumber(callout)].filter(Boolean).join(' ');
  const change = [
    growth && `${growth.way === 'up' ? '▲' : '▼'} ${whole(growth)}`,
    baseline && escapeLine(baseline.text),
  ];
  const when = periods && (periods.old || periods.new) && `${periods.old?.text ?? ''} → ${periods.new?.text ?? ''}`;
  const lines = [
    `[!${kind}] ${value}`,
    label && escapeLine(label.text),
    change.some(Boolean) && change.filter(Boolean).join(' '),
    when && `(${escapeLine(when)})`,
  ];
  return lines
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Prefix, number and unit, parted by what is bold. @example 近 **20** 亿元 */
function boldNumber({ prefix, number, unit }: FigureText): string {
  return [prefix && `${escapeLine(prefix)} `, `**${escapeLine(number)}**`, unit && ` ${escapeLine(unit)}`]
    .filter(Boolean)
    .join('');
}

function whole({ prefix, number, unit }: FigureText): string {
  return escapeLine(prefix + number + unit);
}
