import type { InspectReport } from '../inspect.ts';
import type { Paint } from './paint.ts';
import { columns, excerpt, padEnd } from './terminal-text.ts';
import type { Words } from './words.ts';

type Figure = InspectReport['figures'][number];
type Section = InspectReport['sections'][number];

/**
 * What was understood, for a person: each section with its key figures under it, blanks and what was dropped with their lines in the report.
 * @param text the decoded report
 */
export function inspectText(report: InspectReport, text: string, words: Words, paint: Paint): string {
  const { inspect } = words;
  const place = (at: number) => paint.dim(String(text.slice(0, at).split('\n').length).padStart(5));
  const blanks = report.blanks.map(({ start, context }) => `${place(start)}  ${excerpt(context, 60)}`);
  const dropped = report.dropped.map(
    (part) =>
      `${place(part.start)}  ${excerpt(part.text, 48)}  ${paint.dim(words.reasons[part.reason] ?? part.reason)}`,
  );
  return [
    paint.bold(report.title ?? words.untitled),
    '',
    heading(inspect.sections, report.sections.length, paint),
    ...sectionLines(report, words, paint),
    paint.dim(`  ${inspect.onSlide}`),
    '',
    heading(inspect.blanks, report.blanks.length, paint),
    ...blanks,
    '',
    heading(inspect.dropped, report.dropped.length, paint),
    ...dropped,
    '',
  ].join('\n');
}

function heading(name: string, count: number, paint: Paint): string {
  return `${paint.bold(name)} ${paint.dim(String(count))}`;
}

/** The tree of sections; under each its own key figures, those before the first section at the top. */
function sectionLines({ sections, figures }: InspectReport, words: Words, paint: Paint): string[] {
  const keys = figures.filter(({ isKey }) => isKey);
  const width = Math.min(28, Math.max(0, ...keys.map(({ text }) => columns(text.trim()))));
  const under = (index: number | null, indent: string) =>
    keys.filter(({ section }) => section === index).map((figure) => indent + figureLine(figure, width, words, paint));
  return [
    ...under(null, '  '),
    ...sections.flatMap((section, index) => {
      const indent = '  '.repeat(section.level);
      return [indent + nameOf(section, words, paint), ...under(index, `${indent}  `)];
    }),
  ];
}

function nameOf({ level, title }: Section, words: Words, paint: Paint): string {
  const name = title || paint.dim(words.unnamed);
  return level === 1 ? paint.bold(name) : name;
}

/** `● 3.2亿多元  ↑ 减税  待填` */
function figureLine(figure: Figure, width: number, words: Words, paint: Paint): string {
  const mark = figure.isCallout ? paint.accent('●') : ' ';
  const way = figure.change === null ? ' ' : words.inspect.change[figure.change];
  const blank = figure.isBlank ? paint.dim(words.inspect.blank) : '';
  return `${mark} ${padEnd(excerpt(figure.text, 28), width)}  ${way} ${figure.measures ?? ''}  ${blank}`.trimEnd();
}
