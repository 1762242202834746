import type { Theme, Typeface } from '../model/theme.ts';

/** What a theme's file says about itself in the comment at its head; what it does not say is as in plain. */
export interface ThemeHead extends Omit<Theme, 'name' | 'css'> {
  /** The comment, '' where there is none. */
  text: string;
}

const TYPEFACES: readonly Typeface[] = ['Noto Sans SC', 'Noto Serif SC'];
/** Larger type than this leaves no room for six callouts on 4:3. */
export const MOST_SCALE = 1.25;

/**
 * Reads the lines of the comment that a theme begins with.
 * @example readHead('/*\nname: dusk\ndark: true\nfonts: Noto Serif SC\nscale: 1.1\n*\/ …') → { isDark: true, typeface: 'Noto Serif SC', scale: 1.1, … }
 */
export function readHead(css: string): ThemeHead {
  const [text = ''] = /^\s*\/\*[\s\S]*?\*\//.exec(css) ?? [];
  const field = (key: string) =>
    new RegExp(`^[\\s/*]*${key}:(.*)$`, 'm').exec(text)?.[1].replace('*/', '').trim() ?? '';
  const scale = Number(field('scale') || 1);
  return {
    text,
    description: { en: field('description'), zh: field('description-zh') },
    isDark: field('dark') === 'true',
    typeface: TYPEFACES.find((typeface) => field('fonts').startsWith(typeface)) ?? 'Noto Sans SC',
    scale: isScale(scale) ? scale : 1,
  };
}

/** Whether a theme may set its type so much larger. */
export function isScale(scale: number): boolean {
  return scale >= 1 && scale <= MOST_SCALE;
}
