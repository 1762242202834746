import { binaryNature } from '../binary.ts';
import { error } from '../refusals.ts';
import type { Reader, SourceFile } from '../source-file.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { damaged, encrypted, refusal } from './refused.ts';

/** The first bytes of ZIP archives and of the compound files of old Office. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a document of Word or WPS by what it is, not by its name: people rename .doc to .docx and the other way round.
 * @returns value null with one error: E_ENCRYPTED, E_DAMAGED, E_TOO_BIG, E_BINARY, E_FORMAT, E_EMPTY
 */
export const readWord: Reader = async (file) => {
  if (beginsWith(file, ZIP)) return isOtherArchive(file) ? otherFile(file) : readDocx(file);
  if (!beginsWith(file, COMPOUND)) return otherFile(file);
  return isEncryptedPackage(file) ? refusal(file.path, encrypted()) : readDoc(file);
};

function beginsWith({ bytes }: SourceFile, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** A workbook, a presentation, an OpenDocument file, renamed. */
function isOtherArchive({ bytes }: SourceFile): boolean {
  return /PowerPoint|Excel|OpenDocument/.test(binaryNature(bytes)?.is ?? '');
}

function otherFile({ bytes, path }: SourceFile) {
  const nature = binaryNature(bytes);
  if (!nature) return refusal(path, damaged('this is no Word document'));
  return {
    value: null,
    messages: [error('E_BINARY', `${path}: this is ${nature.is}, not a Word document`, nature.hint)],
  };
}

const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A .docx with a password is a compound file with the stream EncryptedPackage (MS-OFFCRYPTO, 2.3.4.4). */
function isEncryptedPackage({ bytes }: SourceFile): boolean {
  return includes(bytes, ENCRYPTED_PACKAGE);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
