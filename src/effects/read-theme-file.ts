import { readFile } from 'node:fs/promises';
import type { Message, Result } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';
import { lineAt } from '../text/message-place.ts';
import { readTheme } from '../theme/read-theme.ts';
import { missing } from './missing.ts';

/**
 * A theme of one's own, as its file is at this moment.
 * @param file absolute path
 * @param name what messages call it; their `place` is it and the line: 'themes/mine.css:3'
 */
export async function readThemeFile(file: string, name: string): Promise<Result<Theme | null>> {
  const css = await readFile(file, 'utf8').catch(() => null);
  if (css === null) return { value: null, messages: [missing(name)] };
  const { value, messages } = await readTheme(name.split(/[\\/]/).at(-1)!, css);
  return { value, messages: messages.map((message) => placed(message, name, css)) };
}

function placed({ span, ...message }: Message, name: string, css: string): Message {
  return { ...message, span: null, place: span ? `${name}:${lineAt(css, span.start)}` : name };
}
