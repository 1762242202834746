import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { suggest } from '../text/suggest.ts';
import { asTyped, typedOn } from './as-typed.ts';
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
export async function lectern(line: readonly string[], given: World): Promise<number> {
  const words = tables[languageOfPerson(given.env)];
  const world = { ...given, errors: typedOn(given.errors, given.env) };
  try {
    return await run(readOptions(line, words), world, words);
  } catch (error) {
    if (error instanceof Mistake) return sayMistake(error, line, world, words);
    world.errors.write(`${(error as Error).stack ?? error}\n\n${words.bug}\n`);
    return 2;
  }
}

async function run(options: Options, world: World, words: Words): Promise<number> {
  const [name = '', next] = options.words;
  const isThere = name !== '' && existsSync(resolve(world.folder, name));
  if (options.isHelp || options.isVersion || (name === 'help' && !isThere)) {
    world.out.write(options.isVersion ? `${version}\n` : asTyped(words.help, world.env));
    return 0;
  }
  if (Object.hasOwn(commands, name)) return commands[name](options, world, words);
  const meant = isThere || isFileName(name, next) ? null : suggest(name, Object.keys(commands));
  if (meant !== null) throw complaint(words, 'E_COMMAND', name, meant);
  return defaultCommand(options, world, words);
}

/** A report was named, and not a command, where nothing follows it and it has an extension or a folder. */
function isFileName(name: string, next: string | undefined): boolean {
  return /[\\/*?]/.test(name) || (next === undefined && name.includes('.'));
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
