import { EMPTY_HINT } from '../refusals.ts';
import type { Reader } from '../source-file.ts';
import { readText } from '../text/read-text.ts';
import { damaged, encrypted, Refused, refusal } from './refused.ts';

/** Reads an old Word document (.doc) as plain text, where its text can be had at all. */
export const readDoc: Reader = async ({ bytes, name, path, extractDoc }) => {
  try {
    if (isEncrypted(bytes)) throw encrypted();
    const extracted = extractDoc(bytes);
    if (!extracted) throw oldFormat();
    const text = cleaned(await extracted.catch(() => Promise.reject(damaged('its text can’t be found'))));
    if (text.trim() === '') throw new Refused('E_EMPTY', 'the document holds no text', EMPTY_HINT);
    return { value: readText(name, '', text), messages: [] };
  } catch (thrown) {
    return refusal(path, thrown);
  }
};

function oldFormat(): Refused {
  return new Refused(
    'E_FORMAT',
    'old Word documents (.doc) are not read here',
    'Open it in Word or WPS and save it as .docx.',
  );
}

/** Breaks of lines and pages part paragraphs; a tab at the end of a table's row parts nothing; what else controls (marks of fields, of pictures) is no text. */
function cleaned(text: string): string {
  const breaks = new Map(['\n', '\r', '\v', '\f'].map((mark) => [mark, '\n']));
  return text
    .replace(/\p{Cc}/gu, (mark) => (mark === '\t' ? mark : (breaks.get(mark) ?? '')))
    .replace(/\t+(?=\n|$)/g, '');
}

const SECTOR = 512;

/** The flag fEncrypted in the head of the stream WordDocument (MS-DOC, 2.5.2), which begins with EC A5 at the start of a sector. */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = SECTOR; at + 12 <= bytes.length; at += SECTOR)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return (bytes[at + 11] & 1) === 1;
  return false;
}
