import { expect, test } from 'vitest';
import { outlined, outlinedMarkdown } from './outlined.ts';

const titles = (text: string) =>
  outlined(text).sections.map(({ level, title }) => `${'  '.repeat(level - 1)}${title?.text ?? '…'}`);

/** One report a shape, as short as shows it; what a careful reader would call its parts. */
const SHAPES: [string, string, string[]][] = [
  [
    'a memorandum with headings over single sentences',
    `MEMORANDUM

TO: The Board
FROM: J. Moss
DATE: 3 March 2026
SUBJECT: Winter service

Purpose
This memo reports on the winter and asks for a decision on the contract.

Results
We gritted 1,240 km of road on 43 nights. Salt use was 8,200 tonnes.

Recommendation
Extend the contract by two years at a cost of $1.9 million.
`,
    ['Purpose', 'Results', 'Recommendation'],
  ],
  [
    'capitals over paragraphs of one sentence',
    `REPORT OF THE WATER COMMISSION

INTRODUCTION

This report covers the year to June, in which eleven meetings were held.

CHALLENGES

Two reservoirs need repair, and the cost of it is $4 million in all.

CONCLUSION

The Commission thanks its crews for a long winter of hard work.
`,
    ['INTRODUCTION', 'CHALLENGES', 'CONCLUSION'],
  ],
  [
    'I. A. (a)',
    `Review of Libraries

I. Background
The service has nine branches and 112 staff.
A. Funding
The grant was $2.4 million, a cut of 3%.
(a) Capital
Capital spending was $300,000 in the year.
(b) Running costs
Running costs were $2.1 million in the year.
B. Staff
We lost four posts.
II. Findings
Visits rose by 12% to 840,000.
`,
    ['Background', '  Funding', '    Capital', '    Running costs', '  Staff', 'Findings'],
  ],
  [
    'paragraphs that begin with a word and a colon',
    `Notes for the council

Roads: we resurfaced 84 km, and complaints fell by a third to 1,200.
Libraries and museums: two branches reopened, and visits rose by 12%.
Parks: 3,200 trees were planted, and 14 playgrounds repaired.
`,
    ['Roads', 'Libraries and museums', 'Parks'],
  ],
  [
    'nothing but a numbered list under its title',
    `2026年全区十件实事
1.新建社区食堂12家，方便老年人就餐。
2.改造老旧小区28个，惠及居民9600户。
3.新增公办学位3600个。
`,
    ['2026年全区十件实事', '  新建社区食堂12家', '  改造老旧小区28个', '  新增公办学位3600个'],
  ],
  [
    'points counted only in the part that plans',
    `上半年工作总结
今年以来，我局认真履职，较好完成了各项任务，群众满意度稳步提升。
抓招商，项目落地有力。上半年共签约项目18个，总投资62亿元，其中亿元以上项目7个，到位资金12亿元。
抓服务，营商环境向好。上半年新增经营主体3200户，办件时限压缩42%，企业满意度达98.2%，位居全市第二。
抓民生，群众得到实惠。上半年新建口袋公园6个，改造老旧小区12个，惠及居民5400户，新增停车位860个。
下半年，我局将重点抓好两项工作：
（一）狠抓项目建设。力争全年签约项目30个。
（二）优化营商环境。推动更多事项一网通办。
`,
    [
      '较好完成了各项任务',
      '  抓招商，项目落地有力',
      '  抓服务，营商环境向好',
      '  抓民生，群众得到实惠',
      '我局将重点抓好两项工作',
      '  狠抓项目建设',
      '  优化营商环境',
    ],
  ],
  [
    'leads with a full stop on lines of their own',
    `2026年政府工作报告
一、去年工作回顾
过去一年，全镇上下齐心协力，较好完成了镇人大会议确定的目标任务。
村容村貌更加整洁。
全年改造农房320户，新建垃圾分拣站8座。河道保洁实现全覆盖，村民们都说好，群众满意度达到96%。
产业基础更加扎实。
新引进项目12个，总投资8.6亿元。三家企业扩建投产，厂房当年建成，带动就业1400人。
干部作风更加务实。
全年精简会议32%，办结群众诉求2100件。驻村干部走访实现全覆盖，干群关系更加融洽。
二、今年工作安排
今年，我们将抓好三件实事。
`,
    ['去年工作回顾', '  村容村貌更加整洁', '  产业基础更加扎实', '  干部作风更加务实', '今年工作安排'],
  ],
  [
    'lines without a number between （一） and （二）',
    `某局半年总结
一、主要工作
（一）项目建设
重点项目
上半年开工重点项目12个，完成投资6.3亿元，进度快于去年同期。
民生项目
上半年新建学校2所、养老院1所，改造老旧小区6个。
（二）作风建设
全局精简会议三成，办件时限压缩近一半，群众评价良好。
二、下步打算
抓好在建项目，确保年内竣工8个。
`,
    ['主要工作', '  项目建设', '    重点项目', '    民生项目', '  作风建设', '下步打算'],
  ],
  [
    'an abstract over numbered parts, four numbers deep',
    `Report on the Network

Abstract
This report tells what the network did in the spring, and what it cost us.

1. Introduction
The network carried 32% more traffic than a year ago.
2. Results
2.1 Latency
Latency fell by a tenth in most towns of the region.
2.1.1 Night
At night it fell by a fifth, which nobody had expected.
3. Outlook
We will add two links.
`,
    ['Abstract', 'Introduction', 'Results', '  Latency', '    Night', 'Outlook'],
  ],
  [
    'long headings that begin with their occasion',
    `上半年工作总结
一、以承办全省全民健身大会为契机，推动城乡体育设施均衡发展
上半年新建健身步道32公里，改造球场12片。
二、群众体育
上半年举办赛事48场，参赛1.2万人次。
`,
    ['推动城乡体育设施均衡发展', '群众体育'],
  ],
  [
    'headings with rules typed under them',
    `Harbour Board Quarterly Review
==============================

Cargo
-----
We handled 1.2 million tonnes of cargo in the quarter, 4% more than a year ago.

Passengers
----------
The ferries carried 312,000 passengers.
Complaints fell by a third.
----------------------------------------------------------------
`,
    ['Cargo', 'Passengers'],
  ],
];

test.each(SHAPES)('%s', (_, text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test('what a picture shows is no heading over the paragraph below it', () => {
  const paragraph = 'The ferries carried 312,000 passengers, which is more than in any year before.';
  const { sentences } = outlinedMarkdown(
    `${paragraph}\n\n![The new pier](a.png)\n\n${paragraph}\n\n![Ferries](b.png)\n\n${paragraph}\n\n![Summary](c.png)\n\n${paragraph}`,
  );
  expect(sentences.filter(({ role }) => role === 'heading')).toEqual([]);
});

test('the one part of a list begins with the title over it', () => {
  const { sections, title } = outlined(SHAPES[4][1]);
  expect(sections[0].start).toBe(title!.parts[0].start);
});
