import type { AskedFigure } from '../../model/page.ts';
import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { figuresOf } from '../trace.ts';
import { type Card, cardsOf } from './cards.ts';
import { mergedSchedule, readSchedule, type Schedule, withoutForgotten } from './schedule.ts';
import { practiseWords } from './words.ts';

const all = remembered(() => localStorage, 'lectern.drill', readSchedule);

/** The drill of one deck: its cards, and what is known of how they are remembered. */
export interface DeckDrill {
  cards: Card[];
  /** Of these cards alone. */
  schedule(): Schedule;
  /** Adds what was learnt; of a card that is known already, what was learnt last counts. */
  learn(schedule: Schedule): void;
}

/** What is kept is kept by the words of a card, for all decks together: a figure that was learnt with the report is known in its edited copy too, and in no other. */
export function drillOf(talk: Talk): DeckDrill {
  // In the deck's own language, whoever practises: cards are known by their words.
  const cards = cardsOf(largeFirst(talk), practiseWords(talk.page.language).growthOf);
  // Where it was kept at first, by the deck's title.
  const before = remembered(() => localStorage, `lectern.drill.${talk.page.title}`, readSchedule);
  const kept = () => mergedSchedule(before.get(), all.get());
  return {
    cards,
    schedule() {
      const known = kept();
      return Object.fromEntries(cards.flatMap(({ id }) => (known[id] ? [[id, known[id]]] : [])));
    },
    learn: (schedule) => all.set(withoutForgotten(mergedSchedule(kept(), schedule), Date.now())),
  };
}

/** The figures that slides set large before the others: they are what the room will ask about, and one evening is short. */
function largeFirst({ page, slides }: Talk): AskedFigure[] {
  const callouts = slides.flatMap((slide) => [...slide.querySelectorAll('.callout')]);
  const large = new Set(callouts.flatMap(figuresOf).map(({ start }) => start));
  const isLarge = ([start]: AskedFigure) => large.has(start);
  return [...page.figures.filter(isLarge), ...page.figures.filter((figure) => !isLarge(figure))];
}
