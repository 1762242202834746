import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/source/read-source.ts';
import { p, wordFile, wordParts } from './word-file.ts';

const SOUND = wordFile({ body: p('投资3亿元。') });
const DEEP = 10_000;

/** An OLE file whose directory names an encrypted package, as a document with a password is. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [i, letter] of [...'EncryptedPackage'].entries()) bytes[1024 + 2 * i] = letter.charCodeAt(0);
  return bytes;
}

/** Files that mean harm or are broken, each with the one error that it gets. */
const HOSTILE: [string, () => Uint8Array, RegExp][] = [
  ['protected with a password', encrypted, /^E_ENCRYPTED$/],
  ['cut off in the middle', () => SOUND.slice(0, SOUND.length / 2), /^E_DAMAGED$/],
  ['without a document', () => zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }), /^E_(?:DAMAGED|BINARY|EMPTY)$/],
  ['empty inside', () => wordFile({ body: '' }), /^E_EMPTY$/],
  [
    'of entities that multiply',
    () => {
      const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
      const xml = `<!DOCTYPE x [<!ENTITY a0 "lol">${lol}]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>`;
      return zipSync({ ...wordParts({ body: '' }), 'word/document.xml': strToU8(xml) });
    },
    /^(?:E_DAMAGED|E_EMPTY|none)$/,
  ],
  [
    'of 80 MB of zeros',
    () => zipSync({ ...wordParts({ body: '' }), 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }),
    /^E_(?:TOO_BIG|DAMAGED)$/,
  ],
  [
    `nested ${DEEP} deep`,
    () =>
      wordFile({
        body: `${'<w:sdt><w:sdtContent>'.repeat(DEEP)}${p('深。')}${'</w:sdtContent></w:sdt>'.repeat(DEEP)}`,
      }),
    /^(?:E_DAMAGED|none)$/,
  ],
];

test.each(HOSTILE)('a document %s gets one clear error', async (_, make, code) => {
  const { value, messages } = await readSource(make(), 'report.docx');
  const errors = messages.filter(({ level }) => level === 'error');
  expect(errors.map((error) => error.code).join() || 'none').toMatch(code);
  expect(value === null).toBe(errors.length === 1);
  for (const { hint } of errors) expect(hint).not.toBe('');
});
