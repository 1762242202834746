import { formatDuration } from '../clock.ts';
import { closeDialog, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { minutesField } from '../minutes-field.ts';
import type { Talk } from '../talk.ts';
import { drillLabel } from './drill.ts';
import type { Imported } from './library.ts';
import { type Run, spentMs } from './run.ts';
import { createRunList, type KeptRuns } from './run-list.ts';
import type { Keeping } from './shelf.ts';
import { sureButton } from './sure-button.ts';
import { whenOf } from './when.ts';
import type { PractiseWords } from './words.ts';

/** What the first page of practising can ask for. */
export interface HomeActions {
  /** Begins a run; false where it is to be recorded and there is no microphone. */
  begin(isRecorded: boolean): Promise<boolean>;
  goOn(run: Run): void;
  look(run: Run): void;
  remove(run: Run): Promise<void>;
  drill(): void;
  /** Gives all of this deck that another machine may want, as JSON. */
  export(isWithRecordings: boolean): Promise<string>;
  /** Takes such a file in; null where it is none of ours. */
  import(file: File): Promise<Imported | null>;
  setSlot(minutes: number | null): void;
}

/** What it shows. */
export interface HomeState extends KeptRuns {
  unfinished: Run | null;
  slotMinutes: number | null;
  /** What the whole talk needs, at the speaker's own pace where that is known. */
  neededMs: number;
  isPaceKnown: boolean;
  keeping: Keeping;
  isFull: boolean;
  canRecord: boolean;
}

/** Opens the first page of practising: begin a run, go on with one, look at those before. `read` gives what is to be shown, and is asked again after every change. */
export async function openHome(
  talk: Talk,
  words: PractiseWords,
  read: () => Promise<HomeState>,
  actions: HomeActions,
): Promise<HTMLDialogElement> {
  const state = await read();
  const drill = drillLabel(talk, words);
  const status = element(document, 'p', { class: 'lectern-told', role: 'status' }, warning(state, words));
  const runs = element(document, 'section', {});
  const close = (then: () => void) => () => {
    closeDialog(dialog);
    then();
  };
  const record = element(document, 'input', { type: 'checkbox' });
  let isBeginning = false;
  const begin = async () => {
    if (isBeginning) return;
    isBeginning = true;
    if (await actions.begin(record.checked)) return closeDialog(dialog);
    isBeginning = record.checked = false;
    status.textContent = words.noMicrophone;
  };
  const renew = async (told: string) => {
    status.textContent = told;
    renderRuns(await read());
  };
  const renderRuns = (now: HomeState) => {
    const list = createRunList(now, talk, words, {
      export: actions.export,
      look: (run) => close(() => actions.look(run))(),
      remove: async (run) => {
        await actions.remove(run);
        await renew('');
        dialog.querySelector<HTMLElement>('h3')?.focus();
      },
      import: async (file) => {
        await renew(importedWords(await actions.import(file), words));
      },
    });
    runs.replaceChildren(element(document, 'h3', { tabindex: -1 }, words.runs), ...list);
  };
  renderRuns(state);
  const needed = element(document, 'p', { class: 'lectern-quiet', role: 'status' });
  const showNeeded = (minutes: number | null) => {
    needed.textContent = neededWords(state, minutes, words);
  };
  showNeeded(state.slotMinutes);
  const setSlot = (minutes: number | null) => {
    showNeeded(minutes);
    actions.setSlot(minutes);
  };
  const dialog = openDialog(
    document.body,
    talk,
    'practise',
    talk.words.practise,
    element(document, 'p', {}, words.practiseWhat),
    status,
    unfinishedPart(state, talk, words, close, actions),
    element(
      document,
      'div',
      { class: 'lectern-beginning' },
      minutesField(document, words.slot, words.slotNone, state.slotMinutes, setSlot),
      state.canRecord ? element(document, 'p', {}, element(document, 'label', {}, record, ` ${words.record}`)) : null,
      needed,
      element(
        document,
        'button',
        {
          type: 'button',
          class: state.unfinished ? null : 'lectern-main',
          autofocus: !state.unfinished,
          onclick: () => void begin(),
        },
        words.begin,
      ),
      drill === null ? null : element(document, 'button', { type: 'button', onclick: close(actions.drill) }, drill),
    ),
    runs,
  );
  return dialog;
}

function importedWords(imported: Imported | null, words: PractiseWords): string {
  if (!imported) return words.notOurs;
  const { runs, cards, hasLostRecordings } = imported;
  return words.imported(runs, cards) + (hasLostRecordings ? ` ${words.recordingsLost}` : '');
}

/** What the talk takes, and by how much that is too long. */
function neededWords({ neededMs, isPaceKnown }: HomeState, minutes: number | null, words: PractiseWords): string {
  const tooLongMs = minutes === null ? 0 : neededMs - minutes * 60_000;
  const says = words.expected(formatDuration(neededMs), isPaceKnown);
  return tooLongMs >= 1000 ? says + words.isTooLong(formatDuration(tooLongMs)) : says;
}

function warning({ keeping, isFull }: HomeState, words: PractiseWords): string {
  if (isFull) return words.notKept;
  return keeping === 'database' ? '' : keeping === 'storage' ? words.keptStorage : words.keptNowhere;
}

function unfinishedPart(
  { unfinished }: HomeState,
  talk: Talk,
  words: PractiseWords,
  close: (then: () => void) => () => void,
  actions: HomeActions,
): HTMLElement | null {
  if (!unfinished) return null;
  const part: HTMLElement = element(
    document,
    'div',
    { class: 'lectern-unfinished' },
    element(
      document,
      'p',
      {},
      words.goOnWith(whenOf(unfinished.startedAt, talk.language), formatDuration(spentMs(unfinished))),
    ),
    element(
      document,
      'button',
      { type: 'button', class: 'lectern-main', autofocus: true, onclick: close(() => actions.goOn(unfinished)) },
      words.goOn,
    ),
    sureButton(
      { text: words.discard, label: words.discard },
      { text: words.discardSure, label: words.discardSure },
      () => {
        void actions.remove(unfinished);
        part.closest('dialog')?.querySelector<HTMLElement>('.lectern-beginning button')?.focus();
        part.remove();
      },
    ),
  );
  return part;
}
