import type { Deck } from '../model/deck.ts';
import type { Message, Result } from '../model/message.ts';
import type { Understanding } from '../pipeline.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { Mistake } from './mistake.ts';
import type { Options } from './options.ts';

/** A report understood and made into a deck, before it is rendered. */
export interface Made {
  understanding: Understanding;
  deck: Deck;
  messages: Message[];
}

/**
 * From a report's bytes to its deck.
 * @param path as the person wrote it; its extension tells the format
 * @throws Mistake where nothing can be built from it
 */
export async function makeDeckOf(bytes: Uint8Array, path: string, options: Options): Promise<Made> {
  const understood = await understand(bytes, path, { language: options.language });
  const understanding = orMistake(understood, path);
  const deck = makeDeck(understanding, options);
  return { understanding, deck: orMistake(deck, path), messages: [...understood.messages, ...deck.messages] };
}

function orMistake<T>({ value, messages }: Result<T | null>, path: string): T {
  const errors = messages.filter(({ level }) => level === 'error');
  if (value === null || errors.length > 0) throw new Mistake(errors, path);
  return value;
}
