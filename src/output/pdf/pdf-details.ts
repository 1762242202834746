/** By this name in a PDF's details Lectern knows a file as its own, and may write over it. */
const CREATOR = '/Creator (Lectern)';

/** What a browser writes about a PDF: its own name, and two times. */
const INFO = /\/Creator \((?:[^()\\]|\\.)*\)|\/(?:CreationDate|ModDate) \([^)]*\)/g;

/**
 * Makes a PDF's details the same at every printing, in place, so that no offset moves: our name for the browser's, and the times of `SOURCE_DATE_EPOCH`
 * or none, since a report does not say when it was written.
 * @param epoch seconds since 1970 as text, or undefined
 * @example `/Creator (Chromium)` → `/Creator (Lectern) `, `/CreationDate (D:20261123110621+00'00')` → blanks
 */
export function settleDetails(pdf: Buffer, epoch: string | undefined): void {
  const span = infoOf(pdf);
  if (!span) return;
  const settled = pdf.toString('latin1', ...span).replace(INFO, (entry) => {
    const ours = entry.startsWith('/Creator') ? CREATOR : dateEntry(entry, epoch);
    return ours.length <= entry.length ? ours.padEnd(entry.length) : entry;
  });
  pdf.write(settled, span[0], 'latin1');
}

/** True for the last part (4 KB do) or all of a PDF that Lectern wrote. */
export function isOurPdf(pdf: Buffer): boolean {
  return pdf.includes(CREATOR);
}

function dateEntry(entry: string, epoch: string | undefined): string {
  if (!epoch || !/^\d{1,12}$/.test(epoch)) return '';
  const digits = new Date(Number(epoch) * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${entry.slice(0, entry.indexOf('('))}(D:${digits}+00'00')`;
}

/** Where the object of details stands: the trailer names it, `/Info 1 0 R`. */
function infoOf(pdf: Buffer): [number, number] | null {
  const [, number] = /\/Info (\d+) 0 R/.exec(pdf.toString('latin1', pdf.lastIndexOf('trailer'))) ?? [];
  const start = pdf.indexOf(`\n${number} 0 obj`);
  const end = pdf.indexOf('endobj', start);
  return number && start >= 0 && end >= 0 ? [start, end] : null;
}
