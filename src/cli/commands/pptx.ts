import { build } from './build.ts';
import type { Command } from './command.ts';

/** `lectern pptx REPORT`: the deck as a PowerPoint file alone; `--to pptx` is the same beside others. */
export const pptx: Command = (options, world, words) =>
  build({ ...options, words: options.words.slice(1), formats: ['pptx'] }, world, words);
