import type { Message } from '../model/message.ts';
import type { Where } from '../text/message-line.ts';
import { placeOf } from '../text/message-line.ts';
import type { Words } from './words.ts';

/** A message in one line, in the person's language: `report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.` */
export function messageLine(message: Message, where: Where, words: Words): string {
  const { text, hint } = words.translations[message.code]?.(where.path, message) ?? message;
  return words.message(placeOf(message, where) + text, message.code, hint);
}
