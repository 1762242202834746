import type { Message } from '../model/message.ts';
import type { Language } from '../model/outline.ts';
import type { Where } from '../text/message-place.ts';
import { placeOf } from '../text/message-place.ts';
import type { Words } from './words.ts';
import { words as tables } from './words.ts';

/** A message in one line, in the person's language: `report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.` */
export function messageLine(message: Message, where: Where, words: Words): string {
  const { text, hint } = words.translations[message.code]?.(where.path, message) ?? message;
  return words.message(placeOf(message, where) + text, message.code, hint);
}

/**
 * A message in one line, with the line of the report that it is about where `where` has its text.
 * @example formatMessage(message, { path: 'report.md', text: source.text }) → 'report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.'
 */
export function formatMessage(message: Message, where: Where, language: Language = 'en'): string {
  return messageLine(message, where, tables[language]);
}
