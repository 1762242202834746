import { version } from '../../package.json';
import { suggest } from '../text/suggest.ts';
import { commands, defaultCommand } from './commands/index.ts';
import { Mistake } from './mistake.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { messageLine } from './say-messages.ts';
import type { Words } from './words.ts';
import { complaint, words as tables } from './words.ts';
import type { World } from './world.ts';
import { languageOfPerson } from './world.ts';

/**
 * The whole command: reads its line, does what it asks, says what went wrong.
 * @param line what follows the command's name: ['report.txt', '-o', 'talk.html']
 * @returns exit code: 0, 1 for the person's mistake (one line), 2 for our bug (its stack)
 */
export async function lectern(line: readonly string[], world: World): Promise<number> {
  const words = tables[languageOfPerson(world.env)];
  try {
    return await run(readOptions(line, words), world, words);
  } catch (error) {
    if (error instanceof Mistake) return sayMistake(error, line, world, words);
    world.errors.write(`${(error as Error).stack ?? error}\n\n${words.bug}\n`);
    return 2;
  }
}

async function run(options: Options, world: World, words: Words): Promise<number> {
  if (options.isHelp || options.isVersion) {
    world.out.write(options.isHelp ? words.help : `${version}\n`);
    return 0;
  }
  const [name = '', next] = options.words;
  if (Object.hasOwn(commands, name)) return commands[name](options, world, words);
  const meant = next === undefined ? null : suggest(name, Object.keys(commands));
  if (meant !== null) throw complaint(words, 'E_COMMAND', name, meant);
  return defaultCommand(options, world, words);
}

function sayMistake(
  { messages, path, text }: Mistake,
  line: readonly string[],
  { out, errors }: World,
  words: Words,
): number {
  if (line.includes('--json')) out.write(`${JSON.stringify({ messages }, null, 2)}\n`);
  for (const message of messages) errors.write(`${messageLine(message, { path, text }, words)}\n`);
  return 1;
}
