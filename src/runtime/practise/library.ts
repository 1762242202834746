import type { Talk } from '../talk.ts';
import { type Exchanged, fromJson, inOrder, toJson } from './exchange.ts';
import { drillOf } from './kept-schedule.ts';
import { pack, type RecordedPart, type Recording, unpack } from './recording.ts';
import { type Run, spentMs } from './run.ts';
import { type Keeping, openShelf, type Shelf } from './shelf.ts';
import { isOfDeck, markOf } from './this-deck.ts';

/** A run that was left so soon was a look. */
const ONLY_BEGUN_MS = 10_000;

/** What a file brought in: how many runs and cards, and whether recordings found no place. */
export interface Imported {
  runs: number;
  cards: number;
  hasLostRecordings: boolean;
}

/** Everything that practising keeps, for one deck; the shelf that it stands on is opened when it is first wanted. */
export class Library {
  readonly #talk: Talk;
  #shelf: Promise<Shelf> | null = null;
  /** All runs as they were read last. */
  #known: Run[] = [];
  /** Whether something could not be kept: for want of room, most likely. */
  isFull = false;

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  async keeping(): Promise<Keeping> {
    return (await this.#open()).keeping;
  }

  /** All runs, of whatever deck. */
  async all(): Promise<Run[]> {
    this.#known = await (await this.#open()).all();
    return this.#known;
  }

  /** Those of this deck, the earliest first. */
  async ofThisDeck(): Promise<Run[]> {
    return this.#ofThisDeck(await this.all());
  }

  /** The run of this deck that was ended before another one began, of those that were there when it began; null where there is none. */
  before({ startedAt }: Run): Run | null {
    const earlier = this.#known.filter((run) => run.endedAt !== null && run.startedAt < startedAt);
    return this.#ofThisDeck(earlier).at(-1) ?? null;
  }

  async keep(run: Run): Promise<void> {
    await this.#try(async (shelf) => {
      await shelf.put(run);
      this.isFull = false;
    });
  }

  /** Another run begins: those of this deck that were broken off are over, as far as they went; of what was only begun nothing is kept. */
  async endBrokenOff(): Promise<void> {
    for (const run of await this.ofThisDeck()) {
      if (run.endedAt !== null) continue;
      if (spentMs(run) < ONLY_BEGUN_MS) await this.remove(run);
      else await this.keep({ ...run, endedAt: run.startedAt + spentMs(run) });
    }
  }

  /** Removes a run with its recordings. */
  async remove({ id }: Run): Promise<void> {
    await (await this.#open()).remove(id);
  }

  async record(part: RecordedPart): Promise<void> {
    await this.#try((shelf) => shelf.record(part));
  }

  async recordingsOf({ id }: Run): Promise<Recording[]> {
    return (await this.#open()).recordingsOf(id);
  }

  /** Whether any of some runs was recorded. */
  async hasRecordingsOf(runs: readonly Run[]): Promise<boolean> {
    const recorded = await (await this.#open()).recorded();
    return runs.some(({ id }) => recorded.has(id));
  }

  /** Whether any card of this deck has been answered. */
  get hasDrill(): boolean {
    return Object.keys(drillOf(this.#talk).schedule()).length > 0;
  }

  /** This deck's runs that are over and what is known of its cards, as a file for another machine. */
  async export(isWithRecordings: boolean): Promise<string> {
    const runs = (await this.ofThisDeck()).filter(({ endedAt }) => endedAt !== null);
    const kept = isWithRecordings ? await Promise.all(runs.map((run) => this.recordingsOf(run))) : [];
    const recordings = await Promise.all(kept.flat().map(pack));
    return toJson({ runs, drill: drillOf(this.#talk).schedule(), recordings });
  }

  /** Takes in such a file; null where it is none of ours. */
  async import(text: string): Promise<Imported | null> {
    const brought = fromJson(text);
    if (!brought) return null;
    for (const run of brought.runs) await this.keep(run);
    drillOf(this.#talk).learn(brought.drill);
    return {
      runs: brought.runs.length,
      cards: Object.keys(brought.drill).length,
      hasLostRecordings: !(await this.#takeIn(brought.recordings)),
    };
  }

  #ofThisDeck(runs: readonly Run[]): Run[] {
    const mark = markOf(this.#talk);
    return inOrder(runs).filter((run) => isOfDeck(run, mark));
  }

  /** False where recordings could not be kept. */
  async #takeIn(recordings: Exchanged['recordings']): Promise<boolean> {
    const kept = await Promise.all(
      recordings.map((recording) => this.#try((shelf) => shelf.record(unpack(recording)))),
    );
    return kept.every(Boolean);
  }

  /** Keeps something; false where that can't be. */
  async #try(keep: (shelf: Shelf) => Promise<void>): Promise<boolean> {
    try {
      await keep(await this.#open());
      return true;
    } catch {
      this.isFull = true;
      return false;
    }
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= openShelf();
    return this.#shelf;
  }
}
