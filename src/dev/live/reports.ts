import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type * as ReadForm from '../../blanks/read-form.ts';
import { extractDoc } from '../../effects/extract-doc.ts';
import { loadBeside } from '../../effects/load-beside.ts';
import type { Answer } from '../../model/blank-form.ts';
import type { Aspect, Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Language } from '../../model/outline.ts';
import { readThemeFile, themeFile } from './theme-file.ts';

/** The extensions of reports. */
export const REPORT = /\.(?:txt|md|docx|doc|html?)$/i;

/** A form of blanks that lies beside its report is filled in as it is saved: report.blanks.yaml beside report.txt. */
export const FORM = /\.blanks\.yaml$/i;

/** The report, or reports, of a form. */
export function reportsOf(form: string, names: readonly string[]): string[] {
  return names.filter((name) => formOf(name) === form);
}

function formOf(report: string): string {
  return report.replace(/\.\w+$/, '.blanks.yaml');
}

/** How the reader of a page wants a deck, from its address: `?theme=plain&aspect=4:3&lang=zh`, `?theme=./mine.css`. */
export interface DeckWish {
  theme: string;
  aspect: Aspect | null;
  language: Language | null;
}

/** A report and what came of it. `bug` is a stack, where the pipeline threw. */
export interface Built {
  name: string;
  deck: Deck | null;
  html: string;
  messages: Message[];
  bug: string | null;
}

/** Reads the wish from an address; what it does not say, or says wrongly, is as usual. */
export function readWish(query: URLSearchParams): DeckWish {
  const language = query.get('lang');
  const aspect = query.get('aspect');
  return {
    theme: query.get('theme') ?? 'plain',
    aspect: aspect === '4:3' || aspect === '16:9' ? aspect : null,
    language: language === 'zh' || language === 'en' ? language : null,
  };
}

/** File names of the reports in a folder, in order; none where there is no such folder. */
export async function listReports(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => REPORT.test(name) && !name.startsWith('.')).sort();
}

/** Builds the deck of a report in memory, by the pipeline as its sources are at this moment. */
export async function buildReport(server: ViteDevServer, folder: string, name: string, wish: DeckWish): Promise<Built> {
  try {
    const { buildDeck } = (await server.ssrLoadModule('/src/pipeline.ts')) as typeof import('../../pipeline.ts');
    const file = themeFile(wish.theme, server.config.root, folder);
    const own = file === null ? null : await readThemeFile(server, file, wish.theme);
    if (own && !own.value) return { name, deck: null, html: '', messages: own.messages, bug: null };
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const answers = await answersOf(server, folder, name);
    if (answers.messages.length > 0) return { name, deck: null, html: '', messages: answers.messages, bug: null };
    // Without fonts: the system's will do on the writer's own screen, and a subset takes longer than the whole deck.
    const { value, messages } = await buildDeck(bytes, name, {
      ...wish,
      answers: answers.value,
      theme: own?.value ?? wish.theme,
      fonts: [],
      loadFile: (path) => loadBeside(folder, path),
      extractDoc,
    });
    return {
      name,
      deck: value?.deck ?? null,
      html: value?.html ?? '',
      messages: [...(own?.messages ?? []), ...messages],
      bug: null,
    };
  } catch (error) {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    return { name, deck: null, html: '', messages: [], bug: (error as Error).stack ?? String(error) };
  }
}

/** What the form beside a report says; nothing where there is none. */
async function answersOf(server: ViteDevServer, folder: string, report: string): Promise<Result<Answer[]>> {
  const text = await readFile(join(folder, formOf(report)), 'utf8').catch(() => null);
  if (text === null) return { value: [], messages: [] };
  const { readForm } = (await server.ssrLoadModule('/src/blanks/read-form.ts')) as typeof ReadForm;
  return readForm(text, formOf(report));
}
