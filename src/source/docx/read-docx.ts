import type { Message } from '../../model/message.ts';
import { EMPTY_HINT } from '../refusals.ts';
import type { Reader } from '../source-file.ts';
import { openDocument, type WordDocument } from './document.ts';
import { layOut } from './lay-out.ts';
import { leftOut } from './left-out.ts';
import { withImages } from './pictures.ts';
import { Refused, refusal } from './refused.ts';

/**
 * Reads a Word document (.docx, ECMA-376) of Word, WPS or LibreOffice. `Source.text` is what was taken out of it, a block a line.
 * @returns value null with E_DAMAGED, E_TOO_BIG or E_EMPTY; else what can't be shown as W_PICTURE and W_OBJECT, tracked changes as N_CHANGES
 */
export const readDocx: Reader = async ({ bytes, name, path }) => {
  try {
    const document = openDocument(bytes);
    const { blocks, pictures, unreadable, ...written } = layOut(document);
    if (blocks.length === 0) throw new Refused('E_EMPTY', 'the document holds no text', EMPTY_HINT);
    const seen = await withImages(blocks, pictures, document.file);
    const messages = [...leftOut(path, blocks, unreadable, seen.missing), ...changesIn(path, document)];
    return { value: { name, format: 'docx', encoding: '', ...written, blocks: seen.blocks }, messages };
  } catch (thrown) {
    return refusal(path, thrown);
  }
};

function changesIn(path: string, { met: { insertions, deletions } }: WordDocument): Message[] {
  if (insertions + deletions === 0) return [];
  const text = `${path}: tracked changes are read as accepted (${insertions} insertions, ${deletions} deletions)`;
  const hint = 'Accept or reject them in Word or WPS first if that is not what you want.';
  return [{ level: 'note', code: 'N_CHANGES', text, hint, span: null }];
}
