import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../src/inspect.ts';
import { makeDeck } from '../../src/pipeline.ts';
import { phrasesIn } from '../../src/text/phrase.ts';
import fc from '../property.ts';
import { whatIsLost } from '../source/what-is-lost.ts';
import { answersOf, filled, formOf, spoken, understood } from './filled.ts';

const REPORT = `XX区上半年工作报告

一、XX区工作回顾
上半年完成减税X亿多元，惠及企业____家，增长XX%。
全区完成投资近X亿元，总量居全市第X位。〔  〕村、××镇建成公园12个。

二、下一步打算
力争新建学校X所，让群众满意。
`;

describe('a filled blank', () => {
  it('has the value where its mark was, in the report’s own wording', async () => {
    const { value, messages } = await filled('全年完成减税X亿多元，居全市第X位。', ['3.2', '2']);
    expect(messages).toEqual([]);
    expect(value.source.text).toBe('全年完成减税3.2亿多元，居全市第2位。');
  });

  it('is understood as a figure of the report', async () => {
    const { value } = await filled('全年完成减税X亿多元，增长X%。', ['3.2', '7.5']);
    const report = inspectReport(value, makeDeck(value, { aspect: '16:9' }).value, []);
    expect(report.figures).toMatchObject([
      { text: '3.2亿多元', value: 320000000, bound: '>', measures: '减税', isBlank: false },
      { text: '7.5%', value: 7.5, change: 'increase', isBlank: false },
    ]);
    expect(report.blanks).toEqual([]);
  });

  it('makes of a report what it would be if it had been written so', async () => {
    const values = ['海州', '海州', '3.2', '1,204', '7.5', '20', '2', '李家', '柳河', '4'];
    const form = await filled(REPORT, values);
    const typed = await understood(form.value.source.text);
    expect(typed.value.source).toEqual(form.value.source);
    expect(makeDeck(form.value, { aspect: '16:9' }).value).toEqual(makeDeck(typed.value, { aspect: '16:9' }).value);
  });

  it.each([
    [
      'in bold',
      '# 半年报告\n\n完成投资**X亿元**，在*XX村*开会。',
      ['3.2', '李家'],
      '完成投资**3.2亿元**，在*李家村*开会。',
    ],
    ['in a heading', '# XX区半年报告\n\n## 一、XX镇工作\n\n完成投资3亿元。', ['海州', '柳河'], '# 海州区半年报告'],
    ['with escapes', '# 半年报告\n\n完成投资\\_\\_\\_亿元。', ['3.2'], '3.2亿元。'],
    [
      'in a table',
      '# 半年报告\n\n| 指标 | 本期 |\n| --- | --- |\n| 就业 | X人 |\n| 税收 | X亿元 |\n',
      ['8600', '3.2'],
      '| 税收 | 3.2亿元 |',
    ],
    ['in a list', '# 半年报告\n\n- 新建学校X所\n- 新建公园X个\n', ['3', '12'], '- 新建公园12个'],
  ])('stands %s of Markdown', async (_, text, values, expected) => {
    const { value, messages } = await filled(text, values, 'report.md');
    expect(messages).toEqual([]);
    expect(value.figures.blanks).toEqual([]);
    expect(value.source.text).toContain(expected);
    expect(whatIsLost(value.source)).toBeNull();
    for (const { reading } of value.source.blocks)
      expect(reading.offsets.map((at) => value.source.text[at]).join('')).toBe(reading.text);
  });

  it.each(['a < b', '**粗**', '| 丙 |', '甲\n乙', '<script>', '[链](x)', '`x`', '\u0000乙', '# 一'])(
    'is text, whatever signs are in it: %j',
    async (sign) => {
      const { value } = await filled(
        '# 半年报告\n\n| 村 | 公园 |\n| --- | --- |\n| XX村 | 12个 |\n\n在XX村开会。',
        [sign, sign],
        'report.md',
      );
      const [, table, line] = value.source.blocks;
      expect(table).toMatchObject({ kind: 'table', rows: { length: 2 } });
      expect(line).toMatchObject({ kind: 'paragraph', reading: { text: `在${sign.replace(/[\n\0]/g, '')}村开会。` } });
      expect(spoken(value)).toContain('12个');
    },
  );

  it('keeps its line, even if the line then looks like a page number', async () => {
    const { value } = await filled(`${REPORT}\n【待填】\n`, [...Array(10).fill(null), '3']);
    expect(value.outline.dropped).toEqual([]);
    expect(spoken(value)).toMatch(/3$/);
  });
});

describe('whatever is filled in', () => {
  const value = fc.string({ unit: fc.constantFrom(...'海州柳河李家村<|*_&；"\'#「 .'), maxLength: 9 });
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 99999 }).map(String),
    fc.constantFrom('3.2', '1,204', '１２', '三十二', '3至5'),
  );

  it('the notes are the report with these blanks replaced, and the slides say nothing else', async () => {
    const plain = (await understood(REPORT)).value;
    const marks = plain.figures.blanks;
    const one = marks.map(({ figure }) => fc.option(figure === null ? value : amount));
    await fc.assert(
      fc.asyncProperty(fc.tuple(...one), async (values) => {
        const answers = answersOf(formOf(plain, values));
        const told = (await understood(REPORT, answers)).value;
        const expected = marks.reduceRight((text, { start, end }, i) => {
          const words = answers[i].value;
          return words === '' ? text : text.slice(0, start) + words + text.slice(end);
        }, REPORT);
        const kept = told.outline.dropped.reduceRight(
          (text, { start, end }) => text.slice(0, start) + text.slice(end),
          expected,
        );
        expect(spoken(told)).toBe(kept.replace(/\s+/g, ''));
        const deck = makeDeck(told, { aspect: '16:9' }).value;
        for (const { parts } of phrasesIn(deck.slides.map((slide) => ({ ...slide, notes: [] }))))
          for (const { end } of parts) expect(end).toBeLessThanOrEqual(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the form of the filled report asks for exactly the others', async () => {
    const plain = (await understood(REPORT)).value;
    await fc.assert(
      fc.asyncProperty(fc.tuple(...plain.figures.blanks.map(() => fc.option(amount))), async (values) => {
        const told = (await understood(REPORT, answersOf(formOf(plain, values)))).value;
        const left = plain.figures.blanks.filter((_, i) => values[i] === null).map(({ text }) => text);
        expect(told.figures.blanks.map(({ text }) => text)).toEqual(left);
        expect(answersOf(formOf((await understood(told.source.text)).value))).toHaveLength(left.length);
      }),
      { numRuns: 40 },
    );
  });

  it('filling it in once more changes nothing', async () => {
    const plain = (await understood(REPORT)).value;
    await fc.assert(
      fc.asyncProperty(fc.tuple(...plain.figures.blanks.map(() => fc.option(amount))), async (values) => {
        const answers = answersOf(formOf(plain, values));
        const once = (await understood(REPORT, answers)).value.source.text;
        const twice = await understood(once, answers);
        expect(twice.value.source.text).toBe(once);
      }),
      { numRuns: 40 },
    );
  });
});

it('moves the messages of the reader along with the lines that they are about', async () => {
  const report = '# 半年报告\n\n新建XXXXXXXX学校X所。\n\n![校门](nowhere.png)\n\n完。\n';
  const { value, messages } = await filled(report, ['一', '12'], 'report.md');
  const { span } = messages.find(({ code }) => code === 'W_PICTURE_MISSING')!;
  expect(value.source.text.slice(span!.start, span!.end)).toBe('![校门](nowhere.png)');
});

it('fills a copy of the title that the report leaves out as it fills the title', async () => {
  const report =
    'XX区半年工作报告_政务网\n\nXX区半年工作报告\n\n一、回顾\n上半年，全区完成投资3.2亿元，建成公园12个，群众出门见绿，反响很好。\n';
  const { value } = await filled(report, ['海州']);
  expect(value.outline.dropped).toMatchObject([{ text: '海州区半年工作报告_政务网', reason: 'page title' }]);
  expect(value.outline.title?.text).toBe('海州区半年工作报告');
  expect(value.filled).toHaveLength(1);
});
