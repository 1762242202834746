import { describe, expect, test } from 'vitest';
import { formatNamed } from '../../src/source/formats.ts';
import { readSource } from '../../src/source/read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = async (content: Uint8Array, name = 'report.txt') =>
  (await readSource(content, name)).messages.map(({ code }) => code);
const message = async (content: Uint8Array, name = 'report.txt') => (await readSource(content, name)).messages[0].text;

describe('what cannot be read gets one line that says why', () => {
  test('an empty file', async () => expect(await codes(bytes(''))).toEqual(['E_EMPTY']));
  test('nothing but white space', async () => expect(await codes(bytes(' \n\u3000\n'))).toEqual(['E_EMPTY']));
  test('nothing but a byte order mark', async () =>
    expect(await codes(Uint8Array.of(0xef, 0xbb, 0xbf))).toEqual(['E_EMPTY']));
  test('an unknown extension', async () => expect(await codes(bytes('text'), 'report.pages')).toEqual(['E_FORMAT']));
  test('no extension', async () => expect(await codes(bytes('text'), 'report')).toEqual(['E_FORMAT']));
  test('a PNG picture named .txt', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
    expect(await codes(png)).toEqual(['E_BINARY']);
    expect(await message(png)).toBe('report.txt: this is a PNG picture, not text');
  });
  test.each([
    ['%PDF-1.7', 'a PDF file'],
    ['PK\u0003\u0004....word/document.xml', 'a Word document (.docx)'],
    ['{\\rtf1 text}', 'a rich text document (.rtf)'],
  ])('%s named .txt', async (content, nature) => expect(await message(bytes(content))).toContain(nature));
  test('zero bytes in what is no UTF-16', async () =>
    expect(await codes(Uint8Array.of(65, 66, 0, 1, 2, 3, 255, 7))).toEqual(['E_BINARY']));
  test('50 MB are refused', async () => {
    expect(await codes(new Uint8Array(50 * 1024 * 1024).fill(0x41))).toEqual(['E_TOO_BIG']);
    expect(formatNamed('txt')?.maxBytes).toBe(8 * 1024 * 1024);
  });
  test('a damaged UTF-8 file, with the place of the damage', async () => {
    const damaged = bytes('全区经济平稳运行，'.repeat(20));
    damaged[300] = 0xff;
    expect(await codes(damaged)).toEqual(['E_ENCODING']);
    expect(await message(damaged)).toContain('byte 300 (FF)');
  });
  test('every refusal says what to do', async () => {
    const refused: [Uint8Array, string][] = [
      [bytes(''), 'a.txt'],
      [bytes('x'), 'a.odt'],
      [bytes('%PDF-1'), 'a.md'],
    ];
    for (const [content, name] of refused)
      expect(await readSource(content, name)).toMatchObject({
        value: null,
        messages: [{ level: 'error', hint: expect.stringMatching(/./) }],
      });
  });
});

test('a report is read with the name of its file and no message', async () => {
  const { value, messages } = await readSource(bytes('一、回顾\n路修好了。'), 'D:\\文件\\报告.TXT');
  expect(messages).toEqual([]);
  expect(value).toMatchObject({ name: '报告.TXT', format: 'text', encoding: 'utf-8' });
});
