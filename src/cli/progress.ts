import type { Stream } from './world.ts';

/** One line that says what is being done, on a terminal only; gone when the work is. */
export interface Progress {
  say(what: string): void;
  clear(): void;
}

const ERASE_LINE = '\r\u001b[K';

export function progressOn(stream: Stream): Progress {
  if (!stream.isTTY) return { say: () => {}, clear: () => {} };
  return {
    say: (what) => stream.write(`${ERASE_LINE}${what}`),
    clear: () => stream.write(ERASE_LINE),
  };
}
