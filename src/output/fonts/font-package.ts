import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = '@expo-google-fonts/noto-sans-sc';
/** CSS name of the typeface in the package. */
export const FAMILY = 'Noto Sans SC';
const FILES = { 400: '400Regular/NotoSansSC_400Regular.ttf', 700: '700Bold/NotoSansSC_700Bold.ttf' };

/** Whole static TrueType files of both weights (10.5 MB each, 20,976 Han characters); null where the package is not installed. */
export function fontPaths(): Record<400 | 700, string> | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
    return { 400: join(folder, FILES[400]), 700: join(folder, FILES[700]) };
  } catch {
    return null;
  }
}

/** The folders of those files, none where the package is not installed. */
export function fontFolders(): string[] {
  return Object.values(fontPaths() ?? {}).map(dirname);
}
