import type { Callout, FigureText } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { DraftPage } from './draft-page.ts';
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
export function calloutMarkdown(
  callout: Callout,
  { deck: { figures } }: Pick<DraftPage, 'deck'>,
  periods: Periods | null = null,
): string {
  const { shape, from, label, growth, baseline } = callout;
  const whole = (text: FigureText) => figureMarkdown(text, figures[text.figure].text, '');
  const kind = shape === 'plain' ? 'figure' : `figure|${shape}`;
  const value = [from && `${whole(from)} →`, figureMarkdown(callout, figures[callout.figure].text, '**')]
    .filter(Boolean)
    .join(' ');
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

/**
 * Prefix, number and unit with the spaces that the report has between them.
 * @param said the whole figure as the report says it
 * @param stars around the number
 * @example 9 and hours of '9 hours' → '**9** hours'
 */
function figureMarkdown({ prefix, number, unit }: FigureText, said: string, stars: string): string {
  const at = said.indexOf(number, prefix.length);
  const gapAt = (index: number) => (at >= 0 && /\s/.test(said[index] ?? '') ? ' ' : '');
  const before = prefix && escapeLine(prefix) + gapAt(at - 1);
  const after = unit && gapAt(at + number.length) + escapeLine(unit);
  return before + stars + escapeLine(number) + stars + after;
}
