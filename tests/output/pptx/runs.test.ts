import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import type { Mark } from '../../../src/model/mark.ts';
import { numbersOf } from '../../../src/output/pptx/charts/numbers.ts';
import { formulaRuns } from '../../../src/output/pptx/formula-runs.ts';
import { lineRuns, phraseRuns } from '../../../src/output/pptx/phrase-runs.ts';
import { xml } from '../../../src/output/pptx/xml.ts';

/** As much of a deck as words need: its language, its blanks and a sentence that they are taken from. */
function deckWith(language: Deck['language'], blanks: { start: number; end: number }[] = []): { deck: Deck } {
  return {
    deck: {
      language,
      blanks,
      sentences: [{ start: 0, end: 99 }],
      notation: { codeTokens: [], formulas: [] },
    } as unknown as Deck,
  };
}

function phrase(text: string) {
  return { text, parts: [{ start: 0, end: text.length }] };
}

describe('words as runs', () => {
  it('mark what is still to fill', () =>
    expect(phraseRuns(phrase('投资X亿元'), deckWith('zh', [{ start: 2, end: 3 }]))).toEqual([
      { text: '投资' },
      { text: 'X', isGap: true },
      { text: '亿元' },
    ]));

  it('are set off as their author has them; what is emphasised in Chinese has dots', () => {
    const marks: Mark[] = [
      { kind: 'strong', start: 0, end: 2 },
      { kind: 'emphasis', start: 2, end: 4 },
      { kind: 'code', start: 4, end: 6 },
    ];
    expect(phraseRuns(phrase('投资重点ab'), { ...deckWith('zh'), marks })).toEqual([
      { text: '投资', isBold: true },
      { text: '重点', isDotted: true },
      { text: 'ab', isCode: true },
    ]);
    expect(
      phraseRuns(phrase('no old'), { ...deckWith('en'), marks: [{ kind: 'emphasis', start: 3, end: 6 }] }),
    ).toEqual([{ text: 'no ' }, { text: 'old', isItalic: true }]);
  });

  it('lead where links lead: to a slide, or out of the file', () => {
    const marks: Mark[] = [
      { kind: 'link', href: '#s3', start: 0, end: 3 },
      { kind: 'link', href: 'https://example.org/', start: 4, end: 7 },
    ];
    expect(phraseRuns(phrase('one two'), { ...deckWith('en'), marks })).toEqual([
      { text: 'one', link: 's3' },
      { text: ' ' },
      { text: 'two', href: 'https://example.org/' },
    ]);
  });

  it('begin with code as it is written', () => {
    const marks: Mark[] = [{ kind: 'code', start: 0, end: 3 }];
    expect(lineRuns(phrase('npm run'), { ...deckWith('en'), marks })[0]).toEqual({ text: 'npm', isCode: true });
  });

  it.each([
    ['served two towns', 'Served two towns'],
    ['“served” two towns', '“Served” two towns'],
    ['241 ended with advice', '241 ended with advice'],
  ])('begin an English line as it is shown: %s', (line, shown) =>
    expect(lineRuns(phrase(line), deckWith('en'))).toEqual([{ text: shown }]),
  );
});

it.each([
  [
    '<msup><mi>x</mi><mn>2</mn></msup>',
    [
      { text: 'x', isItalic: true },
      { text: '2', raised: 0.3 },
    ],
  ],
  [
    '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>',
    [
      ...[{ text: '(' }, { text: 'a', isItalic: true }, { text: ' + ' }, { text: 'b', isItalic: true }, { text: ')' }],
      ...[{ text: '/' }, { text: '2' }],
    ],
  ],
  ['<msqrt><mn>5</mn></msqrt>', [{ text: '√' }, { text: '5' }]],
  ['<mrow><mo>&lt;</mo></mrow><annotation encoding="application/x-tex">x</annotation>', [{ text: ' < ' }]],
])('sets a formula in a line: %s', (mathml, runs) => expect(formulaRuns(`<math>${mathml}</math>`)).toEqual(runs));

describe('the numbers of a chart', () => {
  const series = (...amounts: [string, number][]) => [
    { name: null, tone: 0, amounts: amounts.map(([text, value]) => ({ text: phrase(text), value })) },
  ];

  it('are those of the report, with a format that writes them as it does', () =>
    expect(numbersOf(series(['3.2亿元', 3.2e8], ['14.0亿元', 14e8]))).toEqual({
      values: [[3.2, 14]],
      worth: 1e8,
      formats: ['0.0"亿元"'],
    }));
  it('have groups of thousands where the report has them', () =>
    expect(numbersOf(series(['1,204', 1204], ['86', 86])).formats).toEqual(['#,##0']));
  it('are undivided where they differ in magnitude, and keep their words', () =>
    expect(numbersOf(series(['3.2亿元', 3.2e8], ['980万元', 9.8e6]))).toEqual({
      values: [[3.2e8, 9.8e6]],
      worth: 1,
      formats: [null],
    }));
  it('keep their sign', () => expect(numbersOf(series(['−1.2', -1.2], ['5.8', 5.8])).values).toEqual([[-1.2, 5.8]]));
});

it('leaves out of XML what it can’t hold, and nothing else', () =>
  expect(xml`<a:t>${'a\u0000\u000b<b>&\ud800\u{1f600}\t\u0085'}</a:t>`.xml).toBe(
    '<a:t>a&lt;b&gt;&amp;\u{1f600}\t\u0085</a:t>',
  ));
