import type { Message } from '../model/message.ts';

/** What messages are about: the report as the person wrote its name, and its text where it could be read. */
export interface Where {
  path: string;
  text?: string;
}

/** Where something is, to stand before what is said of it: 'report.md:12: '; '' where a message has no place. */
export function placeOf({ span, place }: Message, { path, text }: Where): string {
  if (place !== undefined) return `${place}: `;
  return span && text !== undefined ? `${path}:${lineAt(text, span.start)}: ` : '';
}

/** Number of the line, from 1, in which an offset is. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
