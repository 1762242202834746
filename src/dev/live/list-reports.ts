import { readdir } from 'node:fs/promises';

const REPORT = /\.(?:txt|text|md|markdown|docx|docm|doc|wps|html?|xhtml)$/i;
/** A form of blanks that lies beside its report is filled in as it is saved: report.blanks.yaml beside report.txt. */
const FORM = /\.blanks\.yaml$/i;
/** Folders of programs, and what systems hide. */
const ASIDE = /(?:^|\/)(?:\.|node_modules\/)/;

/** By its path within the folder. @example isReport('2026/may.docx') → true */
export function isReport(name: string): boolean {
  return REPORT.test(name) && !ASIDE.test(name);
}

export function isForm(name: string): boolean {
  return FORM.test(name);
}

/** The form beside a report. @example 'may.docx' → 'may.blanks.yaml' */
export function formOf(report: string): string {
  return report.replace(/\.\w+$/, '.blanks.yaml');
}

/** Paths of the reports in a folder and those in it, in order, with slashes: ['2026/may.md', 'june.md']; none where there is no such folder. */
export async function listReports(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map(slashed).filter(isReport).sort();
}

/** A path as addresses have it, on Windows too. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
