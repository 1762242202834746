import { formatDuration } from '../clock.ts';
import { paceOf } from './pace.ts';
import { readRun } from './read-run.ts';
import { type PackedRecording, readRecording } from './recording.ts';
import { isOverrun, plannedMs, type Run, spentMs, timesOfParts } from './run.ts';
import { mergedSchedule, readSchedule, type Schedule } from './schedule.ts';
import type { PractiseWords } from './words.ts';

const FORMAT = 'lectern-runs';

/** What practising goes to another machine with: runs, how the cards of the figure drill are remembered, recordings where they are wanted. */
export interface Exchanged {
  runs: Run[];
  drill: Schedule;
  recordings: PackedRecording[];
}

/** A file that another machine reads, and that is the same however often it goes to and fro. */
export function toJson({ runs, drill, recordings }: Exchanged): string {
  const kept = {
    format: FORMAT,
    version: 2,
    runs: inOrder(runs).map(readRun),
    drill: mergedSchedule(readSchedule(drill), {}),
    recordings: [...recordings].sort(byTake).map(readRecording),
  };
  return `${JSON.stringify(kept, null, 1)}\n`;
}

/** What is in a file, the first version's too, which had nothing but runs; null where it is none of ours. What is damaged is passed over, as is a recording without its run. */
export function fromJson(text: string): Exchanged | null {
  try {
    const { format, runs, drill, recordings } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || !Array.isArray(runs)) return null;
    const read = inOrder(runs.map(readRun).filter((run) => run !== null));
    const ids = new Set(read.map(({ id }) => id));
    const sounds = (Array.isArray(recordings) ? recordings : []).map(readRecording).filter((each) => each !== null);
    return { runs: read, drill: readSchedule(drill ?? null), recordings: sounds.filter(({ run }) => ids.has(run)) };
  } catch {
    return null;
  }
}

function byTake(one: PackedRecording, other: PackedRecording): number {
  return one.run < other.run ? -1 : one.run > other.run ? 1 : one.take - other.take;
}

/** The earliest first; those of one moment by their id. */
export function inOrder(runs: readonly Run[]): Run[] {
  return [...runs].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** One line a slide and run, seconds with a point, for a spreadsheet; with the mark by which Excel knows UTF-8. */
export function toCsv(runs: readonly Run[], words: PractiseWords): string {
  const rows = inOrder(runs).flatMap((run) =>
    run.slides.map(({ title, section, plannedMs: planned, spentMs: spent, spoken }, i) => [
      new Date(run.startedAt).toISOString(),
      i + 1,
      title,
      section === null ? '' : run.sections[section],
      planned / 1000,
      spent / 1000,
      spoken,
    ]),
  );
  return `\uFEFF${[words.columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell by RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A page to read: a heading and a table a run. */
export function toMarkdown(runs: readonly Run[], words: PractiseWords): string {
  return `${inOrder(runs)
    .map((run) => section(run, words))
    .join('\n\n')}\n`;
}

function section(run: Run, words: PractiseWords): string {
  const pace = paceOf(run);
  const lines = timesOfParts(run).map((part) => {
    const mark = isOverrun(part) ? ` ${words.overrun}` : '';
    const title = (part.title ?? words.frame).replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');
    return `| ${title} | ${formatDuration(part.plannedMs)} | ${formatDuration(part.spentMs)}${mark} |`;
  });
  return [
    `## ${new Date(run.startedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC · ${run.deck}`,
    '',
    `${words.talk}: ${formatDuration(spentMs(run))} / ${formatDuration(plannedMs(run))}${pace === null ? '' : ` · ${words.paceIs(pace, run.language)}`}`,
    '',
    `| ${words.part} | ${words.plan} | ${words.actual} |`,
    '| --- | ---: | ---: |',
    ...lines,
  ].join('\n');
}
