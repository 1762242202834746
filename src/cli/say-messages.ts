import type { Message } from '../model/message.ts';
import type { Words } from './words.ts';

/** What a message is about: the report as the person wrote its name, and its text where it could be read. */
export interface Where {
  path: string;
  text?: string;
}

/** A message in one line, in the person's language: `report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.` */
export function messageLine(message: Message, where: Where, words: Words): string {
  const { text, hint } = words.translations[message.code]?.(where.path, message) ?? message;
  const place =
    message.span && where.text !== undefined ? `${where.path}:${lineAt(where.text, message.span.start)}: ` : '';
  return words.message(place + text, message.code, hint);
}

/** Number of the line, from 1, in which an offset is. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
