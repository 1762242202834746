import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/encoding.ts';

const TEXT = '全县水利投资3.2亿元，增长7.5%。\n';
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
const withMark = (mark: number[], bytes: Uint8Array) => Uint8Array.of(...mark, ...bytes);
/** 减税增效，稳中求进。 */
const GBK = [
  0xbc, 0xf5, 0xcb, 0xb0, 0xd4, 0xf6, 0xd0, 0xa7, 0xa3, 0xac, 0xce, 0xc8, 0xd6, 0xd0, 0xc7, 0xf3, 0xbd, 0xf8, 0xa1,
  0xa3,
];

describe('the encoding is told from the bytes', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], new TextEncoder().encode(TEXT)), 'utf-8', TEXT],
    ['UTF-16 with a mark', withMark([0xff, 0xfe], utf16(TEXT, false)), 'utf-16le', TEXT],
    ['UTF-16, big end first, with a mark', withMark([0xfe, 0xff], utf16(TEXT, true)), 'utf-16be', TEXT],
    ['UTF-16 without a mark', utf16(TEXT, false), 'utf-16le', TEXT],
    ['UTF-16, big end first, without a mark', utf16(TEXT, true), 'utf-16be', TEXT],
    [
      'UTF-16 of nothing but Han characters',
      utf16('全县水利工作半年情况通报', false),
      'utf-16le',
      '全县水利工作半年情况通报',
    ],
    ['English UTF-16 without a mark', utf16('The boat sailed.', false), 'utf-16le', 'The boat sailed.'],
    ['GBK', Uint8Array.from(GBK), 'gb18030', '减税增效，稳中求进。'],
    ['two characters of GBK', Uint8Array.from(GBK.slice(0, 4)), 'gb18030', '减税'],
    [
      'GBK among much English',
      Uint8Array.of(...new TextEncoder().encode('Water report for the county '), ...GBK),
      'gb18030',
      'Water report for the county 减税增效，稳中求进。',
    ],
    ['GB18030 of four bytes', Uint8Array.of(...GBK, 0x81, 0x39, 0xee, 0x39), 'gb18030', '减税增效，稳中求进。㐀'],
    ['one character of UTF-8', new TextEncoder().encode('水'), 'utf-8', '水'],
  ])('%s', (_, bytes, encoding, text) => expect(decode(bytes, 'a.txt')).toEqual({ text, encoding, messages: [] }));
});

test('a character cut off at the end of a copied file is left out, with a warning', () => {
  const bytes = new TextEncoder().encode(TEXT.trimEnd()).slice(0, -1);
  expect(decode(bytes, 'a.txt')).toMatchObject({
    text: TEXT.trimEnd().slice(0, -1),
    messages: [{ level: 'warning', code: 'W_CUT_OFF' }],
  });
  expect(decode(Uint8Array.from(GBK.slice(0, -1)), 'a.txt')).toMatchObject({
    text: '减税增效，稳中求进',
    messages: [{ code: 'W_CUT_OFF' }],
  });
});

test('bytes of no encoding name the first that is wrong', () => {
  const decoded = decode(Uint8Array.of(...GBK, 0xff, 0xff, 0x41), 'a.txt');
  expect(decoded.text).toBeNull();
  expect(decoded.messages[0].text).toContain(`byte ${GBK.length} (FF)`);
});
