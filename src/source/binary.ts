/** What a file really is, and what its owner can do about it. */
export interface Nature {
  /** With its article: 'a PNG picture'. */
  is: string;
  hint: string;
}

interface NatureRow extends Nature {
  /** The first bytes, in hexadecimal. */
  magic: string;
  /** ASCII that must occur in the first 4 KB too. */
  holds?: string;
}

const AS_TEXT = 'Open it in the program that made it and save it as plain text (.txt, UTF-8).';
const NOT_A_REPORT = 'Give the report itself, as .docx, .txt, .md or .html.';
const called = (extension: string) => `Name it .${extension}, or say --format ${extension}.`;

/** In this order: a .docx is a ZIP file too. */
export const NATURES: readonly NatureRow[] = [
  { magic: '504b0304', holds: 'word/', is: 'a Word document (.docx)', hint: called('docx') },
  { magic: '504b0304', holds: 'ppt/', is: 'a PowerPoint file (.pptx)', hint: AS_TEXT },
  { magic: '504b0304', holds: 'xl/', is: 'an Excel workbook (.xlsx)', hint: AS_TEXT },
  { magic: '504b0304', holds: 'mimetypeapplication/vnd.oasis', is: 'an OpenDocument file', hint: AS_TEXT },
  {
    magic: '504b0304',
    is: 'a ZIP archive or an Office file',
    hint: 'Unpack it, or save the report as plain text (.txt, UTF-8).',
  },
  { magic: 'd0cf11e0a1b11ae1', is: 'an old Word or WPS document (.doc, .wps)', hint: called('doc') },
  { magic: '25504446', is: 'a PDF file', hint: 'Copy its text into a .txt file; lines cut by the page are rejoined.' },
  { magic: '7b5c727466', is: 'a rich text document (.rtf)', hint: AS_TEXT },
  { magic: '89504e47', is: 'a PNG picture', hint: NOT_A_REPORT },
  { magic: 'ffd8ff', is: 'a JPEG picture', hint: NOT_A_REPORT },
  { magic: '47494638', is: 'a GIF picture', hint: NOT_A_REPORT },
  { magic: '1f8b08', is: 'a gzip archive', hint: 'Unpack it first.' },
  { magic: '526172211a07', is: 'a RAR archive', hint: 'Unpack it first.' },
  { magic: '377abcaf271c', is: 'a 7-Zip archive', hint: 'Unpack it first.' },
  { magic: '7f454c46', is: 'a program', hint: NOT_A_REPORT },
];

/** What a binary file is by its first bytes, or null where they may be text. @example bytes 89 50 4E 47 … → { is: 'a PNG picture', … } */
export function binaryNature(bytes: Uint8Array): Nature | null {
  const start = hex(bytes.subarray(0, 8));
  const row = NATURES.find(({ magic, holds }) => start.startsWith(magic) && (!holds || asciiOf(bytes).includes(holds)));
  return row ? { is: row.is, hint: row.hint } : null;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4096));
}
