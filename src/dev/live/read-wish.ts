import { resolve, sep } from 'node:path';
import type { LiveSpec } from './live-spec.ts';
import type { ReportOptions, ThemeFile } from './reports.ts';

/** Where a theme may be: in the project, or beside the reports. */
interface Folders {
  root: string;
  reports: string;
}

/**
 * How a deck is to be: as its address wants it, `?theme=night&aspect=4:3&lang=zh`, `?theme=./mine.css`; what that does not say, or says wrongly, is as usual.
 * A page of no report may name what it likes: files outside of both folders are not read for it.
 */
export function readWish(
  query: URLSearchParams,
  { options }: Pick<LiveSpec, 'options'>,
  folders: Folders,
): ReportOptions {
  const language = query.get('lang');
  const aspect = query.get('aspect');
  const theme = query.get('theme');
  return {
    ...options,
    // The system's will do on the writer's own screen, and a subset takes longer than the whole deck.
    fonts: [],
    theme: theme === null ? themeOf(options.theme, folders.root) : (wishedTheme(theme, folders) ?? theme),
    ...((aspect === '4:3' || aspect === '16:9') && { aspect }),
    ...((language === 'zh' || language === 'en') && { language }),
  };
}

/** A theme as the project's own configuration names it: one of ours, or a CSS file from the root. */
export function themeOf(theme: string, root: string): string | ThemeFile {
  return /\.css$/i.test(theme) ? { file: resolve(root, theme), called: theme } : theme;
}

function wishedTheme(name: string, { root, reports }: Folders): ThemeFile | null {
  if (!/\.css$/i.test(name)) return null;
  const file = resolve(root, name);
  return [root, reports].some((folder) => file.startsWith(resolve(folder) + sep)) ? { file, called: name } : null;
}
