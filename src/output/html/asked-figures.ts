import type { Deck } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { AskedFigure } from '../../model/page.ts';

const WAYS = { increase: '↑ ', decrease: '↓ ', to: '' } as const;

/** The key figures with what each of them is asked by: see model/page.ts. */
export function askedFigures({ figures, language }: Deck): AskedFigure[] {
  // Of 投资3.2亿元，同比增长7.5% only the level says what both measure.
  const levels = new Map(
    figures.flatMap((figure) => (figure.growth === null ? [] : [[figure.growth, figure] as const])),
  );
  return figures.flatMap((figure, i): AskedFigure[] => {
    if (!figure.isKey) return [];
    const measures = figure.measures ?? levels.get(i)?.measures ?? null;
    const ask = figure.isBlank || !measures ? '' : asks(measures.text, figure, language);
    return [[figure.start, figure.end, `${figure.change ? WAYS[figure.change] : ''}${figure.text}`, ask]];
  });
}

/** What a figure measures, with what else tells it from another of the same thing. */
function asks(measures: string, { period, baseline }: KeyFigure, language: Deck['language']): string {
  const more = [period, baseline].flatMap((phrase) => phrase?.text ?? []).filter((text) => !measures.includes(text));
  if (more.length === 0) return measures;
  return language === 'zh' ? `${measures}（${more.join('，')}）` : `${measures} (${more.join(', ')})`;
}
