import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { formOf, isForm, isReport, slashed } from './list-reports.ts';

/** Editors write a file in two or three steps; what comes within this time is one change. */
const SETTLE_MS = 15;

/**
 * Watches the reports of a folder and of those in it, and the forms beside them. Vite's own watcher drops the second of two changes within 50 ms, and a report
 * that was emptied and written again would stay empty on screen.
 * @param onChange told the path of a report within the folder: '2026/may.md'
 * @returns `note` to say that a file changed, for those who know it from elsewhere, and `stop`
 */
export function watchReports(folder: string, onChange: (name: string) => void) {
  const settling = new Map<string, NodeJS.Timeout>();
  const settle = (name: string) => {
    clearTimeout(settling.get(name));
    settling.set(
      name,
      setTimeout(() => {
        settling.delete(name);
        onChange(name);
      }, SETTLE_MS),
    );
  };
  const note = (name: string) => {
    if (isForm(name)) for (const report of namesIn(folder)) if (formOf(report) === name) settle(report);
    if (isReport(name)) settle(name);
  };
  const watchers = new Map<string, FSWatcher>();
  watchFolder(folder, folder, watchers, note);
  const stop = () => {
    for (const watcher of watchers.values()) watcher.close();
    for (const timeout of settling.values()) clearTimeout(timeout);
  };
  return { note, stop };
}

/** Nothing for a folder that is not there, or that the system cannot watch: Vite's watcher has to do then. What is made in it later is watched too. */
function watchFolder(folder: string, root: string, watchers: Map<string, FSWatcher>, note: (name: string) => void) {
  if (watchers.has(folder) || /(?:^|[\\/])(?:node_modules|\.[^\\/]*)$/.test(relative(root, folder))) return;
  const gone = () => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  try {
    const watcher = watch(folder, (event, name) => {
      if (name === null) return;
      note(slashed(relative(root, join(folder, name))));
      if (event === 'rename') for (const each of foldersIn(folder)) watchFolder(each, root, watchers, note);
    });
    watchers.set(folder, watcher.on('error', gone));
    for (const each of foldersIn(folder)) watchFolder(each, root, watchers, note);
  } catch {
    gone();
  }
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(slashed).filter(isReport);
  } catch {
    return [];
  }
}
