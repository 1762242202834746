import type { Theme } from '../model/theme.ts';
import { suggest } from '../text/suggest.ts';
import { loadTheme, themeNames } from '../theme/themes.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** The theme of a name. @throws Mistake where there is none of it, with the one that was probably meant */
export function themeNamed(name: string, words: Words): Theme {
  const { value } = loadTheme(name);
  if (value) return value;
  const names = themeNames();
  throw complaint(words, 'E_THEME', name, suggest(name, names) ?? '', names.join(', '));
}
