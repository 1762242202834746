import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** The one report that a command line names, as it is written there. @throws Mistake where it names none or two */
export function onlyReport([path, second]: readonly string[], words: Words): string {
  if (path === undefined) throw complaint(words, 'E_NO_REPORT');
  if (second !== undefined) throw complaint(words, 'E_ONE_REPORT', path, second);
  return path;
}
