import { timeOf } from '../source-date.ts';

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

/**
 * Says who a PDF is by. A browser leaves that out and there is no room for it, so its details are written again at the end, as an incremental update.
 * @see ISO 32000-1, 7.5.6
 */
export function withAuthor(pdf: Buffer, author: string): Buffer {
  const span = infoOf(pdf);
  const trailer = pdf.toString('latin1', pdf.lastIndexOf('trailer'));
  const [, entries] = /<<([\s\S]*?)>>/.exec(trailer) ?? [];
  const [, before] = /startxref\s+(\d+)/.exec(trailer) ?? [];
  if (!span || entries === undefined || before === undefined) return pdf;
  const info = pdf.toString('latin1', ...span).trim();
  const [number] = /^\d+/.exec(info)!;
  const start = pdf.length + 1;
  const told = `${info.slice(0, info.lastIndexOf('>>')).trimEnd()}\n/Author ${textString(author)}>>\nendobj\n`;
  const table = `xref\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<<${entries}\n/Prev ${before}>>\nstartxref\n${start + told.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`\n${told}${table}${end}`, 'latin1')]);
}

/** A text in the file's own hexadecimal UTF-16. @example textString('李') → '<FEFF674E>' */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** True for the last part (4 KB do) or all of a PDF that Lectern wrote. */
export function isOurPdf(pdf: Buffer): boolean {
  return pdf.includes(CREATOR);
}

function dateEntry(entry: string, epoch: string | undefined): string {
  const time = timeOf(epoch);
  if (!time) return '';
  const digits = time.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${entry.slice(0, entry.indexOf('('))}(D:${digits}+00'00')`;
}

/** Where the object of details stands: the trailer names it, `/Info 1 0 R`. */
function infoOf(pdf: Buffer): [number, number] | null {
  const [, number] = /\/Info (\d+) 0 R/.exec(pdf.toString('latin1', pdf.lastIndexOf('trailer'))) ?? [];
  const start = pdf.indexOf(`\n${number} 0 obj`);
  const end = pdf.indexOf('endobj', start);
  return number && start >= 0 && end >= 0 ? [start, end] : null;
}
