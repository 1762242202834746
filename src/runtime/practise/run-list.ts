import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import { drawTrend } from './drawing.ts';
import { toCsv, toJson, toMarkdown } from './exchange.ts';
import { paceOf } from './pace.ts';
import { plannedMs, type Run, spentMs } from './run.ts';
import { saveFile } from './save-file.ts';
import { signed } from './signed.ts';
import { whenOf } from './when.ts';
import type { PractiseWords } from './words.ts';

interface ListActions {
  look(run: Run): void;
  remove(run: Run): void;
  import(file: File): void;
}

/** The runs so far: their lengths as a picture, a table, and the ways out of this machine and in. @param runs the earliest first */
export function createRunList(runs: readonly Run[], talk: Talk, words: PractiseWords, actions: ListActions): Node[] {
  const ways = exchange(runs, talk, words, actions);
  if (runs.length === 0) return [element(document, 'p', { class: 'lectern-quiet' }, words.noRuns), ways];
  const lengths = runs.map(spentMs);
  const last = runs[runs.length - 1];
  const label = words.trend(formatDuration(lengths[0]), formatDuration(lengths[lengths.length - 1]));
  return [
    ...(runs.length > 1 ? [drawTrend(lengths, plannedMs(last), label)] : []),
    table(runs, talk, words, actions),
    ways,
  ];
}

function table(runs: readonly Run[], talk: Talk, words: PractiseWords, actions: ListActions): HTMLElement {
  const heads = [words.when, words.length, words.plan, words.difference, words.pace, ''];
  return element(
    document,
    'table',
    {},
    element(
      document,
      'thead',
      {},
      element(
        document,
        'tr',
        {},
        ...heads.map((head) => element(document, head ? 'th' : 'td', head ? { scope: 'col' } : {}, head)),
      ),
    ),
    element(document, 'tbody', {}, ...[...runs].reverse().map((run) => row(run, talk, words, actions))),
  );
}

function row(run: Run, talk: Talk, words: PractiseWords, actions: ListActions): HTMLElement {
  const when = whenOf(run.startedAt, talk.language);
  const pace = paceOf(run);
  const cell = (...content: (Node | string)[]) => element(document, 'td', {}, ...content);
  const button = (text: string, label: string, act: () => void) =>
    element(document, 'button', { type: 'button', 'aria-label': label, onclick: act }, text);
  return element(
    document,
    'tr',
    {},
    element(document, 'th', { scope: 'row' }, when),
    cell(formatDuration(spentMs(run))),
    cell(formatDuration(plannedMs(run))),
    cell(signed(spentMs(run) - plannedMs(run))),
    cell(pace === null ? '' : words.paceIs(pace, run.language)),
    cell(
      button(words.show, words.showRun(when), () => actions.look(run)),
      button(words.remove, words.removeRun(when), () => actions.remove(run)),
    ),
  );
}

function exchange(runs: readonly Run[], talk: Talk, words: PractiseWords, actions: ListActions): HTMLElement {
  const formats: [string, string, string, () => string][] = [
    ['JSON', 'json', 'application/json', () => toJson(runs)],
    ['CSV', 'csv', 'text/csv', () => toCsv(runs, words)],
    ['Markdown', 'md', 'text/markdown', () => toMarkdown(runs, words)],
  ];
  const name = talk.page.title.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 60);
  const buttons = formats.map(([label, extension, type, write]) =>
    element(
      document,
      'button',
      { type: 'button', onclick: () => saveFile(`${name}.runs.${extension}`, type, write()) },
      `${words.exports} ${label}`,
    ),
  );
  const file = element(document, 'input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'aria-label': words.imports,
    onchange: () => {
      if (file.files?.[0]) actions.import(file.files[0]);
      file.value = '';
    },
  });
  const open = element(document, 'button', { type: 'button', onclick: () => file.click() }, words.imports);
  return element(document, 'p', { class: 'lectern-exchange' }, ...(runs.length > 0 ? buttons : []), open, file);
}
