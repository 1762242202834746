import { build } from './build.ts';
import type { Command } from './command.ts';

/** `lectern pdf REPORT`: on paper alone; the slides, a handout, or the speech for the lectern. */
export const pdf: Command = (options, world, words) =>
  build({ ...options, words: options.words.slice(1), formats: ['pdf'] }, world, words);
