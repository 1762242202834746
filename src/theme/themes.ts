import type { Message, Result } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';
import { readHead } from './head-comment.ts';

/** Every themes/<name>/theme.css of the project, as text, so that themes work in a browser tab too. */
const files = import.meta.glob<string>('/themes/*/theme.css', { query: '?raw', import: 'default', eager: true });

const sources = new Map(Object.entries(files).map(([path, css]) => [path.split('/').at(-2)!, css]));

/** What every theme starts from. */
const PLAIN = 'plain';

/** Names of the themes: plain, which is the usual one, then the others in alphabetical order. @example ['plain', 'contrast', …] */
export function themeNames(): string[] {
  return [PLAIN, ...[...sources.keys()].filter((name) => name !== PLAIN).sort()];
}

/** A theme by name; for an unknown one null and the error E_THEME with the names there are. */
export function loadTheme(name: string): Result<Theme | null> {
  const css = sources.get(name);
  if (css === undefined) return { value: null, messages: [unknownTheme(name)] };
  return { value: themeOf(name, css), messages: [] };
}

/** A theme from its file. Tokens that it does not set are those of plain, which stands before it. */
export function themeOf(name: string, css: string): Theme {
  const { text, ...head } = readHead(css);
  const own = css.slice(text.length).trim();
  return { name, ...head, css: name === PLAIN ? own : `${plainCss()}\n${own}` };
}

/** The tokens that there are, with their usual values, as CSS. */
export function plainCss(): string {
  const css = sources.get(PLAIN)!;
  return css.slice(readHead(css).text.length).trim();
}

function unknownTheme(name: string): Message {
  const names = themeNames().join(', ');
  return {
    level: 'error',
    code: 'E_THEME',
    text: `no theme is called “${name}”`,
    hint: `Themes: ${names}.`,
    span: null,
    found: [name, names],
  };
}
