import type { Options } from '../options.ts';
import type { Words } from '../words.ts';
import type { World } from '../world.ts';

/** What `lectern NAME …` does. Gives the exit code; a Mistake thrown becomes one line and 1, anything else a bug report and 2. */
export type Command = (options: Options, world: World, words: Words) => Promise<number>;
