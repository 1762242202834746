import { expect, test } from 'vitest';
import type { DeckPage } from '../../src/model/page.ts';
import { samePlace } from '../../src/runtime/same-place.ts';
import { FIXTURE } from './fixture.ts';

const deckOf = (...titles: string[]): DeckPage => ({
  ...FIXTURE,
  slides: titles.map((title, i) => ({ id: `s${i + 1}`, title, section: null, seconds: 1 })),
});

test('a slide inserted before moves the place on', () => {
  expect(samePlace(deckOf('A', 'B'), 1, deckOf('A', 'New', 'B'))).toBe(2);
});

test('of slides with one title, the nearest is the same', () => {
  expect(samePlace(deckOf('A', 'B', 'B', 'B'), 2, deckOf('A', 'B', 'B', 'B'))).toBe(2);
});

test('a renamed slide keeps its place, a removed last one gives way to the one before', () => {
  expect(samePlace(deckOf('A', 'B', 'C'), 1, deckOf('A', 'Bee', 'C'))).toBe(1);
  expect(samePlace(deckOf('A', 'B', 'C'), 2, deckOf('A', 'B'))).toBe(1);
});
