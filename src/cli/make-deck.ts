import { dirname, resolve } from 'node:path';
import { loadBeside } from '../effects/load-beside.ts';
import type { Answer } from '../model/blank-form.ts';
import type { Deck } from '../model/deck.ts';
import type { Message, Result } from '../model/message.ts';
import type { ThemeType } from '../model/theme.ts';
import type { Understanding } from '../pipeline.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { Mistake } from './mistake.ts';
import type { Options } from './options.ts';
import type { ReportFile } from './read-report.ts';
import type { World } from './world.ts';

/** A report understood and made into a deck, before it is rendered. */
export interface Made {
  understanding: Understanding;
  deck: Deck;
  messages: Message[];
}

/**
 * From a report's bytes to its deck.
 * @param answers of a form that fills its blanks
 * @param theme what it is to be fitted to; left out, as usual
 * @throws Mistake where nothing can be built from it
 */
export async function makeDeckOf(
  { bytes, path, format }: ReportFile,
  options: Options,
  world: World,
  answers: readonly Answer[],
  theme?: ThemeType,
): Promise<Made> {
  const { extractDoc } = world;
  const loadFile = (named: string) => loadBeside(resolve(world.folder, dirname(path)), named);
  const { language } = options;
  const understood = await understand(bytes, path, { language, format, extractDoc, loadFile, answers });
  const understanding = orMistake(understood, path);
  const deck = makeDeck(understanding, {
    aspect: options.aspect,
    durationSeconds: options.durationSeconds,
    theme,
    hasCharts: options.hasCharts,
  });
  return { understanding, deck: orMistake(deck, path), messages: [...understood.messages, ...deck.messages] };
}

function orMistake<T>({ value, messages }: Result<T | null>, path: string): T {
  const errors = messages.filter(({ level }) => level === 'error');
  if (value === null || errors.length > 0) throw new Mistake(errors, path);
  return value;
}
