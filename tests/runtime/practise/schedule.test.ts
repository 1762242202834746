import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/runtime/practise/cards.ts';
import {
  comesAgain,
  countsOf,
  type Mark,
  marked,
  mergedSchedule,
  nextCard,
  readSchedule,
  type Schedule,
  withoutForgotten,
} from '../../../src/runtime/practise/schedule.ts';
import fc from '../../property.ts';

const NOW = 1_790_000_000_000;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const card = (id: string): Card => ({ id, answers: 'figure', front: id, back: id, start: 0 });
const CARDS = [card('a'), card('b'), card('c')];
const anyMark = fc.constantFrom<Mark>(1, 2, 3, 4);

describe('the schedule', () => {
  it('shows new cards in order, then what is due, and at the end those that are being learnt', () => {
    let schedule: Schedule = {};
    expect(nextCard(CARDS, schedule, NOW, true)?.id).toBe('a');
    schedule = marked(schedule, CARDS[0]!, 1, NOW);
    expect(nextCard(CARDS, schedule, NOW + 1, true)?.id).toBe('b');
    expect(nextCard(CARDS, schedule, NOW + 2 * MINUTE, true)?.id).toBe('a');
    expect(nextCard(CARDS, schedule, NOW + 1, false)?.id).toBe('a');
    schedule = marked(schedule, CARDS[0]!, 4, NOW + 2 * MINUTE);
    expect(nextCard(CARDS, schedule, NOW + 3 * MINUTE, false)).toBeNull();
    expect(nextCard(CARDS, schedule, NOW + 8 * DAY, false)?.id).toBe('a');
  });

  it('brings a card back sooner the worse it was known, and within a week', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
        let schedule: Schedule = {};
        let now = NOW;
        for (const mark of marks) {
          const times = comesAgain(schedule, CARDS[0]!, now);
          expect(times[1]).toBeGreaterThan(0);
          expect(times[1]).toBeLessThanOrEqual(times[2]);
          expect(times[2]).toBeLessThanOrEqual(times[3]);
          expect(times[3]).toBeLessThanOrEqual(times[4]);
          schedule = marked(schedule, CARDS[0]!, mark, now);
          expect(schedule.a!.due - now).toBe(times[mark]);
          expect(schedule.a!.due - now).toBeLessThanOrEqual(7 * DAY);
          now = schedule.a!.due;
        }
      }),
    );
  });

  it('comes back from storage as it went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), anyMark), { maxLength: 10 }), (answers) => {
        let schedule: Schedule = {};
        for (const [i, [which, mark]] of answers.entries())
          schedule = marked(schedule, CARDS[which]!, mark, NOW + i * DAY);
        expect(readSchedule(JSON.parse(JSON.stringify(schedule)))).toEqual(schedule);
      }),
    );
  });

  it('leaves out what is no memory of a card', () => {
    const kept = marked({}, CARDS[0]!, 3, NOW);
    expect(readSchedule({ ...kept, b: 7, c: { ...kept.a, due: 'soon' }, d: { ...kept.a, state: 9 } })).toEqual(kept);
    for (const none of [null, undefined, 'x', 3]) expect(readSchedule(none)).toEqual({});
  });

  it('counts what is due and what is new', () => {
    const schedule = marked({}, CARDS[0]!, 1, NOW);
    expect(countsOf(CARDS, schedule, NOW)).toEqual({ due: 0, fresh: 2 });
    expect(countsOf(CARDS, schedule, NOW + 2 * MINUTE)).toEqual({ due: 1, fresh: 2 });
  });

  it('of two machines is one: of every card what was learnt last, in whatever order they meet', () => {
    const here = marked(marked({}, CARDS[0]!, 1, NOW), CARDS[1]!, 3, NOW);
    const there = marked(marked({}, CARDS[1]!, 4, NOW + DAY), CARDS[2]!, 2, NOW + DAY);
    const both = mergedSchedule(here, there);
    expect(both).toEqual({ a: here.a, b: there.b, c: there.c });
    expect(mergedSchedule(there, here)).toEqual(both);
    expect(mergedSchedule(both, both)).toEqual(both);
  });

  it('forgets a card that nobody has looked at for a year', () => {
    const schedule = marked(marked({}, CARDS[0]!, 3, NOW), CARDS[1]!, 3, NOW + 100 * DAY);
    expect(Object.keys(withoutForgotten(schedule, NOW + 400 * DAY))).toEqual(['b']);
  });
});
