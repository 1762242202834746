import { isTalkOver } from './follow-on.ts';
import type { Notes } from './notes.ts';
import type { Talk } from './talk.ts';
import { isUnstarted } from './timer.ts';

/**
 * Reads a sentence on or back; where the notes end, the next slide. A sentence that was asked about is put away first. Who reads on has begun: a timer that was never
 * started starts. Where the talk ends it stays: the room is not shown the index of figures for a thank you.
 */
export function readOn(talk: Talk, step: Notes['step'], direction: 1 | -1): void {
  if (talk.trace) {
    talk.trace = null;
    return;
  }
  if (direction > 0 && isUnstarted(talk.timer) && !talk.timer.questions) talk.toggleTimer();
  if (!step(direction) && direction > 0 && !isTalkOver(talk, talk.index)) talk.reveal.next();
}
