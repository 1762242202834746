import type { DeckPage } from '../../model/page.ts';
import { readDeckPage } from '../deck-page.ts';
import { MOST_MINUTES } from '../minutes-field.ts';
import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { keptByText } from './kept-by-text.ts';
import { isPace, ownPace, type PartPaces, partPaces } from './pace.ts';
import { inOwnTime, slidePaces, wholePace } from './plan.ts';
import type { Run } from './run.ts';
import { isOfDeck, markOf } from './this-deck.ts';

/** What the meeting gives, as the speaker said it last, and the slot in seconds that the deck was built for then; null: none. Built for another one, it is asked anew. */
interface Slot {
  minutes: number;
  built: number | null;
}

/** The times that this speaker has for a deck: each part at the pace at which they told it, within what the meeting gives. */
export class OwnTimes {
  readonly #talk: Talk;
  readonly #pace;
  readonly #parts;
  readonly #slot;

  constructor(talk: Talk) {
    this.#talk = talk;
    // Of all reports in one language: a new one is planned at it too.
    this.#pace = remembered(() => localStorage, `lectern.pace.${talk.page.language}`, readPace);
    this.#parts = keptByText('lectern.paces', talk, readParts);
    this.#slot = keptByText('lectern.slots', talk, readSlot);
  }

  /** How much longer than usual the whole talk takes this speaker, 1 usual; null as long as nothing is known of them. */
  get pace(): number | null {
    return this.#pace.get() === null ? null : wholePace(this.#page, this.paces(this.#page));
  }

  /** The same for each slide of a deck; all 1 as long as nothing is known. */
  paces(page: DeckPage): number[] {
    return slidePaces(page, this.#pace.get() ?? 1, this.#parts.get() ?? {});
  }

  /** What the meeting gives, in minutes: what was said here last, else the slot that the deck was built for; null: as long as it takes. */
  get slotMinutes(): number | null {
    const built = builtFor(this.#page);
    return this.#said ?? (built === null ? null : Math.round(built / 6) / 10);
  }

  set slotMinutes(minutes: number | null) {
    this.#slot.set(minutes === null ? null : { minutes, built: builtFor(this.#page) });
  }

  get slotMs(): number | null {
    const minutes = this.slotMinutes;
    return minutes === null ? null : Math.round(minutes * 60_000);
  }

  /** A deck with these times. */
  of(page: DeckPage): DeckPage {
    return inOwnTime(page, this.paces(page), this.#said);
  }

  /** Takes the pace from the runs that are kept, of whatever deck. */
  learn(runs: readonly Run[]): void {
    const told = runs.filter(({ endedAt }) => endedAt !== null);
    const mark = markOf(this.#talk);
    const parts = partPaces(told.filter((run) => isOfDeck(run, mark)));
    this.#pace.set(ownPace(told, this.#page.language));
    this.#parts.set(Object.keys(parts).length > 0 ? parts : null);
  }

  get #page(): DeckPage {
    return readDeckPage(document);
  }

  get #said(): number | null {
    const slot = this.#slot.get();
    return slot?.built === builtFor(this.#page) ? slot.minutes : null;
  }
}

function builtFor({ seconds, neededSeconds }: DeckPage): number | null {
  return seconds === neededSeconds ? null : seconds;
}

function readPace(stored: unknown): number | null {
  return isPace(stored) ? stored : null;
}

function readParts(stored: unknown): PartPaces | null {
  if (stored === null || typeof stored !== 'object') return null;
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, number] => isPace(entry[1])));
}

function readSlot(stored: unknown): Slot | null {
  const { minutes, built } = (stored ?? {}) as Partial<Slot>;
  const isSlot = typeof minutes === 'number' && minutes > 0 && minutes <= MOST_MINUTES;
  return isSlot && (built === null || Number.isFinite(built)) ? (stored as Slot) : null;
}
