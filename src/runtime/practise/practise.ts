import './practise.css';
import { readDeckPage } from '../deck-page.ts';
import type { Actions } from '../keyboard.ts';
import { remembered } from '../remembered.ts';
import { openSlot } from '../slot.ts';
import type { Talk } from '../talk.ts';
import { openDrill } from './drill.ts';
import { GoingRun } from './going-run.ts';
import { type HomeState, openHome } from './home.ts';
import { Library } from './library.ts';
import { openReport } from './open-report.ts';
import { OwnTimes } from './own-times.ts';
import { createPanel, type Panel } from './panel.ts';
import { withBudgets } from './plan.ts';
import { readRun } from './read-run.ts';
import { canRecord } from './recorder.ts';
import { type Listeners, Rehearsal } from './rehearsal.ts';
import type { Run } from './run.ts';
import { hasSlidesOf, isOfDeck, markOf } from './this-deck.ts';
import { Voice } from './voice.ts';
import { type PractiseWords, practiseWords } from './words.ts';

/** The run that this tab is in the middle of: a reload goes on with it unasked. Whole, because a database may have no time left for the last of it. */
const inThisTab = remembered(() => sessionStorage, 'lectern.practising', readRun);

/** Practising in the deck's own window: its first page, a run, the report at the end. */
export class Practise {
  readonly #talk: Talk;
  readonly #actions: Actions;
  readonly #words: PractiseWords;
  readonly #times: OwnTimes;
  readonly #library: Library;
  readonly #voice: Voice;
  #going: GoingRun | null = null;

  constructor(talk: Talk, actions: Actions) {
    this.#talk = talk;
    this.#actions = actions;
    this.#words = practiseWords(talk.language);
    this.#times = new OwnTimes(talk);
    this.#library = new Library(talk);
    this.#voice = new Voice(this.#library, () => this.#going?.showVoice());
    talk.timed = (page) => (this.#going ? withBudgets(page, this.#going.run) : this.#times.of(page));
    this.#follow();
    // Before the talk itself follows: it is planned by the run.
    document.addEventListener('lectern:update', () => this.#followEdit());
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
      export: (isWithRecordings) => this.#library.export(isWithRecordings),
      import: (file) => this.#import(file),
      drill: () => openDrill(this.#talk, this.#words, () => this.open()),
      setSlot: (minutes) => this.#setSlot(minutes),
    });
  }

  /** Ends the run that is going on. */
  end(): void {
    this.#going?.end();
  }

  /** Asks, in a window, how long the talk may take. */
  openSlot(host: HTMLElement): void {
    openSlot(host, this.#talk, this.#times.slotMinutes, (minutes) => this.#setSlot(minutes));
  }

  /** Records the run that is going on, or stops recording. */
  toggleRecording(): void {
    this.#going?.toggleRecording();
  }

  /** Hides more of the notes of the run; shows what is hidden of this slide. */
  readonly hideMore = (): void => this.#going?.panel.hideMore();
  readonly reveal = (): void => this.#going?.panel.reveal();

  /** Reads on in the notes of the run; undefined outside of one. */
  get step(): Panel['step'] | undefined {
    return this.#going?.panel.step;
  }

  get #page() {
    return readDeckPage(document);
  }

  #setSlot(minutes: number | null): void {
    this.#times.slotMinutes = minutes;
    this.#follow();
  }

  /** Lets the deck's times, in speaker view and for the pace of its notes, be those of the run, else those that this speaker has. */
  #follow(): void {
    this.#talk.ownPace = this.#times.pace;
    this.#talk.page = this.#talk.timed(this.#page);
    this.#talk.tell();
  }

  #followEdit(): void {
    const page = this.#page;
    this.#going?.follow(page, this.#times.paces(page), this.#times.slotMs);
  }

  /** After a reload in the middle of a run: goes on. */
  async #return(): Promise<void> {
    const run = inThisTab.get();
    if (!run || !isOfDeck(run, markOf(this.#talk)) || !this.#canGoOn(run)) return;
    await this.#library.keeping();
    this.#goOn(run);
  }

  async #read(): Promise<HomeState> {
    const runs = await this.#library.ofThisDeck();
    const ended = runs.filter(({ endedAt }) => endedAt !== null);
    return {
      runs: ended,
      unfinished: runs.findLast((run) => this.#canGoOn(run)) ?? null,
      slotMinutes: this.#times.slotMinutes,
      neededMs: this.#page.neededSeconds * 1000 * (this.#times.pace ?? 1),
      isPaceKnown: this.#times.pace !== null,
      keeping: await this.#library.keeping(),
      isFull: this.#library.isFull,
      canRecord: await this.#canRecord(),
      hasRecordings: await this.#library.hasRecordingsOf(ended),
      hasDrill: this.#library.hasDrill,
    };
  }

  async #canRecord(): Promise<boolean> {
    return canRecord() && (await this.#library.keeping()) === 'database';
  }

  /** Begins a run; false where it is to be recorded and can't be. */
  async #begin(isRecorded: boolean): Promise<boolean> {
    await this.#library.endBrokenOff();
    const { slotMs } = this.#times;
    const start = () => {
      const page = this.#page;
      const begin = (told: Listeners) => Rehearsal.begin(this.#talk, page, this.#times.paces(page), slotMs, told);
      const going = this.#enter(begin);
      if (isRecorded) going.record();
      return going.run;
    };
    if (!isRecorded) start();
    else if (!(await this.#voice.begin(start))) this.#voice.end();
    return this.#going !== null;
  }

  #canGoOn(run: Run): boolean {
    return run.endedAt === null && hasSlidesOf(run, this.#page);
  }

  #goOn(run: Run): void {
    const going = this.#enter((told) => Rehearsal.resume(this.#talk, run, told));
    if (run.isRecorded) void this.#voice.begin(() => going.run);
  }

  #enter(begin: (told: Listeners) => Rehearsal): GoingRun {
    const panel = createPanel(this.#talk, this.#words, this.#actions);
    const keep = (run: Run) => {
      inThisTab.set(run);
      void this.#library.keep(run);
    };
    const going = new GoingRun(this.#talk, panel, this.#voice, { keep, end: (run) => this.#ended(run) }, begin);
    this.#going = going;
    this.#follow();
    panel.show(going.run, false);
    void this.#offerToRecord();
    return going;
  }

  async #offerToRecord(): Promise<void> {
    if (await this.#canRecord()) this.#going?.showVoice();
  }

  #leave(): void {
    if (!this.#going) return;
    if (!this.#going.isPaused) this.#actions.timer?.();
    this.#going.leave();
    this.#close();
  }

  #close(): void {
    inThisTab.set(null);
    const going = this.#going;
    this.#going = null;
    going?.close();
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
    openReport(run, {
      talk: this.#talk,
      page: this.#page,
      words: this.#words,
      library: this.#library,
      recorded: this.#voice.kept,
      again: () => this.open(),
    });
  }

  async #remove(run: Run): Promise<void> {
    await this.#library.remove(run);
    await this.#learn();
  }

  async #import(file: File) {
    const imported = await this.#library.import(await file.text());
    await this.#learn();
    return imported;
  }

  /** Takes this speaker's pace from the runs that are kept. */
  async #learn(): Promise<void> {
    this.#times.learn(await this.#library.all());
    this.#follow();
  }
}
