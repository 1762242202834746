import type { AskedFigure } from '../../model/page.ts';

/** A card of the figure drill: what is asked, what is to be said, in which direction. Its id is its words, so that an edit of the report makes another card. */
export interface Card {
  id: string;
  /** 'figure': what it tells is asked, the figure is the answer; 'thing': the other way. */
  answers: 'figure' | 'thing';
  front: string;
  back: string;
  /** Place of the figure in the report. */
  start: number;
}

/** Figures whose cards come in both directions before the next ones. */
const BLOCK = 5;

/**
 * The cards of a deck's key figures, in both directions, in the order of the report. What has two answers is told apart by which of them is a growth, or left out:
 * a card that can only be guessed teaches nothing.
 * @param growthOf what asks for the growth of something: '减税的增减'
 */
export function cardsOf(figures: readonly AskedFigure[], growthOf: (thing: string) => string): Card[] {
  const asked = figures.filter(([, , , ask]) => ask !== '');
  const levels = new Set(asked.filter(([, , answer]) => !isGrowth(answer)).map(([, , , ask]) => ask));
  const told = asked.map(([start, , answer, ask]) => ({
    start,
    figure: answer,
    thing: isGrowth(answer) && levels.has(ask) ? growthOf(ask) : ask,
  }));
  const figureCards = told.map(({ start, figure, thing }) => cardOf('figure', thing, figure, start));
  const thingCards = told.map(({ start, figure, thing }) => cardOf('thing', figure, thing, start));
  return inBlocks(withOneAnswer(figureCards), withOneAnswer(thingCards));
}

function isGrowth(answer: string): boolean {
  return /^[↑↓]/.test(answer);
}

function cardOf(answers: Card['answers'], front: string, back: string, start: number): Card {
  return { id: `${answers}: ${front} → ${back}`, answers, front, back, start };
}

/** Each question once, and none that has two answers. */
function withOneAnswer(cards: readonly Card[]): Card[] {
  const backs = new Map<string, Set<string>>();
  for (const { front, back } of cards) backs.set(front, (backs.get(front) ?? new Set()).add(back));
  return [...new Map(cards.map((card) => [card.id, card])).values()].filter(
    ({ front }) => backs.get(front)!.size === 1,
  );
}

/** Some of the one, as many of the other as belong to about the same stretch of the report, and so on. */
function inBlocks(figures: readonly Card[], things: readonly Card[]): Card[] {
  const blocks = Math.ceil(Math.max(figures.length, things.length) / BLOCK);
  return Array.from({ length: blocks }, (_, i) => [
    ...figures.slice(i * BLOCK, (i + 1) * BLOCK),
    ...things.slice(i * BLOCK, (i + 1) * BLOCK),
  ]).flat();
}
