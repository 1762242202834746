import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/encoding.ts';
import { type Encoder, twoByteEncoder, utf16, windows1252 } from './encoders.ts';

const TEXT = '全县水利投资3.2亿元，增长7.5%。\n';
const TRADITIONAL = '全縣水利投資3.2億元，增長7.5%。\n';
const utf8: Encoder = (text) => new TextEncoder().encode(text);
const gb18030 = twoByteEncoder('gb18030');
const big5 = twoByteEncoder('big5');
const withMark = (mark: number[], bytes: Uint8Array) => Uint8Array.of(...mark, ...bytes);

describe('the encoding is told from the bytes', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', TEXT],
    ['UTF-8 with two marks', withMark([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', TEXT],
    ['UTF-16 with a mark', withMark([0xff, 0xfe], utf16(false)(TEXT)), 'utf-16le', TEXT],
    ['UTF-16, big end first, with a mark', withMark([0xfe, 0xff], utf16(true)(TEXT)), 'utf-16be', TEXT],
    ['UTF-16 without a mark', utf16(false)(TEXT), 'utf-16le', TEXT],
    ['UTF-16, big end first, without a mark', utf16(true)(TEXT), 'utf-16be', TEXT],
    ['UTF-16 of nothing but Han', utf16(false)('全县水利工作半年情况通报'), 'utf-16le', '全县水利工作半年情况通报'],
    ['UTF-16 of Han that is all ASCII bytes', utf16(false)('全市有效灌'), 'utf-16le', '全市有效灌'],
    ['English UTF-16 without a mark', utf16(false)('The boat sailed.'), 'utf-16le', 'The boat sailed.'],
    ['Russian UTF-16 without a mark', utf16(true)('Отчёт за год.\n'), 'utf-16be', 'Отчёт за год.\n'],
    ['GBK', gb18030('减税增效，稳中求进。'), 'gb18030', '减税增效，稳中求进。'],
    ['two characters of GBK', gb18030('减税'), 'gb18030', '减税'],
    ['traditional characters in GBK', gb18030('減稅增效，穩中求進。'), 'gb18030', '減稅增效，穩中求進。'],
    [
      'GBK among much English',
      gb18030('Water report for the county 减税'),
      'gb18030',
      'Water report for the county 减税',
    ],
    ['English with arrows in GBK', gb18030('3.2 → 4.5 ①'), 'gb18030', '3.2 → 4.5 ①'],
    ['rare characters in GBK', gb18030('囍字，喆'), 'gb18030', '囍字，喆'],
    ['GB18030 of four bytes', Uint8Array.of(...gb18030('减税'), 0x81, 0x39, 0xee, 0x39), 'gb18030', '减税㐀'],
    ['GB18030 with a mark', withMark([0x84, 0x31, 0x95, 0x33], gb18030(TEXT)), 'gb18030', TEXT],
    ['Big5', big5(TRADITIONAL), 'big5', TRADITIONAL],
    ['ten characters of Big5', big5('區公所上半年施政報告'), 'big5', '區公所上半年施政報告'],
    ['two characters of Big5', big5('減稅'), 'big5', '減稅'],
    ['Big5 among much English', big5('Water report, Taipei 臺北市'), 'big5', 'Water report, Taipei 臺北市'],
    ['windows-1252', windows1252('“We’re £3.2m up” – café'), 'windows-1252', '“We’re £3.2m up” – café'],
    ['one accent in windows-1252', windows1252('résumé'), 'windows-1252', 'résumé'],
    ['an accent at the end in windows-1252', windows1252('the café'), 'windows-1252', 'the café'],
    ['capitals in windows-1252', windows1252('RÉSUMÉ. École.'), 'windows-1252', 'RÉSUMÉ. École.'],
    ['a euro in windows-1252', windows1252('It cost €5, 20 °C.'), 'windows-1252', 'It cost €5, 20 °C.'],
    ['bullets in windows-1252', windows1252('• one\r\n• two\r\n'), 'windows-1252', '• one\r\n• two\r\n'],
    ['one character of UTF-8', utf8('水'), 'utf-8', '水'],
  ])('%s', (_, bytes, encoding, text) => expect(decode(bytes, 'a.txt')).toEqual({ text, encoding, messages: [] }));
});

/** The same words in both writings, as reports have them. */
const WORDS = {
  simplified:
    '上半年 全市 财政 收入 增长 水库 加固 农村 公路 里程 医院 门诊 提前 完成 任务 仍然 不足 下一步 企业 减税 群众 满意 街道 网格 老人 食堂 新增 座位 问题 整改 到位 3.2亿元 15% ， 。 、 ；'.split(
      ' ',
    ),
  traditional:
    '上半年 全市 財政 收入 增長 水庫 加固 農村 公路 里程 醫院 門診 提前 完成 任務 仍然 不足 下一步 企業 減稅 群眾 滿意 街道 網格 老人 食堂 新增 座位 問題 整改 到位 3.2億元 15% ， 。 、 ；'.split(
      ' ',
    ),
  english:
    'The ferry carried more people than ever — a “record” year £3.2m café Müller it’s 12–15 naïve the board’s plan… 20 °C'.split(
      ' ',
    ),
};

/** Whole numbers below a bound, always the same ones. */
function numbers(): (below: number) => number {
  let seed = 20_260_730;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

/** Sentence-like strings of 4 to 40 characters. */
function* sentences(words: readonly string[], glue: string, count: number): Generator<string> {
  const next = numbers();
  for (let i = 0; i < count; i++) {
    const length = 4 + next(37);
    let text = words[next(words.length)];
    while (text.length < length) text += glue + words[next(words.length)];
    yield text;
  }
}

describe('two thousand short texts are all told right', () => {
  test.each([
    ['gb18030', gb18030, WORDS.simplified, ''],
    ['gb18030', gb18030, WORDS.traditional, ''],
    ['big5', big5, WORDS.traditional, ''],
    ['utf-16le', (text: string) => utf16(false)(`${text}\n`), WORDS.simplified, ''],
    ['utf-8', utf8, WORDS.traditional, ''],
    ['windows-1252', windows1252, WORDS.english, ' '],
  ] as const)('%s', (_, encode, words, glue) => {
    const wrong = [...sentences(words, glue, 2000)].filter(
      (text) => decode(encode(text), 'a.txt').text?.trimEnd() !== text,
    );
    expect(wrong).toEqual([]);
  });
});

test('a character cut off at the end of a copied file is left out, with a warning', () => {
  expect(decode(utf8('减税增效。').slice(0, -1), 'a.txt')).toMatchObject({
    text: '减税增效',
    messages: [{ level: 'warning', code: 'W_CUT_OFF' }],
  });
  for (const encode of [gb18030, big5])
    expect(decode(encode('增效，中求。').slice(0, -1), 'a.txt')).toMatchObject({
      text: '增效，中求',
      messages: [{ code: 'W_CUT_OFF' }],
    });
});

describe('bytes of no encoding are refused', () => {
  const found = (bytes: Uint8Array) => decode(bytes, 'a.txt').messages.map(({ code, text }) => `${code} ${text}`);
  test('with the first that is wrong', () => {
    const sound = gb18030('减税增效，稳中求进。');
    expect(decode(Uint8Array.of(...sound, 0xff, 0xff, 0x41), 'a.txt').text).toBeNull();
    expect(found(Uint8Array.of(...sound, 0xff, 0xff, 0x41))).toEqual([
      'E_ENCODING a.txt: byte 20 (FF) is not UTF-8 and not GB18030',
    ]);
  });
  test('UTF-16 with half of a pair', () => {
    const bytes = withMark([0xff, 0xfe], utf16(false)('报告\ud800告'));
    expect(found(bytes)).toEqual([expect.stringMatching(/^E_ENCODING a\.txt: byte \d+ \(.*\) is not UTF-16LE$/)]);
  });
  test.each([
    ['with a mark', [0xff, 0xfe, 0, 0, 0x2e, 0x54, 0, 0]],
    ['big end first', [0, 0, 0xfe, 0xff, 0, 0, 0x54, 0x2e]],
    ['without a mark', [0x2e, 0x54, 0, 0, 0x4a, 0x54, 0, 0]],
  ])('UTF-32 %s', (_, bytes) =>
    expect(found(Uint8Array.from(bytes))).toEqual(['E_ENCODING a.txt: the text is UTF-32, which is not read']),
  );
  test('noise', () => {
    const next = numbers();
    for (let i = 0; i < 200; i++)
      expect(found(Uint8Array.from({ length: 600 }, () => 0x80 + next(128)))[0]).toMatch(/^E_ENCODING/);
  });
});

describe('what old programs leave in a file', () => {
  test('zero bytes that fill it up are left out, with a note', () => {
    for (const encode of [utf8, gb18030, big5, utf16(false)])
      expect(decode(Uint8Array.of(...encode('增效，中求。'), ...new Uint8Array(64)), 'a.txt')).toMatchObject({
        text: '增效，中求。',
        messages: [{ level: 'note', code: 'N_FILLED_UP' }],
      });
  });
  test('zero bytes between fields are kept', () =>
    expect(decode(gb18030('增效\0\0中求'), 'a.txt')).toMatchObject({ text: '增效\0\0中求', messages: [] }));
  test('characters of a private set are counted', () =>
    expect(decode(Uint8Array.of(...gb18030('增效'), 0xaa, 0xa1), 'a.txt').messages).toMatchObject([
      { level: 'warning', code: 'W_PRIVATE', span: { start: 2, end: 3 } },
    ]));
});
