import { relative, resolve } from 'node:path';
import { slashed } from './list-reports.ts';
import type { ReportFolder } from './reports.ts';

/** The folder of reports that a project names, from its root. */
export function folderOf({ folder }: { folder: string }, { root }: { root: string }): ReportFolder {
  const path = resolve(root, folder);
  return { path, called: `${slashed(relative(root, path))}/` };
}
