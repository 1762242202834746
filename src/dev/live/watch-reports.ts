import { readdirSync, watch } from 'node:fs';
import { FORM, REPORT, reportsOf } from './reports.ts';

/** Editors write a file in two or three steps; what comes within this time is one change. */
const SETTLE_MS = 15;

/**
 * Watches a folder's reports and the forms beside them. Vite's own watcher drops the second of two changes within 50 ms, and a report that was emptied and written again would stay empty on screen.
 * @returns `note` to say that a report changed, for those who know it from elsewhere, and `stop`
 */
export function watchReports(folder: string, onChange: (name: string) => void) {
  const settling = new Map<string, NodeJS.Timeout>();
  const note = (name: string) => {
    if (FORM.test(name)) for (const report of reportsOf(name, namesIn(folder))) note(report);
    if (!REPORT.test(name)) return;
    clearTimeout(settling.get(name));
    settling.set(
      name,
      setTimeout(() => {
        settling.delete(name);
        onChange(name);
      }, SETTLE_MS),
    );
  };
  const watcher = watchFolder(folder, note);
  const stop = () => {
    watcher?.close();
    for (const timeout of settling.values()) clearTimeout(timeout);
  };
  return { note, stop };
}

/** Null for a folder that is not there, or that the system cannot watch: Vite's watcher has to do then. */
function watchFolder(folder: string, onChange: (name: string) => void) {
  try {
    const watcher = watch(folder, (_, name) => name !== null && onChange(name));
    return watcher.on('error', () => watcher.close());
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
