import type { Language } from '../model/outline.ts';

/** What a command may touch beside files, passed in so that tests can look on. */
export interface World {
  /** Folder that relative paths start from. */
  folder: string;
  env: NodeJS.ProcessEnv;
  out: Stream;
  /** Progress and messages. */
  errors: Stream;
}

export interface Stream {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** The person's language by their locale: Chinese where it is zh, else English. @example LC_ALL=zh_CN.UTF-8 → 'zh' */
export function languageOfPerson(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (process.platform === 'win32' ? systemLocale() : '');
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Windows sets no variable. */
function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
