import { build } from './build.ts';
import type { Command } from './command.ts';

/** `lectern draft REPORT`: the deck as Markdown, to go on with by hand. */
export const draft: Command = (options, world, words) =>
  build({ ...options, words: options.words.slice(1), formats: ['md'] }, world, words);
