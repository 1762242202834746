import { stringify } from 'yaml';
import type { Answer, Question } from '../model/blank-form.ts';
import type { Language } from '../model/outline.ts';
import { formWords } from './form-words.ts';

/** A form on its way to a person: the questions in order, each with the slide that it is on and the answer that it has already. */
export interface Form {
  /** The report's file, as the person named it. */
  report: string;
  language: Language;
  entries: Entry[];
  /** Answers that belong to no blank any more. */
  lost: readonly Answer[];
}

export interface Entry extends Question {
  slide: { id: string; title: string };
  value: string;
}

/** The form as a program reads it; `--blanks` takes it too. */
export function formJson({ report, language, entries }: Form) {
  return { report, language, blanks: entries.map((entry, i) => entryOf(entry, i, language)) };
}

/**
 * The form as YAML to fill in with a text editor: comments that say how, then an entry a blank, its value last.
 * @example - id: b1⏎  slide: s5 · 疫情防控⏎  kind: 数字（…亿多元）⏎  sentence: 上半年，完成减税X亿多元。⏎  at: 完成减税«X»亿多元⏎  value:
 */
export function writeForm({ report, language, entries, lost }: Form): string {
  const words = formWords[language];
  const filled = entries.filter(({ value }) => value !== '').length;
  const head = entries.length > 0 ? words.head(report, entries.length, filled) : words.none(report);
  const body = entries.map((entry, i) => yamlOf(entryOf(entry, i, language)));
  return [
    ...head.map(comment),
    '',
    entries.length > 0 ? 'blanks:' : 'blanks: []',
    ...body,
    ...(lost.length > 0 ? ['', comment(words.lost)] : []),
    ...lost.map(({ at, value }) => comment(`${at} → ${value}`)),
    '',
  ].join('\n');
}

function entryOf({ slide, kind, before, after, sentence, at, value }: Entry, index: number, language: Language) {
  const words = formWords[language];
  return {
    id: `b${index + 1}`,
    slide: [slide.id, slide.title].filter(Boolean).join(' · '),
    kind: kind === 'amount' ? words.amount(`${before}…${after}`) : words.name,
    ...{ sentence, at, value },
  };
}

/** Keys in their order, each on one line. */
function yamlOf(entry: Record<string, string>): string {
  const lines = Object.entries(entry).map(([key, text]) => `${key}:${text && ` ${scalar(text)}`}`);
  return `\n  - ${lines.join('\n    ')}`;
}

function scalar(text: string): string {
  return stringify(text, { schema: 'failsafe', lineWidth: 0, blockQuote: false }).trimEnd();
}

function comment(line: string): string {
  return `# ${line}`.trimEnd();
}
