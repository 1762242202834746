import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { type DeckMark, isSameDeck, markOf } from './this-deck.ts';

/** So many reports are remembered, the latest first. */
const MOST = 60;

interface Entry<T> extends DeckMark {
  value: T;
}

/** A value kept in the browser for a report, which is known by its text as its runs are: edited, or under another title, it keeps it. @param read gives null for what is none */
export function keptByText<T>(name: string, talk: Talk, read: (stored: unknown) => T | null) {
  const all = remembered(
    () => localStorage,
    name,
    (stored) =>
      (Array.isArray(stored) ? stored : []).map((each) => readEntry(each, read)).filter((each) => each !== null),
  );
  return {
    get(): T | null {
      const entries = all.get();
      if (entries.length === 0) return null;
      const mark = markOf(talk);
      return entries.find((entry) => isSameDeck(entry, mark))?.value ?? null;
    },
    /** @param value null: nothing is kept any more */
    set(value: T | null): void {
      const mark = markOf(talk);
      const others = all.get().filter((entry) => !isSameDeck(entry, mark));
      all.set((value === null ? others : [{ ...mark, value }, ...others]).slice(0, MOST));
    },
  };
}

function readEntry<T>(stored: unknown, read: (stored: unknown) => T | null): Entry<T> | null {
  const { title, sketch, value } = (stored ?? {}) as Partial<Entry<unknown>>;
  const known = read(value);
  return typeof title === 'string' && typeof sketch === 'string' && known !== null
    ? { title, sketch, value: known }
    : null;
}
