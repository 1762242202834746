import { describe, expect, it } from 'vitest';
import { deckOf, layoutsIn, notesOf, slidesOf } from '../apart-report.ts';

const HEADING = { heading: '骑行情况' };
const HEAD = ['片区', '站点', '骑行'];
const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => [`第${i + 1}片区`, `${100 + i}`, `${i}.5`]);
const tableOf = (table: Parameters<typeof deckOf>[0]) => slidesOf(deckOf(table), 'table');
const wordsIn = (cells: { text: { text: string } | null }[]) => cells.map(({ text }) => text?.text ?? '');

describe('a table', () => {
  it('is one slide with its header, at the largest type, where it is small', () => {
    const [slide, ...others] = tableOf([HEADING, { table: [HEAD, ...rowsOf(3)] }]);
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ textPx: 28, isCut: false, nameColumn: 0, hasNames: true });
    expect(wordsIn(slide.head[0])).toEqual(HEAD);
    expect(slide.rows).toHaveLength(3);
  });
  it('knows which of its columns are numbers', () => {
    const rows = [
      ['东片', '运行平稳', '+12.0%', 'X亿元'],
      ['西片', '基本平稳', '—', '3.2亿元'],
    ];
    const [slide] = tableOf([HEADING, { table: [['片区', '评价', '同比', '投资'], ...rows] }]);
    expect(slide.columns.map(({ isNumeric }) => isNumeric)).toEqual([false, false, true, true]);
  });
  it('knows a row of totals', () => {
    const [slide] = tableOf([HEADING, { table: [HEAD, ...rowsOf(2), ['合 计', '201', '1.5']] }]);
    expect(slide.rows.map(({ isTotal }) => isTotal)).toEqual([false, false, true]);
  });
  it('that is empty makes no slide', () => {
    expect(
      layoutsIn(
        deckOf([
          HEADING,
          { text: '今年运行平稳。' },
          {
            table: [
              ['', ''],
              ['', ''],
            ],
          },
        ]),
      ),
    ).not.toContain('table');
  });
  it('of one line only has no header', () => {
    const [slide] = tableOf([HEADING, { table: [['联系人', '张工']] }]);
    expect(slide.head).toEqual([]);
    expect(wordsIn(slide.rows[0].cells)).toEqual(['联系人', '张工']);
  });
  it('whose header is blank has none, and rows and columns without words are left out', () => {
    const [slide] = tableOf([
      HEADING,
      {
        table: [
          ['', '', ''],
          ['东片', '', '152'],
          ['', '', ''],
          ['西片', '', '141'],
        ],
      },
    ]);
    expect(slide.head).toEqual([]);
    expect(slide.rows.map(({ cells }) => wordsIn(cells))).toEqual([
      ['东片', '152'],
      ['西片', '141'],
    ]);
  });
});

describe('a long table', () => {
  const long = [HEADING, { table: [HEAD, ...rowsOf(30)] }];
  it('is split at rows, evenly, its header over every slide', () => {
    const slides = tableOf(long);
    expect(slides.length).toBeGreaterThan(2);
    expect(slides.flatMap(({ rows }) => rows.map(({ cells }) => cells[0].text?.text))).toEqual(
      rowsOf(30).map(([name]) => name),
    );
    expect(slides.every(({ head }) => wordsIn(head[0]).join() === HEAD.join())).toBe(true);
    const counts = slides.map(({ rows }) => rows.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(3);
  });
  it('is never set smaller than 24 px', () => {
    expect(tableOf(long).every(({ textPx }) => textPx >= 24)).toBe(true);
  });
  it('says which slide is which, and each speaks its own rows', () => {
    const slides = tableOf(long);
    expect(slides.map(({ part }) => part)).toEqual(slides.map((_, i) => ({ index: i + 1, count: slides.length })));
    for (const slide of slides)
      for (const { cells } of slide.rows) expect(notesOf(slide)).toContain(cells[0].text!.text);
  });
  it('of hundreds of rows shows its beginning and its total, and says so', () => {
    const deck = deckOf([HEADING, { table: [HEAD, ...rowsOf(300), ['合计', '1', '2']] }]);
    const [slide, ...others] = slidesOf(deck, 'table');
    expect(others).toEqual([]);
    expect(slide.isCut).toBe(true);
    expect(slide.rows.at(-1)).toMatchObject({ isTotal: true });
    expect(notesOf(slide)).toContain('第300片区');
    expect(deck.messages.map(({ code }) => code)).toContain('N_CUT');
  });
});

describe('a wide table', () => {
  const columns = Array.from({ length: 18 }, (_, i) => `${i + 1}号指标`);
  const wide = [
    HEADING,
    {
      table: [
        ['站点', ...columns],
        ['东门', ...columns.map((_, i) => `${1000 + i}`)],
      ],
    },
  ];
  it('is split at columns, the names of its rows on every slide', () => {
    const slides = tableOf(wide);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.flatMap(({ head }) => wordsIn(head[0]).slice(1))).toEqual(columns);
    expect(slides.every(({ rows }) => rows[0].cells[0].text?.text === '东门')).toBe(true);
  });
  it('keeps the numbers of its rows with their names', () => {
    const rows = [1, 2].map((i) => [`${i}`, `站点${i}`, ...columns.map(() => '10000')]);
    const slides = tableOf([HEADING, { table: [['序号', '站点', ...columns], ...rows] }]);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.every(({ head }) => wordsIn(head[0]).slice(0, 2).join() === '序号,站点')).toBe(true);
  });
  it('has all of it in the notes of its first slide', () => {
    const [first, ...others] = tableOf(wide);
    expect(notesOf(first)).toContain('1017');
    expect(others.map(notesOf).join('')).toBe('');
  });
});

describe('merged cells', () => {
  const merged: Parameters<typeof deckOf>[0] = [
    HEADING,
    {
      table: [
        [
          ['片区', 1, 2],
          ['上半年', 2, 1],
        ],
        ['一季度', '二季度'],
        [['东片', 1, 2], '10', '20'],
        ['11', '21'],
        ['西片', '30', '40'],
      ],
    },
  ];
  it('stay merged, a header of two rows included', () => {
    const [slide] = tableOf(merged);
    expect(slide.head.map((row) => row.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan]))).toEqual([
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
    expect(slide.rows.map(({ cells }) => wordsIn(cells))).toEqual([
      ['东片', '10', '20'],
      ['11', '21'],
      ['西片', '30', '40'],
    ]);
    expect(slide.rows[0].cells[0].rowSpan).toBe(2);
    expect(slide.columns.map(({ isNumeric }) => isNumeric)).toEqual([false, true, true]);
  });
  it('over rows are said again where the rows stand on two slides', () => {
    const rows = Array.from({ length: 24 }, (_, i) =>
      i === 0 ? [['东片', 1, 24] as [string, number, number], '甲站'] : [`${i}号站`],
    );
    const slides = tableOf([HEADING, { table: [['片区', '站点'], ...rows] }]);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ rows: own }) => own[0].cells[0].text?.text)).toEqual(slides.map(() => '东片'));
    expect(slides.map(({ rows: own }) => own[0].cells[0].rowSpan)).toEqual(slides.map(({ rows: own }) => own.length));
  });
  it('over the whole width are caption, unit and source', () => {
    const [slide] = tableOf([
      HEADING,
      {
        table: [[['表2 各片区投资', 3, 1]], [['单位：万元', 3, 1]], HEAD, ...rowsOf(2), [['注：含上年结转。', 3, 1]]],
      },
    ]);
    expect(slide.legend).toMatchObject({
      caption: { text: '表2 各片区投资' },
      unit: { text: '单位：万元' },
      sources: [{ text: '注：含上年结转。' }],
    });
    expect(slide.rows).toHaveLength(2);
  });
});

describe('cells of prose', () => {
  const sentence = '高峰时段增派清运车，引导有序停放，建立到场机制。';
  it('wrap, and are shown whole on as many slides as they need', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [`问题${i}`, sentence.repeat(4)]);
    const slides = tableOf([HEADING, { table: [['问题', '措施'], ...rows] }]);
    const cells = slides.flatMap(({ rows: own }) => own.map(({ cells: [, measure] }) => measure));
    expect(cells.map(({ text, isCut }) => [text?.text, isCut])).toEqual(rows.map(([, words]) => [words, false]));
  });
  it('that are longer than a slide end at a sentence and say that they go on', () => {
    const [slide] = tableOf([
      HEADING,
      {
        table: [
          ['问题', '措施'],
          ['淤积', sentence.repeat(60)],
        ],
      },
    ]);
    const [, measure] = slide.rows[0].cells;
    expect(measure.isCut).toBe(true);
    expect(measure.text?.text).toMatch(/。$/);
    expect(notesOf(slide)).toContain(sentence.repeat(60));
  });
});
