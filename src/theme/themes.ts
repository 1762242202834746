import type { Message, Result } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';

/** Every themes/<name>/theme.css of the project, as text, so that themes work in a browser tab too. */
const files = import.meta.glob<string>('/themes/*/theme.css', { query: '?raw', import: 'default', eager: true });

const sources = new Map(Object.entries(files).map(([path, css]) => [path.split('/').at(-2)!, css]));

/** Names of the themes in alphabetical order. @example ['plain'] */
export function themeNames(): string[] {
  return [...sources.keys()].sort();
}

/** A theme by name; for an unknown one null and the error E_THEME with the names there are. */
export function loadTheme(name: string): Result<Theme | null> {
  const css = sources.get(name);
  if (css === undefined) return { value: null, messages: [unknownTheme(name)] };
  const [head = ''] = /^\/\*[\s\S]*?\*\//.exec(css) ?? [];
  const field = (key: string) => new RegExp(`^${key}:\\s*(.*)$`, 'm').exec(head)?.[1].trim() ?? '';
  const theme: Theme = {
    name,
    description: { en: field('description'), zh: field('description-zh') },
    isDark: field('dark') === 'true',
    css: css.slice(head.length).trim(),
  };
  return { value: theme, messages: [] };
}

function unknownTheme(name: string): Message {
  const names = themeNames().join(', ');
  return {
    level: 'error',
    code: 'E_THEME',
    text: `no theme is called “${name}”`,
    hint: `Themes: ${names}.`,
    span: null,
  };
}
