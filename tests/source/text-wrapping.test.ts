import { describe, expect, test } from 'vitest';
import { readText } from '../../src/source/text/read-text.ts';
import fc from '../property.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';
import { typeset } from './typeset.ts';

const paragraphs = (text: string) => readText('a.txt', 'utf-8', text).blocks.map(({ reading }) => reading.text);

const HAN = [
  '全县上半年水利工作情况的报告',
  '今年以来，全县抢抓枯水期施工窗口，对23条渠道开展清淤疏浚，同步修复水毁堤段，新建提灌站4座，灌区末端群众用水难的问题得到初步缓解，完成投资1.2亿元，占年度计划的61.5%。',
  '一、工作回顾',
  '（一）供水保障更加有力。县城第二水厂提前三个月通水，日供水能力达到6万吨，乡镇管网延伸到最后五个行政村，结束了拉水吃的历史，群众满意度升至98.2%。',
  '（二）防汛准备更加充分。组建应急队伍12支、860人，储备编织袋30万条，完成避险演练45场次，沿河三个乡镇的预警广播全部换新，做到险情早发现、早报告、早处置。',
  '存在的问题',
  '一些灌区的管护经费还没有落实，部分村级水管员年龄偏大，老旧管网漏损率仍在18%左右，与年初提出的目标相比还有差距，需要在下一步工作中下力气解决。',
  '二、下一步打算',
  '下半年，我们将抓好水库除险加固，确保3座小型水库年底前完工，同时把节水灌溉面积扩大到15万亩，让更多群众用上放心水。',
];
const MORE = [
  '三、保障措施',
  '各乡镇要把水利建设摆上重要位置，主要负责同志亲自过问，分管负责同志靠前指挥，逐项排出时间表，逐月对照检查，确保年初确定的24个项目按期开工、按期投用。',
  '资金管理方面。对上争取的专项资金实行专户管理、封闭运行，县级配套部分列入预算，任何单位不得截留挪用，审计部门每季度抽查一次，发现问题限期整改。',
  '干部作风方面。坚持一线工作法，局机关三分之二的力量下沉到工地和灌区，与群众同坐一条板凳，把意见听全、把情况摸透、把办法想实，不解决问题不撤回。',
  '同时，做好水情教育进校园、进社区工作，让节约用水成为更多家庭的自觉行动。',
];
const ENGLISH = [
  'Harbour Board: the Early Boat after Six Months',
  'The ferry carried more people in the first half of the year than in any half-year of the last twenty, and most of them paid by phone. The board had planned a trial of the early boat and will now decide in the spring about a second one.',
  '1. Passengers',
  'Some 41,200 passengers took the early boat, a rise of 12.4 percent on the year before. Two thirds of them work at the hospital or in the schools across the bay, and four in ten said that they had given up a car for it.',
  '2. Money',
  'Fares brought in $1.3 million, about $200,000 more than was hoped for, because the summer was dry and the bridge was closed for repairs in June. Fuel cost less than planned, while wages rose as agreed with the crews in January.',
  'The board thanks everybody who answered the survey. It will publish the answers in full before the end of the month.',
];

describe('lines that a page cut are rejoined, headings stay lines of their own', () => {
  const columns = fc.integer({ min: 44, max: 100 });
  const paragraphEnd = fc.constantFrom('\n', '\n\n', '\r\n\r\n');
  test('Chinese, with and without indents and empty lines', () => {
    fc.assert(
      fc.property(columns, paragraphEnd, fc.constantFrom('', '\u3000\u3000', '    '), (width, end, indent) => {
        const page = { columns: width, paragraphEnd: end, indent };
        expect(paragraphs(typeset(HAN, page))).toEqual(HAN);
      }),
    );
  });
  test('English, with empty lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 100 }), fc.constantFrom('', '   '), (width, indent) => {
        expect(paragraphs(typeset(ENGLISH, { columns: width, indent, paragraphEnd: '\n\n' }))).toEqual(ENGLISH);
      }),
    );
  });
  test('English, set in without empty lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 100 }), (width) => {
        expect(paragraphs(typeset(ENGLISH, { columns: width, indent: '    ' }))).toEqual(ENGLISH);
      }),
    );
  });
  test('double-spaced', () => {
    fc.assert(
      fc.property(columns, (width) => {
        const page = { columns: width, lineEnd: '\n\n', paragraphEnd: '\n\n', indent: '\u3000\u3000' };
        expect(paragraphs(typeset(HAN, page))).toEqual(HAN);
      }),
    );
  });
  const feet: ((n: number) => string)[] = [
    (n) => `- ${n} -\n`,
    (n) => `第${n}页 共9页\n\n`,
    (n) => `${n}\n\f`,
    (n) => `${n} / 9\n`,
    (n) => `\n${n}\n\n`,
    (n) => `${n} | 水利工作报告\n\f`,
  ];
  const heads: ((n: number) => string)[] = [
    () => '',
    () => '某县水利局工作报告\n',
    () => '水利简报\n第12期（总第340期）\n',
  ];
  const isRejoined = (lines: number, columns: number, foot: (n: number) => string, head: (n: number) => string) => {
    const later = (n: number) => (n === 1 ? '' : head(n));
    const source = readText('a.txt', 'utf-8', typeset([...HAN, ...MORE], { columns, lines, foot, head: later }));
    expectNothingLost(source);
    expect(source.blocks.map(({ reading }) => reading.text)).toEqual([...HAN, ...MORE]);
  };
  test('over pages with numbers and heads', () => {
    for (const foot of feet)
      for (const head of heads) for (let width = 53; width < 70; width += 3) isRejoined(7, width, foot, head);
  });
  test('over pages with one head on the left and one on the right', () => {
    const sides = (n: number) => (n % 2 === 0 ? '某县水利局\n' : '上半年工作报告\n');
    for (const foot of feet.slice(0, 4)) for (let width = 52; width < 76; width += 3) isRejoined(5, width, foot, sides);
  });
});

describe('words cut at a hyphen', () => {
  const lines = [
    'The harbour board reported on the first half-year in the develop-',
    'ment of its boats. It planned a two-year trial with the informa-',
    'tion that it had, and it will now decide about the second and the',
    'third boat in spring. The development costs less than was feared,',
    'as the decision-making board says that the crews, the soft\u00ad',
    'ware and the fuel together are cheaper than the bridge, and a two-',
    'year trial is enough.',
  ];
  const source = readText('a.txt', 'utf-8', lines.join('\n'));
  const [{ reading }] = source.blocks;
  test('are read in one piece where the text or their tail tells that they are one', () => {
    expect(source.blocks).toHaveLength(1);
    expect(reading.text).toContain('in the development of its boats');
    expect(reading.text).toContain('with the information that');
    expect(reading.text).toContain('the software and');
  });
  test('keep the hyphen of a compound', () => {
    expect(reading.text).toContain('a two-year trial is enough');
    expect(reading.text).toContain('decision-making');
  });
  test('their hyphens are markup', () => {
    expectNothingLost(source);
    expect(source.markup.map(({ start, end }) => source.text.slice(start, end))).toEqual(['-', '-']);
  });
});

describe('lines of their own stay so', () => {
  test.each([
    [
      'items of a list',
      '• finish the repair of the pier and open the new landing stage for\n• train twelve more crew members, four of them from the island, so\n• publish the answers to the survey that was made in the summer and',
    ],
    [
      'tasks and who does them',
      '推进水库除险加固工程建设，年内完成投资3.2亿元并通过竣工验收\n责任单位：县水利局\n实施农村供水巩固提升工程，新建改造管网120公里，覆盖8个乡镇\n责任单位：县水利局\n开展河湖清四乱专项行动，整治问题56处，建成示范河段3条\n责任单位：县水利局\n完成高标准农田建设4万亩，配套渠系120公里，受益群众2万人',
    ],
    [
      'rows of a table',
      'Boat          Trips    Passengers    Fares\nEarly boat    120      41,200        1.3\nLate boat     240      99,810        2.9',
    ],
    ['rows of figures', '一季度 12 3.4 5.6\n二季度 15 4.4 6.6\n三季度 16 4.5 6.9'],
    [
      'a table of contents',
      '一、总体情况............................1\n二、主要工作............................3\n三、打算................................7',
    ],
    ['verse', '清早起床去修渠，\n挑土担石不怕苦，\n修得清水到田头，\n家家户户笑开颜。'],
    [
      'parallel slogans',
      '坚持规划先行一张蓝图绘到底把水利工程办成民心工程\n坚持建管并重一把尺子量到底把民心工程办成放心工程\n坚持节水优先一个声音喊到底把放心工程办成长远工程\n坚持群众满意一个标准抓到底把长远工程办成样板工程',
    ],
  ])('%s', (_, text) => {
    const source = readText('a.txt', 'utf-8', text);
    expect(source.blocks).toHaveLength(text.split('\n').length);
    expect(source.dropped).toEqual([]);
  });
  test('an address above a wrapped letter', () => {
    const letter = [
      'Harbour Board\n12 Quay Street\n\nDear Sir,\n',
      'The ferry carried more people in the first half of the year than in any',
      'half-year of the last twenty, and most of them paid by phone. The board',
      'had planned a trial of the early boat and will now decide in the spring.\n',
      'Yours,\nA. Clerk',
    ];
    expect(paragraphs(letter.join('\n')).map((paragraph) => paragraph.slice(0, 9))).toEqual([
      'Harbour B',
      '12 Quay S',
      'Dear Sir,',
      'The ferry',
      'Yours,',
      'A. Clerk',
    ]);
  });
});

test('a wrapped part does not glue the lines of the rest', () => {
  const text = [...HAN, '', typeset(MORE, { columns: 60 }).trimEnd(), '', ...ENGLISH].join('\n');
  expect(paragraphs(text)).toEqual([...HAN, ...MORE, ...ENGLISH]);
});

test('a hanging item goes on below its text', () => {
  const items = [
    '1. finish the repair of the pier and open the new landing stage for the boats of the island before the summer',
    '2. train twelve more crew members, four of them from the island, so that the early boat sails on every day',
    '3. publish the answers to the survey, and tell the island what the board makes of them before the winter comes',
  ];
  const text = items.map((item) => typeset([item], { columns: 60 }).trimEnd().replaceAll('\n', '\n   ')).join('\n');
  expect(paragraphs(text)).toEqual(items);
});

test('headings of like length are never glued to the long paragraphs under them', () => {
  const headings = [
    '（一）充分挖掘内需潜力，推动县域经济稳定增长',
    '（二）强化创新驱动发展，加快新旧动能转换步伐',
    '（三）全面深化农村改革，持续优化乡村营商环境',
    '（四）着力保障改善民生，不断增进群众生活福祉',
  ];
  const lines = headings.flatMap((heading) => [heading, HAN[1].repeat(2)]);
  expect(paragraphs(lines.join('\n'))).toEqual(lines);
});

test('a line of a sentence with spaces around its numbers is no row of a table', () => {
  // Set in 56 columns; the line before the last has three numbers among six words.
  const lines = [
    '　　各乡镇把群众的申请抓在手上，收到的每一件都有人登记、有',
    '人承办、有人回访，全年共受理 3119 件，当年办结 3050 件，另有',
    '69 件顺延到下一年度办理，均在法定的期限之内，没有一件超期。',
    '其中结果维持的 72 件，结果纠正的 64 件，其他结果 178 件，尚',
    '未办结的 37 件；到法院的诉讼 46 件，其中结果得到维持的有 25',
    '件，结果纠正的 5 件，其他结果 9 件，尚未办结 7 件。',
  ];
  const closed = (text: string) => text.replace(/[ 　]/g, '');
  expect(paragraphs(lines.join('\n')).map(closed)).toEqual([closed(lines.join(''))]);
});
