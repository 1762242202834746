import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Typeface } from '../../model/theme.ts';

interface FontPackage {
  /** npm name. */
  name: string;
  files: Record<400 | 700, string>;
}

/** Where each typeface comes from: packages with whole static TrueType files of both weights. */
export const FONT_PACKAGES: Record<Typeface, FontPackage> = {
  // 10.5 MB a weight, 20,976 Han characters.
  'Noto Sans SC': {
    name: '@expo-google-fonts/noto-sans-sc',
    files: { 400: '400Regular/NotoSansSC_400Regular.ttf', 700: '700Bold/NotoSansSC_700Bold.ttf' },
  },
  // 14.8 MB a weight.
  'Noto Serif SC': {
    name: '@expo-google-fonts/noto-serif-sc',
    files: { 400: '400Regular/NotoSerifSC_400Regular.ttf', 700: '700Bold/NotoSerifSC_700Bold.ttf' },
  },
};

/** The files of a typeface; null where its package is not installed. */
export function fontPaths(typeface: Typeface): Record<400 | 700, string> | null {
  const { name, files } = FONT_PACKAGES[typeface];
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return { 400: join(folder, files[400]), 700: join(folder, files[700]) };
  } catch {
    return null;
  }
}

/** The folders of the files of the usual typeface, none where its package is not installed. */
export function fontFolders(): string[] {
  return Object.values(fontPaths('Noto Sans SC') ?? {}).map(dirname);
}
