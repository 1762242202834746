import { describe, expect, test } from 'vitest';
import { outlined, outlinedMarkdown } from './outlined.ts';

const BODY = '上半年，全县完成水利投资3.2亿元，增长7.5%，有关工作平稳推进，群众比较满意，社会反响良好，各方评价积极。';
const head = (lines: string[]) => {
  const { title, byline } = outlined([...lines, BODY].join('\n'));
  return { title: title?.text ?? null, byline: byline.map(({ text }) => text) };
};

describe('title and byline of plain text', () => {
  test.each([
    [['全县水利工作情况通报'], '全县水利工作情况通报', []],
    [['青山县人民政府', '2026年政务公开工作报告'], '青山县人民政府2026年政务公开工作报告', []],
    [
      ['政府工作报告', '——2026年1月8日在县人民代表大会会议上', '县长 林小川', '各位代表：'],
      '政府工作报告',
      ['——2026年1月8日在县人民代表大会会议上', '县长 林小川'],
    ],
    [['政府工作报告——2026年1月8日在大会上 县长 林小川'], '政府工作报告', ['——2026年1月8日在大会上 县长 林小川']],
    [
      ['——2026年1月8日在大会上', '县财政局局长 周明', '各位代表：'],
      null,
      ['——2026年1月8日在大会上', '县财政局局长 周明'],
    ],
    [['一河清水向东流', '（2026年7月）'], '一河清水向东流', ['（2026年7月）']],
    [[], null, []],
  ])('%j', (lines, title, byline) => expect(head(lines)).toEqual({ title, byline }));
  test('in English', () => {
    const { title, byline } = outlined(
      'Remarks at the opening of the dock\nby the chair of the trust, 14 May 2026\n\nGood morning, everyone.\n\nThis dock had no crane. Now it has two.',
    );
    expect([title?.text, byline[0].text]).toEqual([
      'Remarks at the opening of the dock',
      'by the chair of the trust, 14 May 2026',
    ]);
  });
});

describe('title of Markdown', () => {
  test('from head matter', () =>
    expect(outlinedMarkdown(`---\ntitle: 半年简报\n---\n${BODY}`).title?.text).toBe('半年简报'));
  test('from the first heading', () =>
    expect(outlinedMarkdown(`# 半年简报\n\n${BODY}\n\n## 用水\n\n${BODY}`).title?.text).toBe('半年简报'));
  test('said twice, it is still one', () => {
    const { title, sections } = outlinedMarkdown(`---\ntitle: 半年简报\n---\n\n# 半年简报\n\n## 用水\n\n${BODY}`);
    expect([title?.text, sections.map((section) => section.title?.text)]).toEqual(['半年简报', ['用水']]);
  });
  test('several top headings are parts, none of them the title', () => {
    const { title, sections } = outlinedMarkdown(`# 用水\n\n${BODY}\n\n# 修路\n\n${BODY}`);
    expect([title, sections.length]).toEqual([null, 2]);
  });
});

test.each([
  [
    'the lower of two, where a page says it twice',
    '水务局2026年工作总结\n首页\n>\n水务局2026年工作总结\n今年以来，全局干部职工齐心协力，完成投资3.2亿元，同比增长一成。',
    '水务局2026年工作总结',
  ],
  [
    'no column of a site',
    '工作总结/工作汇报\n2026年水务局工作年度总结\n今年以来，全局干部职工齐心协力，完成投资3.2亿元，同比增长一成。',
    '2026年水务局工作年度总结',
  ],
])('the title is %s', (_, text, title) => expect(outlined(text).title?.text).toBe(title));

test('of two headings at the top that say the same, the page has put one there', () => {
  const text =
    '# Harbour review 2026 - Harrow Council - Share this page\n\n# Harbour review 2026\n\n## Cargo\n\nCargo rose by 4%.\n\n## Passengers\n\nFerries carried 312,000.\n';
  const { title, sections, dropped } = outlinedMarkdown(text);
  expect(title?.text).toBe('Harbour review 2026');
  expect(dropped.map(({ reason }) => reason)).toEqual(['page title']);
  expect(sections.map((section) => section.title?.text)).toEqual(['Cargo', 'Passengers']);
});

test('headings without a word before the first part are the title, not parts', () => {
  const text =
    '# Harrow Council\n\n# Harbour review 2026\n\n# Cargo\n\nCargo rose by 4%.\n\n# Passengers\n\nFerries carried 312,000.\n';
  const { title, byline, sections } = outlinedMarkdown(text);
  expect([title?.text, ...byline.map((line) => line.text)]).toEqual(['Harrow Council', 'Harbour review 2026']);
  expect(sections.map((section) => section.title?.text)).toEqual(['Cargo', 'Passengers']);
});

test('the only line under a title is the report', () => {
  expect(outlinedMarkdown('# Roads\n\n84 km rebuilt\n').sections).toHaveLength(1);
});
