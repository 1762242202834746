import type { Language, Phrase, Sentence } from '../../model/outline.ts';
import type { Reading, Span } from '../../model/source.ts';
import { indexesOf } from '../../text/phrase.ts';
import { phraseOf } from '../../text/reading.ts';
import type { Material } from '../material.ts';
import { condense } from './condense.ts';
import { statementsOf } from './statements.ts';

/** Longest point, in Han or words (design.md, “Points”); longest line of a card or an overview. */
export const POINT_LIMIT: Record<Language, number> = { zh: 28, en: 12 };
export const LINE_LIMIT: Record<Language, number> = { zh: 20, en: 9 };

/** Results and firsts that a listener is told; they lift a sentence. */
const TELLING: Record<Language, RegExp> = {
  zh: /率先|首个|首批|首次|第一|全国|全省|全市|入选|荣获|获评|建成|完成|实现|突破|出台|启用|落地|开工|投用|竣工|组建|建立|签约|新增/,
  en: /\b(?:first|record|opened|launched|completed|reached|cut|doubled|halved|won|built|introduced|replaced|moved|finished|delivered|agreed|highest|lowest|began|started|set up)\b/i,
};
/** Web and mail addresses are for the notes. */
const ADDRESS = /:\/\/|www\.|\w@\w|[?&]\w+=/;
/** Courtesies and sermons; they belong to the voice, not to the slide. */
const RHETORIC: Record<Language, RegExp> = {
  zh: /感谢|我代表|敬意|同志们|各位|意义|义不容辞|法定义务|就是|恳请|充分体现|离不开/,
  en: /\b(?:thank|let me|grateful|pleased|honou?red|would like to|of course|as you know|ladies|we believe|I want to|you can (?:view|see|find|read)|for more information)\b/i,
};

/** What only leads up to the lines after it: “In the last 12 months:”. */
const LEAD_IN: Record<Language, RegExp> = {
  zh: /[:：]$/,
  en: /:$|^(?:in|over|during|for|since|at|on|as of|by|from)(?:\s\S{1,20}){1,5}$/i,
};

/** What a speaker says to close a list of problems: 对于这些困难，我们将… */
const ANSWER: Record<Language, RegExp> = {
  zh: /^(?:对于?|针对|面对)(?:这些|以上|上述)|^(?:对此|这些(?:问题|困难|不足))/,
  en: /^(?:We (?:take|will address|are addressing) these|These (?:problems|issues|matters) will)\b/,
};

/** What only announces, and what only signs: 情况报告如下, 见下表, 区水务局 2024年7月8日; a row of a table whose cells are set apart by spaces. */
const ANNOUNCES: Record<Language, RegExp> = {
  zh: /如下(?:表)?[：:。]?$|[见详](?:见)?(?:下|附|上)?[表图](?:\s?\d{1,3})?[）)。]?$|^[\p{Script=Han}（）()]{2,30}[\s\u3000]*\d{4}年\d{1,2}月(?:\d{1,2}日)?$|^[^\s，。；：]{1,24}(?:[\s\u3000]+[^\s，。；：]{1,16}){3,12}$/u,
  en: /\b(?:as follows|(?:shown|set out|listed|given|summari[sz]ed|described) (?:below|(?:in|by) the (?:following )?(?:table|chart|figure|list)s?(?: \d{1,3}| below| overleaf)?)|(?:table|chart|figure|list)s? below (?:shows?|gives?|sets? out|lists?|summari[sz]es?).{0,60})[.:]?$/i,
};

/**
 * Up to `most` points from a stretch of sentences, in their order; none repeats a figure of `shown` or the slide's title.
 * A sentence of parallel parts (；) gives one point a part.
 */
export function choosePoints(
  material: Material,
  sentences: readonly Sentence[],
  {
    most,
    limit,
    shown,
    title = null,
  }: { most: number; limit: number; shown: readonly number[]; title?: Phrase | null },
): Phrase[] {
  const { language } = material.outline;
  const candidates = sentences
    .filter((sentence) => sentence.role === 'body' && material.outline.source.blocks[sentence.block].kind !== 'quote')
    .flatMap((sentence, place) => statementsOf(sentence.reading, language).map((statement) => ({ statement, place })))
    .flatMap(({ statement, place }) => {
      const figures = stretchesOf(
        statement,
        shown.map((i) => material.figures.figures[i]),
      );
      const avoid = [...figures, ...stretchesOf(statement, title?.parts ?? [])];
      const point = withWhole(condense(statement, language, { limit, avoid }), statement, material.formulas);
      if (!point || isSaidBy(title, point) || ADDRESS.test(point.text) || LEAD_IN[language].test(point.text)) return [];
      if (ANNOUNCES[language].test(point.text)) return [];
      const answer = ANSWER[language].test(statement.text) ? 1.1 : 0;
      return [{ point, score: scoreOf(point, place, figures.length > 0, language) - answer }];
    });
  const best = new Set([...candidates].sort((a, b) => b.score - a.score).slice(0, most));
  return candidates.filter((candidate) => best.has(candidate) && candidate.score > 0).map(({ point }) => point);
}

/** A sentence with a formula that its condensed line would cut in two, or leave out whole, stays whole. */
function withWhole(point: Phrase | null, statement: Reading, formulas: readonly Span[]): Phrase | null {
  const inside = formulas.filter((formula) => stretchesOf(statement, [formula]).length > 0);
  const isKept = (formula: Span) => point?.parts.some(({ start, end }) => start <= formula.start && formula.end <= end);
  if (inside.every(isKept)) return point;
  return phraseOf(statement, 0, statement.text.replace(/[。.]\s*$/, '').length);
}

/** Where spans of the source stand in a statement, as index pairs; those that stand elsewhere are left out. */
function stretchesOf(statement: Reading, spans: readonly Span[]): [number, number][] {
  return spans.map((span) => indexesOf(statement, span)).filter(([from, to]) => to > from);
}

/** Whether the slide's title says most of a point already. */
function isSaidBy(title: Phrase | null, point: Phrase): boolean {
  const shared = (title?.parts ?? []).flatMap(({ start, end }) =>
    point.parts.map((part) => Math.max(0, Math.min(end, part.end) - Math.max(start, part.start))),
  );
  return shared.reduce((sum, length) => sum + length, 0) > point.text.length * 0.6;
}

function scoreOf(point: Phrase, place: number, hasShown: boolean, language: Language): number {
  const telling = TELLING[language].test(point.text) ? 0.6 : 0;
  const figure = /\d/.test(point.text) ? 0.2 : 0;
  const rhetoric = RHETORIC[language].test(point.text) ? 1.1 : 0;
  return 1 + telling + figure + (place === 0 ? 0.3 : 0) - rhetoric - (hasShown ? 0.4 : 0);
}
