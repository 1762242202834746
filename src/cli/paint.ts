import type { Stream, World } from './world.ts';

/** Marks text for a terminal: bold for what matters, dim for what is beside it. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  /** Light on dark, whatever the terminal's own colours are. */
  onDark(text: string): string;
}

/** Colours on a terminal only, and not where the person set NO_COLOR (no-color.org). */
export function paintFor(stream: Stream, { env }: World): Paint {
  const isPlain = !stream.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const code = (on: number | string, off: number | string) => (text: string) =>
    isPlain ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  return { bold: code(1, 22), dim: code(2, 22), accent: code(34, 39), onDark: code('97;40', '39;49') };
}
