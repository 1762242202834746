import type { Message } from '../model/message.ts';

/** What to do about a file without a report in it. */
export const EMPTY_HINT = 'Save the report into it first.';

/** Why nothing can be read. @param text begins with the file's name: 'a.txt: this is a PNG picture, not text' */
export function error(code: string, text: string, hint: string): Message {
  return { level: 'error', code, text, hint, span: null };
}
