import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import { drawTrend } from './drawing.ts';
import { toCsv, toMarkdown } from './exchange.ts';
import { paceOf } from './pace.ts';
import { plannedMs, type Run, spentMs } from './run.ts';
import { saveFile } from './save-file.ts';
import { signed } from './signed.ts';
import { sureButton } from './sure-button.ts';
import { whenOf } from './when.ts';
import type { PractiseWords } from './words.ts';

/** What is there to be looked at and exported. */
export interface KeptRuns {
  /** Of this deck, the earliest first, those that are over. */
  runs: Run[];
  hasRecordings: boolean;
  /** Whether any card of the figure drill has been answered. */
  hasDrill: boolean;
}

interface ListActions {
  look(run: Run): void;
  remove(run: Run): void;
  export(isWithRecordings: boolean): Promise<string>;
  import(file: File): void;
}

/** The runs so far: their lengths as a picture, a table, and the ways out of this machine and in. */
export function createRunList(kept: KeptRuns, talk: Talk, words: PractiseWords, actions: ListActions): Node[] {
  const { runs } = kept;
  const ways = exchange(kept, talk, words, actions);
  if (runs.length === 0) return [element(document, 'p', { class: 'lectern-quiet' }, words.noRuns), ways];
  const lengths = runs.map(spentMs);
  const last = runs[runs.length - 1];
  const label = words.trend(formatDuration(lengths[0]), formatDuration(lengths[lengths.length - 1]));
  return [
    ...(runs.length > 1
      ? [
          drawTrend({
            lengthsMs: lengths,
            planMs: plannedMs(last),
            plan: words.planIs(formatDuration(plannedMs(last))),
            label,
          }),
        ]
      : []),
    table(runs, talk, words, actions),
    ways,
  ];
}

function table(runs: readonly Run[], talk: Talk, words: PractiseWords, actions: ListActions): HTMLElement {
  const heads = [words.when, words.length, words.plan, words.difference, words.pace, ''];
  return element(
    document,
    'table',
    { class: 'lectern-runs' },
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
      sureButton(
        { text: words.remove, label: words.removeRun(when) },
        { text: words.removeSure, label: words.removeRunSure(when) },
        () => actions.remove(run),
      ),
    ),
  );
}

/** A way out of this machine: what its button says, and the file that it gives. */
interface Way {
  label: string;
  extension: string;
  type: string;
  write(): string | Promise<string>;
}

function exchange(
  { runs, hasRecordings, hasDrill }: KeptRuns,
  talk: Talk,
  words: PractiseWords,
  actions: ListActions,
): HTMLElement {
  const json = { extension: 'json', type: 'application/json' };
  const ways: (Way | false)[] = [
    (runs.length > 0 || hasDrill) && { ...json, label: `${words.exports} JSON`, write: () => actions.export(false) },
    hasRecordings && { ...json, label: words.exportsRecordings, write: () => actions.export(true) },
    runs.length > 0 && {
      label: `${words.exports} CSV`,
      extension: 'csv',
      type: 'text/csv',
      write: () => toCsv(runs, words),
    },
    runs.length > 0 && {
      label: `${words.exports} Markdown`,
      extension: 'md',
      type: 'text/markdown',
      write: () => toMarkdown(runs, words),
    },
  ];
  const name = talk.page.title.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 60);
  const save = async ({ extension, type, write }: Way) => saveFile(`${name}.runs.${extension}`, type, await write());
  const buttons = ways
    .filter((way) => way !== false)
    .map((way) => element(document, 'button', { type: 'button', onclick: () => void save(way) }, way.label));
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
  return element(document, 'p', { class: 'lectern-exchange' }, ...buttons, open, file);
}
