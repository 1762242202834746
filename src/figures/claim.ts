import type { KeyFigure } from '../model/key-figure.ts';
import type { Language, Outline } from '../model/outline.ts';
import { matchesIn } from '../text/matches.ts';
import { indexesOf } from '../text/phrase.ts';
import type { ClaimWords, Named } from './claim-words.ts';
import { enClaims } from './en/claims.ts';
import { zhClaims } from './zh/claims.ts';

export const claimWords: Record<Language, ClaimWords> = { zh: zhClaims, en: enClaims };
/** How far back the time of a figure is looked for, in sentences; what is said of it is looked for so many characters before it. */
const BACK = { sentences: 12, characters: 400 };
/** A clause shown in a message is cut to so many characters. */
const QUOTED = { zh: 24, en: 60 } as const;

/** The words of a figure's sentence before it, and those of its clause alone. */
export function wordsBefore({ sentences, language }: Outline, figure: KeyFigure): { sentence: string; clause: string } {
  const { reading } = sentences[figure.sentence];
  const [at] = indexesOf(reading, figure);
  const sentence = reading.text.slice(Math.max(0, at - BACK.characters), at);
  const mark = language === 'zh' ? /[，。；：！？（]/g : /[,;:.(](?=\s|$)/g;
  const last = matchesIn(sentence, mark).at(-1)?.index ?? -1;
  return { sentence, clause: sentence.slice(last + 1) };
}

const last = (text: string, pattern: RegExp): string | undefined => matchesIn(text, pattern).at(-1)?.[0];

/** The time and the place that a whole report is of; what is said of no other is said of these. */
export interface ReportScope {
  period: string;
  scope: string;
}

/** The time in the report's title, else the first one in its text; the place that it names most often. */
export function reportOf({ sentences, language, title }: Outline): ReportScope {
  const { period, scope, plainScope } = claimWords[language];
  const texts = sentences.filter(({ role }) => role === 'body').map(({ reading }) => reading.text);
  const first = texts.find((text) => text.search(period) >= 0)?.match(period)?.[0];
  const counts = new Map<string, number>();
  for (const found of texts.flatMap((text) => text.match(scope) ?? []).map(plainScope))
    counts.set(found, (counts.get(found) ?? 0) + 1);
  const [often] = [...counts].sort((a, b) => b[1] - a[1]);
  return { period: last(title?.text ?? '', period) ?? first ?? '', scope: often?.[0] ?? '' };
}

/** The time a figure is of: the last one named before it in its sentence, else in its section, else in the headings over it; '' is the report's own. */
function periodOf(outline: Outline, figure: KeyFigure, before: string, ofReport: string): string {
  const { sentences, sections, language } = outline;
  const { period, plainPeriod } = claimWords[language];
  let found = last(before, period);
  const { section } = figure;
  for (let i = figure.sentence - 1; !found && i >= Math.max(0, figure.sentence - BACK.sentences); i--)
    if (sentences[i].section === section && sentences[i].role === 'body')
      found = last(sentences[i].reading.text, period);
  for (let at = section; !found && at !== null; at = sections[at].parent)
    found = last(sections[at].title?.text ?? '', period);
  const plain = plainPeriod(found ?? '', ofReport);
  return plain === plainPeriod(ofReport, ofReport) ? '' : plain;
}

/**
 * What a figure is one of: its thing, kind, unit and way. Null where no other figure could contradict it: shares of something, differences, cells of tables.
 * @example GDP增长5.3% → '生产总值|percent|%|increase'
 */
export function thingOf({ language, sections }: Outline, figure: KeyFigure): string | null {
  const { value, bound, isBlank, measures, kind, unit, section } = figure;
  if (typeof value !== 'number' || bound !== null || isBlank || figure.rule === 'table-cell' || !measures) return null;
  if (kind === 'percentage-point' || kind === 'multiple' || kind === 'duration' || kind === 'ratio') return null;
  const isPlan = section !== null && ['plan', 'task'].includes(sections[section].kind);
  const way = figure.change === 'to' ? null : figure.change;
  if (isPlan || (kind === 'percent' && way === null && !claimWords[language].isRate(measures.text))) return null;
  const name = claimWords[language].indicator(measures.text);
  return name === null ? null : [name, kind, unit, way].join('|');
}

/** Of what time and place a figure is, and what else sets it apart; null where it is no result, or a part of one, or only compared with one. */
export function settingOf(outline: Outline, figure: KeyFigure, report: ReportScope): string | null {
  const words = claimWords[outline.language];
  const before = wordsBefore(outline, figure);
  const { reading } = outline.sentences[figure.sentence];
  const [, to] = indexesOf(reading, figure);
  const around = before.sentence + reading.text.slice(to, to + BACK.characters / 4);
  if (words.plan.test(around) || words.aside.test(before.clause)) return null;
  const rank = figure.kind === 'rank' ? figure.text.replace(/第.*|[0-9].*/s, '') : '';
  const qualifiers = [...new Set(before.clause.match(words.qualifier) ?? [])].sort().join('+');
  const scope = words.plainScope(last(before.sentence, words.scope) ?? '') || report.scope;
  const period = periodOf(outline, figure, before.sentence, report.period);
  return [rank, qualifiers, scope, period].join('|');
}

/** The clause of a figure up to it, as a message quotes it, and its line in the source, from 1. */
export function namedIn(outline: Outline, figure: KeyFigure): Named {
  const { text } = outline.source;
  const { clause } = wordsBefore(outline, figure);
  const words = `${clause}${figure.text}`.trim();
  const most = QUOTED[outline.language];
  const shown = words.length > most ? `…${words.slice(-most)}` : words;
  return { figure, words: shown, line: text.slice(0, figure.start).split(/\r\n|\r|\n/).length };
}
