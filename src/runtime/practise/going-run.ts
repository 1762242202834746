import type { DeckPage } from '../../model/page.ts';
import type { Talk } from '../talk.ts';
import type { Panel } from './panel.ts';
import type { Listeners, Rehearsal } from './rehearsal.ts';
import type { Run } from './run.ts';
import type { Voice } from './voice.ts';

/** The run that is going on: what counts its time, shows it, and records it where that is wanted. */
export class GoingRun {
  readonly panel: Panel;
  readonly #talk: Talk;
  readonly #voice: Voice;
  readonly #rehearsal: Rehearsal;

  /** @param begin begins or goes on, and tells of it from then on */
  constructor(
    talk: Talk,
    panel: Panel,
    voice: Voice,
    told: Pick<Listeners, 'keep' | 'end'>,
    begin: (told: Listeners) => Rehearsal,
  ) {
    this.#talk = talk;
    this.#voice = voice;
    this.panel = panel;
    this.#rehearsal = begin({ ...told, show: (run) => this.#show(run) });
  }

  get run(): Run {
    return this.#rehearsal.run;
  }

  get isPaused(): boolean {
    return this.#talk.timer.runningSince === null;
  }

  /** Wants it recorded: goes on recording what was begun with that wish. */
  record(): void {
    this.#rehearsal.setRecorded(true);
  }

  toggleRecording(): void {
    const isWanted = this.#voice.state === 'off' || this.#voice.state === 'stopped';
    this.#rehearsal.setRecorded(isWanted);
    if (isWanted) void this.#voice.begin(() => this.run);
    else this.#voice.end();
  }

  /** How recording stands. */
  showVoice(): void {
    this.panel.showVoice(this.#voice.state);
    this.#voice.follow(this.run, this.isPaused);
  }

  /** The report was edited. @param paces of each slide @param slotMs null: as long as it takes */
  follow(page: DeckPage, paces: readonly number[], slotMs: number | null): void {
    this.#rehearsal.follow(page, paces, slotMs);
  }

  /** Ends it, and tells so. */
  end(): void {
    this.#rehearsal.end();
  }

  /** Stops counting; it stays unfinished. */
  leave(): void {
    this.#rehearsal.leave();
  }

  /** The screen is the deck's again. */
  close(): void {
    this.#voice.end();
    this.panel.remove();
  }

  #show(run: Run): void {
    this.panel.show(run, this.isPaused);
    this.#voice.follow(run, this.isPaused);
  }
}
