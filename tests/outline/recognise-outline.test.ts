import { describe, expect, test } from 'vitest';
import { outlined, outlinedMarkdown, tree } from './outlined.ts';

const LONG = '各项工作按照年初确定的时间表有序展开，有关情况已经逐一核实并向社会公开，群众比较满意。';

describe('a speech in plain prose', () => {
  const speech = [
    '青禾文库整理，仅供学习',
    '好写手都在这里',
    '加入会员，海量范文免费下载！',
    '',
    '在县人大专题会上的讲话',
    '',
    '各位代表，各位来宾：',
    `今天，常委会听取县政府上半年工作情况报告，我代表县政府表示感谢！`,
    `今年以来，面对旱情，县政府统筹抗旱和生产，抗旱工作取得实效。抗旱保供方面。打井32眼，新建提灌站4座。农业生产方面。播种小麦18万亩，${LONG}`,
    `在看到成效的同时，抗旱工作还存在不少短板，主要是：水源工程少；管网老化。`,
    `下半年任务很重，县政府将攻坚克难。一是坚持抓好水源建设，确保供水安全。再打井20眼。二是坚持抓好管网改造，提升供水质量。更换管道32公里。`,
    `县政府工作的推进，离不开县人大的监督和支持。下一步，将重点做到两点：一是按时报告进展。按时报告工作。二是认真办理建议。做到件件有回音。`,
    '监督就是支持。在此，恳请各位委员一如既往关心县政府工作，为全县发展作出更大贡献！',
    '',
    '青禾文库整理，咨询QQ100200300',
  ].join('\n');
  test('has its parts, and the advertising is gone', () => {
    const outline = outlined(speech);
    expect(outline.title?.text).toBe('在县人大专题会上的讲话');
    expect(outline.dropped.map(({ reason }) => reason)).toEqual(Array(4).fill('advertising'));
    expect(tree(outline)).toEqual([
      '1 opening',
      '1 review 抗旱工作取得实效',
      '  2 topic 抗旱保供',
      '  2 topic 农业生产',
      '1 problems 抗旱工作还存在不少短板',
      '1 plan 下半年任务很重',
      '  2 task 坚持抓好水源建设，确保供水安全',
      '  2 task 坚持抓好管网改造，提升供水质量',
      '1 plan 离不开县人大的监督和支持',
      '  2 task 按时报告进展',
      '  2 task 认真办理建议',
      '1 closing',
    ]);
  });
  test('knows what each sentence is for', () => {
    const { sentences } = outlined(speech);
    const role = (start: string) => sentences.find(({ reading }) => reading.text.startsWith(start))?.role;
    expect(role('在县人大')).toBe('title');
    expect(role('各位代表，')).toBe('salutation');
    expect(role('抗旱保供方面。')).toBe('heading');
    expect(role('打井32眼')).toBe('body');
    expect(role('一是坚持抓好水源')).toBe('heading');
  });
});

test('official numbering makes three levels; a fourth stays text', () => {
  const text = `全县水利半年报告\n一、主要工作\n（一）工程建设\n1.水库加固\n（1）东库\n${LONG}\n2.渠道清淤\n${LONG}\n（二）用水管理\n${LONG}\n二、存在问题\n${LONG}\n三、下一步打算\n${LONG}`;
  expect(tree(outlined(text))).toEqual([
    '1 part 主要工作'.replace('part', 'review'),
    '  2 topic 工程建设',
    '    3 topic 水库加固',
    '    3 topic 渠道清淤',
    '  2 topic 用水管理',
    '1 problems 存在问题',
    '1 plan 下一步打算',
  ]);
});

test('a number that belongs to a sentence is no heading', () => {
  const text = `${LONG}\n1.2亿元资金已经到位，全部用于管网改造。${LONG}\n三、四线城市的经验值得借鉴。`;
  expect(outlined(text).sections.every(({ number }) => number === null)).toBe(true);
});

test('points parted by semicolons are one sentence’s, not parts', () => {
  const text = `一、问题\n主要有：一是水源少；二是管网旧；三是人手缺。${LONG}\n二、打算\n${LONG}`;
  expect(tree(outlined(text))).toEqual(['1 problems 问题', '1 plan 打算']);
});

test('paragraphs that each begin with a short sentence have it for a heading', () => {
  const text = ['水源工程加快推进。', '管网改造成效明显。', '用水秩序不断好转。'].map((lead) => lead + LONG).join('\n');
  expect(tree(outlined(`${LONG}${LONG}\n${text}`))).toEqual([
    '1 opening',
    '1 part 水源工程加快推进',
    '1 part 管网改造成效明显',
    '1 part 用水秩序不断好转',
  ]);
});

test('results after dashes stand under their heading', () => {
  const text = `一、工作回顾\n${LONG}\n——水源更多。打井32眼。\n——管网更新。更换管道32公里。\n二、工作安排\n${LONG}`;
  expect(tree(outlined(text))).toEqual([
    '1 review 工作回顾',
    '  2 topic 水源更多',
    '  2 topic 管网更新',
    '1 plan 工作安排',
  ]);
});

test('a list of tasks is one part with the report’s title', () => {
  const text =
    '全县民生实事\n1.新建提灌站4座、改造渠道32公里，解决灌溉难题。\n2.打井32眼，惠及群众1.2万人。\n3.更换管道20公里，改善供水。';
  expect(tree(outlined(text))).toEqual([
    '1 part 全县民生实事',
    '  2 topic 新建提灌站4座、改造渠道32公里',
    '  2 topic 打井32眼',
    '  2 topic 更换管道20公里',
  ]);
});

describe('English', () => {
  test('numbered headings and their decimals', () => {
    const text =
      'REVIEW OF THE FERRY\n\n1. Summary\n\nThe boats sailed.\n\n2. Service\n\n2.1 Reliability\n\nWe cancelled 412 crossings.\n\n2.2 Safety\n\nNobody was hurt.\n\n3. Conclusion\n\nWe go on.';
    expect(tree(outlined(text))).toEqual([
      '1 review Summary',
      '1 part Service',
      '  2 topic Reliability',
      '  2 topic Safety',
      '1 closing Conclusion',
    ]);
  });
  test('a speech that counts its points and says when it ends', () => {
    const text =
      'Good morning, members of the trust.\n\nThis hall had no roof. I want to say two things about it.\n\nFirst, the town paid for it. The gifts were small.\n\nSecond, it works already. The rooms are full.\n\nNow, where do we go from here? We build on.\n\nLet me conclude by thanking the crews. They did it.';
    expect(tree(outlined(text))).toEqual([
      '1 opening',
      '1 part the town paid for it',
      '1 part it works already',
      '1 plan where do we go from here?',
      '1 closing',
    ]);
  });
  test('bold leads of Markdown paragraphs', () => {
    const text =
      'The valley in brief.\n\n**Water** We lose less of it than ever.\n\nMore on water.\n\n**Permits** They come sooner.\n\nLet me conclude with thanks.';
    expect(tree(outlinedMarkdown(text))).toEqual(['1 opening', '1 part Water', '1 part Permits', '1 closing']);
  });
  test('headings of Markdown, a first single one over the others as one of them', () => {
    const text =
      '---\ntitle: Half-year\n---\n\n# In brief\n\nLess is lost.\n\n## Water\n\n### Mains\n\nWe replaced 31 km.\n\n## What went wrong\n\nThe weld split.';
    expect(tree(outlinedMarkdown(text))).toEqual([
      '1 review In brief',
      '1 part Water',
      '  2 topic Mains',
      '1 problems What went wrong',
    ]);
  });
});

test('plain prose without any sign of parts is cut into a few, each with a title from its text', () => {
  const prose = [
    '去年冬天，码头延长了营业时间。',
    '新船也买得更勤了。',
    '费用并没有少花。',
    '秋天以后，旧仓库将改成候船室。',
  ]
    .map((start) => start + LONG.repeat(5))
    .join('\n');
  const { sections } = outlined(prose);
  expect(sections.map(({ title }) => title?.text)).toEqual([
    '码头延长了营业时间',
    '新船也买得更勤了',
    '费用并没有少花',
    '旧仓库将改成候船室',
  ]);
});

test('a single line is one part', () => {
  expect(tree(outlined('截至六月底，全区完成投资3.2亿元。'))).toEqual(['1 part']);
});

test('a signature and a formula of parting feed no slide', () => {
  const { sentences } = outlined(`关于水利工作的报告\n一、情况\n${LONG}\n特此报告。\n县水利局\n2026年7月16日`);
  expect(sentences.slice(-3).map(({ role }) => role)).toEqual(['salutation', 'salutation', 'salutation']);
});

test('a heading and its text in one record are told apart by the space between', () => {
  const text = `一、总体情况　全县水利工作平稳，${LONG}\n二、下步打算　2027年，将再修渠道，${LONG}`;
  expect(tree(outlined(text))).toEqual(['1 review 总体情况', '1 plan 下步打算']);
});

test('lines over paragraphs are headings, below those with numbers where they come after them', () => {
  const lines = `全县水利工作总结\n\n主要工作\n\n路修好了。${LONG}\n\n存在不足\n\n桥还没有。${LONG}`;
  expect(tree(outlined(lines))).toEqual(['1 review 主要工作', '1 problems 存在不足']);
  const numbered = `一、工作\n供水\n路修好了。${LONG}\n清淤\n渠通了。${LONG}\n二、打算\n${LONG}`;
  expect(tree(outlined(numbered))).toEqual(['1 part 工作', '  2 topic 供水', '  2 topic 清淤', '1 plan 打算']);
});

test('after points of one paragraph each a new part begins', () => {
  const text = `今年以来，${LONG}\n一是抓水源。打井32眼。\n二是抓管网。换管20公里。\n${LONG}${LONG}`;
  expect(outlined(text).sections.map(({ level }) => level)).toEqual([1, 2, 2, 1]);
});

test('a memorandum is called what its subject line says', () => {
  const { title, byline, sections } = outlined(
    'MEMORANDUM\n\nTO: The board\nFROM: The engineer\nSUBJECT: Harbour works\n\nI. BACKGROUND\n\nWork began.\n\nA. Dredging\n\nIt is done.\n\nB. Quay\n\nIt is not.\n\nII. NEXT STEPS\n\nWe dig.',
  );
  expect([title?.text, byline.length]).toEqual(['Harbour works', 3]);
  expect(sections.map(({ level, number }) => `${level} ${number}`)).toEqual(['1 I', '2 A', '2 B', '1 II']);
});
