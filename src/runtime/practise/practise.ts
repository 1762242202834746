import './practise.css';
import { readDeckPage } from '../deck-page.ts';
import { openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import type { Actions } from '../keyboard.ts';
import { remembered } from '../remembered.ts';
import { openSlot, rememberedSlot } from '../slot.ts';
import type { Talk } from '../talk.ts';
import { openDrill } from './drill.ts';
import { fromJson, inOrder } from './exchange.ts';
import { type HomeState, openHome } from './home.ts';
import { createListening } from './listening.ts';
import { inOwnTime, ownPace, withBudgets } from './pace.ts';
import { createPanel, type Panel } from './panel.ts';
import { openPlayer } from './player.ts';
import { canRecord, openMicrophone, Recorder } from './recorder.ts';
import { type Listeners, Rehearsal } from './rehearsal.ts';
import { createReport } from './report.ts';
import type { Run } from './run.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type PractiseWords, practiseWords } from './words.ts';

/** The run that this tab is in the middle of: a reload goes on with it unasked. */
const inThisTab = remembered(
  () => sessionStorage,
  'lectern.practising',
  (stored) => (typeof stored === 'string' ? stored : null),
);

const readPositive = (stored: unknown) => (typeof stored === 'number' && stored > 0 && stored < 1e6 ? stored : null);

/** Practising in the deck's own window: its first page, a run, the report at the end. */
export class Practise {
  readonly #talk: Talk;
  readonly #actions: Actions;
  readonly #words: PractiseWords;
  readonly #pace;
  readonly #slot;
  #shelf: Promise<Shelf> | null = null;
  #isFull = false;
  #rehearsal: Rehearsal | null = null;
  #panel: Panel | null = null;
  #recorder: Recorder | null = null;
  /** When the last recording is kept, whole. */
  #recorded: Promise<void> = Promise.resolve();

  constructor(talk: Talk, actions: Actions) {
    this.#talk = talk;
    this.#actions = actions;
    this.#words = practiseWords(talk.language);
    this.#pace = remembered(() => localStorage, `lectern.pace.${talk.page.language}`, readPositive);
    this.#slot = rememberedSlot(this.#page);
    talk.timed = (page) =>
      this.#rehearsal ? withBudgets(page, this.#rehearsal.run) : inOwnTime(page, this.#ownPace, this.#slot.get());
    this.#follow();
    void this.#return();
  }

  /** Opens the first page. A run that is going on is left for later. */
  open(): void {
    if (document.querySelector('dialog[open]')) return;
    this.#leave();
    void openHome(this.#talk, this.#words, () => this.#read(), {
      begin: (isRecorded) => this.#begin(isRecorded),
      goOn: (run) => this.#goOn(run),
      look: (run) => this.#look(run),
      remove: (run) => this.#remove(run),
      import: (file) => this.#import(file),
      drill: () => openDrill(this.#talk, this.#words, () => this.open()),
      setSlot: (minutes) => this.#setSlot(minutes),
    });
  }

  /** Ends the run that is going on. */
  end(): void {
    this.#rehearsal?.end();
  }

  /** Asks, in a window, how long the talk may take. */
  openSlot(host: HTMLElement): void {
    openSlot(host, this.#talk, this.#slotMinutes, (minutes) => this.#setSlot(minutes));
  }

  /** Hides more of the notes of the run; shows what is hidden of this slide. */
  readonly hideMore = (): void => this.#panel?.hideMore();
  readonly reveal = (): void => this.#panel?.reveal();

  /** Reads on in the notes of the run; undefined outside of one. */
  get step(): Panel['step'] | undefined {
    return this.#panel?.step;
  }

  get #page() {
    return readDeckPage(document);
  }

  /** What the meeting gives, in minutes: what was said here last, else the slot that the deck was built for. */
  get #slotMinutes(): number | null {
    const { seconds, neededSeconds } = this.#page;
    return this.#slot.get() ?? (seconds === neededSeconds ? null : Math.round(seconds / 6) / 10);
  }

  get #ownPace(): number {
    return this.#pace.get() ?? 1;
  }

  #setSlot(minutes: number | null): void {
    this.#slot.set(minutes);
    this.#follow();
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= openShelf();
    return this.#shelf;
  }

  /** Lets the deck's times, in speaker view and for the pace of its notes, be those of the run, else those that this speaker has. */
  #follow(): void {
    this.#talk.ownPace = this.#pace.get();
    this.#talk.page = this.#talk.timed(this.#page);
    this.#talk.tell();
  }

  /** After a reload in the middle of a run: goes on. */
  async #return(): Promise<void> {
    const id = inThisTab.get();
    if (id === null) return;
    const runs = await (await this.#open()).all();
    const run = runs.find((each) => each.id === id && each.endedAt === null);
    if (run) this.#goOn(run);
  }

  async #read(): Promise<HomeState> {
    const shelf = await this.#open();
    const runs = inOrder(await shelf.all()).filter(({ deck }) => deck === this.#page.title);
    return {
      runs: runs.filter(({ endedAt }) => endedAt !== null),
      unfinished: runs.findLast(({ endedAt }) => endedAt === null) ?? null,
      slotMinutes: this.#slotMinutes,
      neededMs: this.#page.neededSeconds * 1000 * this.#ownPace,
      keeping: shelf.keeping,
      isFull: this.#isFull,
      canRecord: shelf.keeping === 'database' && canRecord(),
    };
  }

  async #begin(isRecorded: boolean): Promise<boolean> {
    const microphone = isRecorded ? await openMicrophone() : null;
    if (isRecorded && !microphone) return false;
    const minutes = this.#slotMinutes;
    const slotMs = minutes === null ? null : Math.round(minutes * 60_000);
    this.#enter((listeners) => Rehearsal.begin(this.#talk, this.#page, this.#ownPace, slotMs, listeners));
    if (microphone) this.#record(microphone);
    return true;
  }

  /** Records the run that has begun. */
  #record(microphone: MediaStream): void {
    const { run } = this.#rehearsal!;
    let take = 0;
    this.#recorder = new Recorder(microphone, async (slide, audio) => {
      try {
        await (await this.#open()).record({ run: run.id, slide, take: take++, audio });
      } catch {
        this.#isFull = true;
      }
    });
    this.#recorder.follow(run.at, false);
  }

  #goOn(run: Run): void {
    this.#enter((listeners) => Rehearsal.resume(this.#talk, run, listeners));
  }

  #enter(start: (listeners: Listeners) => Rehearsal): void {
    this.#panel = createPanel(this.#talk, this.#words, this.#actions);
    this.#rehearsal = start({
      show: (run) => {
        const isPaused = this.#talk.timer.runningSince === null;
        this.#panel?.show(run, isPaused);
        this.#recorder?.follow(run.at, isPaused);
      },
      keep: (run) => void this.#keep(run),
      end: (run) => this.#ended(run),
    });
    const { run } = this.#rehearsal;
    inThisTab.set(run.id);
    this.#follow();
    this.#panel.show(run, false);
  }

  #leave(): void {
    if (!this.#rehearsal) return;
    if (this.#talk.timer.runningSince !== null) this.#actions.timer?.();
    this.#rehearsal.leave();
    this.#close();
  }

  #close(): void {
    inThisTab.set(null);
    this.#rehearsal = null;
    if (this.#recorder) this.#recorded = this.#recorder.end();
    this.#recorder = null;
    this.#panel?.remove();
    this.#panel = null;
    // The talk itself has not begun.
    this.#talk.resetTimer();
    this.#follow();
  }

  #ended(run: Run): void {
    this.#close();
    void this.#learn();
    this.#look(run);
  }

  #look(run: Run): void {
    const listening = element(document, 'section', {});
    const dialog = openDialog(
      document.body,
      this.#talk,
      'practise',
      this.#words.report,
      createReport(run, this.#talk, this.#page, this.#words),
      listening,
      element(
        document,
        'button',
        {
          type: 'button',
          class: 'lectern-main',
          onclick: () => {
            dialog.close();
            this.open();
          },
        },
        this.#words.again,
      ),
    );
    void this.#offerToListen(run, listening, () => dialog.close());
  }

  /** Lists what was recorded of a run. */
  async #offerToListen(run: Run, place: HTMLElement, close: () => void): Promise<void> {
    await this.#recorded;
    const recordings = await (await this.#open()).recordingsOf(run.id);
    if (recordings.length === 0) return;
    const listen = (first: number) => {
      close();
      openPlayer(recordings, first, this.#talk, this.#words, () => this.#look(run));
    };
    place.replaceChildren(...createListening(recordings, run, this.#talk, this.#words, listen));
  }

  async #keep(run: Run): Promise<void> {
    try {
      await (await this.#open()).put(run);
      this.#isFull = false;
    } catch {
      this.#isFull = true;
    }
  }

  async #remove({ id }: Run): Promise<void> {
    await (await this.#open()).remove(id);
    await this.#learn();
  }

  async #import(file: File): Promise<number | null> {
    const runs = fromJson(await file.text());
    for (const run of runs ?? []) await this.#keep(run);
    await this.#learn();
    return runs?.length ?? null;
  }

  /** Takes this speaker's pace from the runs that are kept. */
  async #learn(): Promise<void> {
    const runs = await (await this.#open()).all();
    const told = runs.filter(({ endedAt }) => endedAt !== null);
    this.#pace.set(ownPace(told, this.#page.language));
    this.#follow();
  }
}
