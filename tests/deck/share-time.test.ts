import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDeck, understand } from '../../src/pipeline.ts';

const { value: understood } = await understand(
  new Uint8Array(readFileSync('slides/half-year-report.zh.txt')),
  'half-year-report.zh.txt',
);
const deckFor = (durationSeconds: number | null) => makeDeck(understood!, { aspect: '16:9', durationSeconds });
const usual = deckFor(null).value;
const sum = (all: readonly { seconds: number }[]) => all.reduce((total, { seconds }) => total + seconds, 0);

describe.each([600, 1200, 1201, 3599])('a slot of %d seconds', (slot) => {
  const { value: deck } = deckFor(slot);

  it('is what the slides take, to the second', () => {
    expect(deck.seconds).toBe(slot);
    expect(sum(deck.slides)).toBe(slot);
  });
  it('is shared as the talk would share its own time', () => {
    for (const [i, { seconds }] of deck.slides.entries()) {
      expect(Math.abs(seconds - (usual.slides[i].seconds * slot) / usual.seconds)).toBeLessThanOrEqual(1);
    }
  });
  it('gives a section what its slides take, and the agenda says so', () => {
    expect(deck.sections.map(({ seconds }) => seconds)).toEqual(
      deck.sections.map((_, i) => sum(deck.slides.filter(({ section }) => section === i))),
    );
    const agenda = deck.slides.flatMap((slide) => (slide.layout === 'agenda' ? slide.items : []));
    expect(agenda.map(({ seconds }) => seconds)).toEqual(deck.sections.map(({ seconds }) => seconds));
  });
  it('changes nothing but seconds', () => {
    const untimed = (text: string) => text.replace(/"seconds":\d+/g, '');
    expect(untimed(JSON.stringify(deck))).toBe(untimed(JSON.stringify(usual)));
  });
});

describe('the pace', () => {
  const paceIn = (share: number) =>
    deckFor(Math.round(usual.seconds / share)).messages.filter(({ code }) => code === 'W_PACE');

  it.each([0.55, 1, 1.2])('is no matter where the talk needs %d of the slot', (share) => {
    expect(paceIn(share)).toEqual([]);
  });
  it('is told where it asks for hurry, with what to cut', () => {
    const [{ text, hint }] = paceIn(2);
    const [spoken, , pace, normal] = text.match(/[\d.,]*\d/g)!.map((number) => Number(number.replace(',', '')));
    expect(pace / normal).toBeCloseTo(2, 1);
    const cut = Number(/Cut ([\d,]+) characters/.exec(hint)![1].replace(',', ''));
    expect(cut / spoken).toBeCloseTo(0.5, 1);
  });
  it('is told where half of the slot is left over', () => {
    expect(paceIn(0.4)).toEqual([expect.objectContaining({ hint: expect.stringContaining('room for') })]);
  });
});
