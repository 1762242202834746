import type { Message } from '../model/message.ts';

/** What a message is about: the report as the person wrote its name, and its text where it could be read. */
export interface Where {
  path: string;
  text?: string;
}

/**
 * A message in one line, in English.
 * @example formatMessage(message, { path: 'report.md', text: source.text }) → 'report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.'
 */
export function formatMessage(message: Message, where: Where): string {
  return `${placeOf(message, where)}${message.text} (${message.code}). ${message.hint}`.trimEnd();
}

/** Where it is, to stand before its text: 'report.md:12: '; '' where it has no place. */
export function placeOf({ span }: Message, { path, text }: Where): string {
  return span && text !== undefined ? `${path}:${lineAt(text, span.start)}: ` : '';
}

/** Number of the line, from 1, in which an offset is. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
