import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Message, Result } from '../../model/message.ts';
import type { Theme } from '../../model/theme.ts';

/** Where the theme of an address may be: a CSS file in the project or beside its reports. Null where the address names one of ours. */
export function themeFile(theme: string, root: string, reports: string): string | null {
  if (!/\.css$/i.test(theme)) return null;
  const file = resolve(root, theme);
  return [root, reports].some((folder) => file.startsWith(folder + sep)) ? file : null;
}

/** A theme of one's own, read anew; its messages say in which line they are. */
export async function readThemeFile(server: ViteDevServer, file: string, name: string): Promise<Result<Theme | null>> {
  const { readTheme } = (await server.ssrLoadModule(
    '/src/theme/read-theme.ts',
  )) as typeof import('../../theme/read-theme.ts');
  const css = await readFile(file, 'utf8').catch(() => null);
  if (css === null) return { value: null, messages: [missing(name)] };
  const { value, messages } = await readTheme(name, css);
  const line = ({ span }: Message) => (span ? `:${css.slice(0, span.start).split('\n').length}` : '');
  return {
    value,
    messages: messages.map((each) => ({ ...each, text: `${name}${line(each)}: ${each.text}`, span: null })),
  };
}

function missing(name: string): Message {
  return {
    level: 'error',
    code: 'E_MISSING',
    text: `${name}: there is no such file`,
    hint: 'Check the name and the folder.',
    span: null,
  };
}
