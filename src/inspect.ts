import type { Deck } from './model/deck.ts';
import type { Blank, KeyFigure } from './model/key-figure.ts';
import type { Message } from './model/message.ts';
import type { Language } from './model/outline.ts';
import type { Dropped } from './model/source.ts';
import type { Understanding } from './pipeline.ts';
import { calloutsOf, endsOf } from './text/callouts.ts';

/** What `lectern inspect --json` prints; the contract of design.md. Offsets are UTF-16 units of the decoded text. */
export interface InspectReport {
  title: string | null;
  language: Language;
  dropped: Dropped[];
  sections: { level: number; title: string; start: number; end: number; parent: number | null }[];
  figures: (Pick<
    KeyFigure,
    'start' | 'end' | 'text' | 'kind' | 'value' | 'unit' | 'bound' | 'change' | 'isBlank' | 'section' | 'isKey'
  > & {
    measures: string | null;
    isCallout: boolean;
  })[];
  blanks: Blank[];
  messages: Message[];
}

/** Understanding and deck as the contract has them. A part without words of its own has the title ''. */
export function inspectReport({ outline, figures }: Understanding, deck: Deck, messages: Message[]): InspectReport {
  const shown = new Set(deck.slides.flatMap((slide) => calloutsOf(slide).flatMap(endsOf)));
  return {
    title: outline.title?.text ?? null,
    language: outline.language,
    dropped: outline.dropped,
    sections: outline.sections.map(({ level, title, start, end, parent }) => ({
      level,
      title: title?.text ?? '',
      start,
      end,
      parent,
    })),
    figures: figures.figures.map(
      ({ start, end, text, kind, value, unit, bound, change, measures, isBlank, section, isKey }, i) => ({
        ...{ start, end, text, kind, value, unit, bound, change },
        measures: measures?.text ?? null,
        ...{ isBlank, section, isKey },
        isCallout: shown.has(i),
      }),
    ),
    blanks: figures.blanks,
    messages,
  };
}
