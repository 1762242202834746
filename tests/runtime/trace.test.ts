import { expect, test } from 'vitest';
import { type NotePlace, notePlaceOf, sentenceAt } from '../../src/runtime/trace.ts';

/** A note as far as reading its place needs one. */
function note(at: string, length: number): NotePlace {
  return notePlaceOf({ dataset: { at }, textContent: 'x'.repeat(length) } as unknown as HTMLElement);
}

test('a note knows its place and where its sentences begin', () => {
  expect(note('551 23 40', 89)).toMatchObject({ start: 551, end: 640, starts: [551, 574, 614], isContinued: false });
  expect(note('+551', 20)).toMatchObject({ start: 551, end: 571, starts: [551], isContinued: true });
});

test('a place is in the sentence that begins last before it', () => {
  const notes = [note('0 10', 30), note('30 5', 20)];
  expect(sentenceAt(notes, 0)).toEqual({ start: 0, end: 10 });
  expect(sentenceAt(notes, 29)).toEqual({ start: 10, end: 30 });
  expect(sentenceAt(notes, 30)).toEqual({ start: 30, end: 35 });
  expect(sentenceAt(notes, 49)).toEqual({ start: 35, end: 50 });
  expect(sentenceAt(notes, 50)).toBeNull();
});

test('a sentence goes on over what was dropped in the middle of it', () => {
  const notes = [note('0 10', 30), note('+40', 20), note('+70 8', 20)];
  const whole = { start: 10, end: 78 };
  for (const place of [10, 29, 45, 77]) expect(sentenceAt(notes, place)).toEqual(whole);
  expect(sentenceAt(notes, 35)).toBeNull();
  expect(sentenceAt(notes, 78)).toEqual({ start: 78, end: 90 });
});
