import type { Deck } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import type { Language } from '../model/outline.ts';
import { calloutsOf } from '../text/callouts.ts';
import type { Format } from './options.ts';
import type { Paint } from './paint.ts';
import { excerpt, padEnd } from './terminal-text.ts';
import type { Words } from './words.ts';

/** A file that was written. */
export interface Written {
  /** As the person would write it: 'out/report.html'. */
  path: string;
  format: Format;
  bytes: number;
  /** From the start of the command until it stood there. */
  milliseconds: number;
}

/** What a build came to; `lectern REPORT --json` prints it. */
export interface BuildReport {
  title: string | null;
  language: Language;
  slides: number;
  callouts: number;
  /** Blanks that a form has filled. */
  filled: number;
  /** Blanks of the report that nobody has filled yet, in order. */
  blanks: { text: string; context: string }[];
  seconds: number;
  dropped: { text: string; reason: string }[];
  files: Written[];
  messages: Message[];
}

export function buildReport(deck: Deck, files: Written[], messages: Message[], filled: number): BuildReport {
  return {
    title: deck.title?.text ?? null,
    language: deck.language,
    slides: deck.slides.length,
    callouts: deck.slides.flatMap(calloutsOf).length,
    filled,
    blanks: deck.blanks.map(({ text, context }) => ({ text, context })),
    seconds: Math.round(deck.seconds),
    dropped: deck.dropped.map(({ text, reason }) => ({ text, reason })),
    files,
    messages,
  };
}

/** Lists longer than this are for `lectern inspect`. */
const SHOWN = 4;

/** What a build came to, for a person: counts, what is still to be done, what was left out, where the files are. @param path of the report, as the person named it */
export function summaryText(path: string, report: BuildReport, words: Words, paint: Paint): string {
  const blanks = report.blanks.map(({ context }) => excerpt(context, 40));
  const dropped = report.dropped.map(
    ({ text, reason }) => `${excerpt(text, 40)}  ${paint.dim(words.reasons[reason] ?? reason)}`,
  );
  const list = (head: string, lines: string[]): string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - SHOWN;
    const shown = rest > 1 ? [...lines.slice(0, SHOWN), paint.dim(words.summary.more(rest, path))] : lines;
    return ['', paint.dim(head), ...shown.map((line) => `  ${line}`)];
  };
  return [
    paint.bold(report.title ?? words.untitled),
    countsOf(report, words),
    ...list(words.summary.blanks(path), blanks),
    ...list(words.summary.dropped, dropped),
    '',
    ...fileLines(report.files, paint),
    '',
  ].join('\n');
}

/** @example 12 slides · 8 callouts · 9 minutes · 2 blanks to fill */
function countsOf(report: BuildReport, words: Words): string {
  return [
    words.slides(report.slides),
    words.callouts(report.callouts),
    words.minutes(Math.max(1, Math.round(report.seconds / 60))),
    report.filled > 0 && words.filled(report.filled),
    report.blanks.length > 0 && words.blanks(report.blanks.length),
  ]
    .filter((count) => count !== false)
    .join(' · ');
}

/** What one report of several came to: its name, counts, files. @param report null where nothing came of it */
export function batchLine(
  path: string,
  isFine: boolean,
  report: BuildReport | null,
  words: Words,
  paint: Paint,
): string {
  const head = `${isFine ? '✓' : '✗'} ${paint.bold(path)}`;
  if (!report) return `${head}\n`;
  return `${[`${head}  ${countsOf(report, words)}`, ...fileLines(report.files, paint).map((line) => `  ${line}`)].join('\n')}\n`;
}

/** The last line of a batch. */
export function batchEnd(built: number, failed: number, words: Words, paint: Paint): string {
  return paint.bold(words.batch(built, failed));
}

function fileLines(files: readonly Written[], paint: Paint): string[] {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  return files.map(({ path, bytes, milliseconds }) => {
    const facts = `${String(Math.round(bytes / 1024)).padStart(6)} KB  ${(milliseconds / 1000).toFixed(2)} s`;
    return `${paint.accent(padEnd(path, width))}${paint.dim(facts)}`;
  });
}
