import { excerpt } from './terminal-text.ts';
import type { Stream } from './world.ts';

/** One line that says what is being done, with a bar for each output, on a terminal only; gone when the work is. */
export interface Progress {
  say(what: string): void;
  /** From now on there is a bar for each of these. */
  outputs(names: readonly string[]): void;
  /** One step of an output is done, or of all of them. */
  step(name?: string): void;
  clear(): void;
}

/** The deck is made, its fonts are there, the output is made, it is written. */
const STEPS = 4;
const ERASE_LINE = '\r\u001b[K';
/** Of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** @param label before everything: which report of several this is */
export function progressOn(stream: Stream, label = ''): Progress {
  if (!stream.isTTY) return { say: () => {}, outputs: () => {}, step: () => {}, clear: () => {} };
  const done = new Map<string, number>();
  let doing = '';
  const draw = () => {
    const bars = [...done].map(([name, steps]) => `${name} ${'━'.repeat(steps)}${'┄'.repeat(STEPS - steps)}`);
    const line = [label, ...bars, doing].filter(Boolean).join('  ');
    stream.write(ERASE_LINE + excerpt(line, (stream.columns || USUAL_COLUMNS) - 1));
  };
  return {
    say: (what) => {
      doing = what;
      draw();
    },
    outputs: (names) => {
      for (const name of names) done.set(name, 0);
      draw();
    },
    step: (name) => {
      for (const [each, steps] of done) if (each === (name ?? each)) done.set(each, steps + 1);
      draw();
    },
    clear: () => stream.write(ERASE_LINE),
  };
}
