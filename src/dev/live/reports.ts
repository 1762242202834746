import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readForm } from '../../blanks/read-form.ts';
import { effectsIn } from '../../effects/build-file.ts';
import { readReport } from '../../effects/read-report.ts';
import { readThemeFile } from '../../effects/read-theme-file.ts';
import type { Answer } from '../../model/blank-form.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Theme } from '../../model/theme.ts';
import type { BuiltDeck, DeckOptions } from '../../pipeline.ts';
import { buildDeck } from '../../pipeline.ts';
import { loadTheme } from '../../theme/themes.ts';
import { formOf } from './list-reports.ts';

/** A report and what came of it. */
export interface Built {
  /** Its path within the folder: '2026/may.md'. */
  name: string;
  /** Null where the messages or `bug` say why. */
  value: BuiltDeck | null;
  messages: Message[];
  /** What the pipeline threw. */
  bug: Error | null;
  /** Absolute paths of all that the deck was made of, besides the report: a change in any makes it stale. */
  files: string[];
}

/** A theme of one's own: the absolute path of its file, and what it is called in messages. */
export interface ThemeFile {
  file: string;
  called: string;
}

/** How a deck of the folder is to be: as `buildDeck` takes it, but for a theme of one's own, which is read anew. */
export interface ReportOptions extends Omit<DeckOptions, 'theme'> {
  theme: string | Theme | ThemeFile;
}

/** Where reports are. */
export interface ReportFolder {
  /** Absolute. */
  path: string;
  /** As people call it, with a slash at its end: 'slides/'. Messages say so. */
  called: string;
}

/** The deck of a report, with its pictures and the form beside it, as they are at this moment. Never throws. */
export async function buildReport(folder: ReportFolder, name: string, options: ReportOptions): Promise<Built> {
  const files: string[] = [];
  try {
    return { name, ...(await build(folder, name, options, files)), bug: null, files };
  } catch (error) {
    return { name, value: null, messages: [], bug: error instanceof Error ? error : new Error(String(error)), files };
  }
}

async function build(
  { path, called }: ReportFolder,
  name: string,
  { theme: asked, ...options }: ReportOptions,
  files: string[],
): Promise<Result<BuiltDeck | null>> {
  if (isFile(asked)) files.push(asked.file);
  const [report, theme, answers] = await Promise.all([
    readReport(join(path, name), called + name),
    resolveTheme(asked),
    answersOf(join(path, formOf(name)), called + formOf(name)),
  ]);
  const before = [...report.messages, ...theme.messages, ...answers.messages];
  if (!report.value || !theme.value || answers.messages.length > 0) return { value: null, messages: before };
  const beside = dirname(join(path, name));
  const { loadFile, ...effects } = effectsIn(beside);
  const built = await buildDeck(report.value, called + name, {
    ...effects,
    ...options,
    answers: answers.value,
    theme: theme.value,
    loadFile: (named) => {
      files.push(resolve(beside, named));
      return loadFile(named);
    },
  });
  return { value: built.value, messages: [...before, ...built.messages] };
}

/** The theme that is asked for, as it is at this moment; null where it can't be one. */
export async function resolveTheme(asked: ReportOptions['theme']): Promise<Result<Theme | null>> {
  if (typeof asked === 'string') return loadTheme(asked);
  return isFile(asked) ? readThemeFile(asked.file, asked.called) : { value: asked, messages: [] };
}

function isFile(theme: ReportOptions['theme']): theme is ThemeFile {
  return typeof theme === 'object' && 'file' in theme;
}

/** What the form beside a report says; nothing where there is none. */
async function answersOf(form: string, name: string): Promise<Result<Answer[]>> {
  const text = await readFile(form, 'utf8').catch(() => null);
  return text === null ? { value: [], messages: [] } : readForm(text, name);
}
