import type { Made } from './make-deck.ts';
import { Mistake } from './mistake.ts';
import type { ReportFile } from './read-report.ts';
import type { Words } from './words.ts';

/** `--strict`: nothing is built while a blank is left. @throws Mistake with a line for each of them */
export function refuseBlanks({ deck, understanding }: Made, { path }: ReportFile, words: Words): void {
  if (deck.blanks.length === 0) return;
  const messages = deck.blanks.map(({ start, end, context }, i) => {
    const { text, hint } = words.complaints.E_BLANK(context, path);
    const isLast = i === deck.blanks.length - 1;
    return { level: 'error', code: 'E_BLANK', text, hint: isLast ? hint : '', span: { start, end } } as const;
  });
  throw new Mistake(messages, path, understanding.source.text);
}
