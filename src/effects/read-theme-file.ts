import { readFile } from 'node:fs/promises';
import type { Message, Result } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';
import { placeOf } from '../text/message-line.ts';
import { readTheme } from '../theme/read-theme.ts';
import { missing } from './missing.ts';

/**
 * A theme of one's own, as its file is at this moment.
 * @param file absolute path
 * @param name what messages call it; they begin with it and the line: 'themes/mine.css:3: there is no token --inc'
 */
export async function readThemeFile(file: string, name: string): Promise<Result<Theme | null>> {
  const css = await readFile(file, 'utf8').catch(() => null);
  if (css === null) return { value: null, messages: [missing(name)] };
  const { value, messages } = await readTheme(name.split(/[\\/]/).at(-1)!, css);
  return { value, messages: messages.map((message) => placed(message, name, css)) };
}

/** Said of another file than the report, so the text itself must say of which. */
function placed(message: Message, name: string, css: string): Message {
  const place = placeOf(message, { path: name, text: css }) || `${name}: `;
  return { ...message, text: place + message.text, span: null };
}
