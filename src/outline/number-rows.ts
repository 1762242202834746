/** A way of numbering headings. */
export interface NumberRow {
  id: string;
  /** Smaller stands above larger wherever both are used: GB/T 9704 sets 一、 over （一） over 1. over （1）. */
  rank: number;
  /** `block`: only at the beginning of a paragraph; `sentence`: in the middle of one too. */
  place: 'block' | 'sentence';
  /** Group 1 is the number; the match ends where the heading's words begin. */
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const WORD = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh)(?:ly)?';

/** In this order: what fits first names the system. */
export const NUMBERS: readonly NumberRow[] = [
  {
    id: 'zh-part',
    rank: 10,
    place: 'block',
    pattern: new RegExp(`^第\\s?(${HAN}|[\\d０-９]{1,2})\\s?(?:部分|章|编|篇)[\\s、：:]?\\s?`),
    yes: ['第一部分　工作回顾', '第三章 保障措施', '第2部分：计划'],
    no: ['第一产业增加值', '第三季度', '第一批'],
    because: 'long reports are divided into parts and chapters',
  },
  {
    id: 'zh-division',
    rank: 12,
    place: 'block',
    pattern: new RegExp(`^第\\s?(${HAN})\\s?节[\\s、：:]?\\s?`),
    yes: ['第一节 基本情况'],
    no: ['第二届', '第三季度'],
    because: 'a chapter has divisions',
  },
  {
    id: 'en-part',
    rank: 10,
    place: 'block',
    pattern: /^(?:Part|Chapter|PART|CHAPTER) (\d{1,2}|[IVX]{1,5}|[A-Z])(?:[.:—–-]\s{1,4}|\s{1,4}(?=[A-Z]))/,
    yes: ['Part II: What comes next', 'Chapter 3 Money'],
    no: ['Part of the money', 'Chapter 3 shows the results'],
    because: 'long reports are divided into parts and chapters',
  },
  {
    id: 'en-roman',
    rank: 18,
    place: 'block',
    pattern: /^([IVX]{1,5})\.\s{1,4}(?=[A-Z“"])/,
    yes: ['IV. Results', 'I. Summary'],
    no: ['I am glad', 'X. 3', 'V.2'],
    because: 'American memoranda number with Roman numerals first',
  },
  {
    id: 'zh-item',
    rank: 20,
    place: 'block',
    pattern: new RegExp(`^(${HAN})\\s?、\\s?(?![一二三四五六七八九十](?:[、，]|线|产|级|季度|等奖))`),
    yes: ['一、工作回顾', '十二、保障措施', '三 、下一步'],
    no: ['一二三产业', '三、四线城市', '一、二、三产增加值', '一是抓项目'],
    because: 'GB/T 9704, level 1',
  },
  {
    id: 'zh-bracket',
    rank: 22,
    place: 'block',
    pattern: new RegExp(`^[（(]\\s?(${HAN})\\s?[）)]\\s?、?\\s?(?=\\S)`),
    yes: ['（一）窗口服务情况', '(三) 民生保障'],
    no: ['（一般公共预算）', '（一）'],
    because: 'GB/T 9704, level 2',
  },
  {
    id: 'en-letter',
    rank: 23,
    place: 'block',
    pattern: /^([A-H])\.\s{1,4}(?=[A-Z“"][a-z])/,
    yes: ['A. Dredging', 'B. Quay wall'],
    no: ['A dredger came', 'J. Moss spoke', 'A.M. trains'],
    because: 'American memoranda number with letters under Roman numerals',
  },
  {
    id: 'en-bracket-letter',
    rank: 26,
    place: 'block',
    pattern: /^\(([a-h])\)\s{1,4}(?=[A-Z“"])/,
    yes: ['(a) Capital', '(c) “Green” works'],
    no: ['(a)', '(a small boat)', '(i) Capital'],
    because: 'under A. and 1. stand letters in brackets',
  },
  {
    id: 'decimal',
    rank: 25,
    place: 'block',
    pattern:
      /^([\d０-９]{1,2}(?:[.．][\d０-９]{1,2}){1,3})[.．]?(?:\s{1,4}(?=[^\d\s%％])(?!(?:million|billion|percent|per|times|points?|to|and|hours?|days?|years?)\b)|(?=[\u4e00-\u9fff]{2,14}$))/,
    yes: ['2.1 Reliability', '3.2.1 Second lift', '3.1.2.1. Pumps', '１．２ 能耗', '1.1 总体情况', '1.1总体情况'],
    no: ['1.2亿元投资已经到位。', '3.4 million passengers', '2.5%的增幅', '1. Summary'],
    because: 'technical reports number 1, 1.1, 1.1.1',
  },
  {
    id: 'point',
    rank: 24,
    place: 'block',
    pattern: /^([\d０-９]{1,2})\s?[.．、](?![\d０-９])\s?/,
    yes: ['1. Summary', '１、抓好项目', '２．保障措施', '3.改造老旧供水管网', '2、抓好项目', '10．保障措施'],
    no: ['1.2亿元', '2026.7.1', '3 percent', '12345热线', '5,200 people'],
    because: 'GB/T 9704, level 3; English level 1',
  },
  {
    id: 'bracketed-point',
    rank: 26,
    place: 'block',
    pattern: /^[（(]?([\d０-９]{1,2})[）)]\s?、?/,
    yes: ['（1）城市道路养护', '（２）园林绿化', '2）抓好项目', '(3) Money'],
    no: ['（2026年）', '（12345）', '3 of them'],
    because: 'GB/T 9704, level 4',
  },
  {
    id: 'circled',
    rank: 28,
    place: 'block',
    pattern: /^([①-⑳])\s?、?/,
    yes: ['①完善制度', '② 加强监督'],
    no: ['如图①所示', '1完善'],
    because: 'the level under （1）',
  },
  {
    id: 'zh-is',
    rank: 30,
    place: 'sentence',
    pattern: new RegExp(`^(${HAN})(?:是|要)(?!一)(?:[，、]\\s?)?`),
    yes: ['一是加快园区建设', '三要强化保障', '十是教育布局优化'],
    no: ['一是一、二是二', '二十四节气', '十分重要'],
    because: 'speeches count their points aloud',
  },
  {
    id: 'zh-ordinal',
    rank: 30,
    place: 'sentence',
    pattern: new RegExp(`^第(${HAN})[，,、：:]\\s?`),
    yes: ['第一，要提高站位', '第三、狠抓落实'],
    no: ['第一产业', '第三季度', '第二位'],
    because: 'speeches count their points aloud',
  },
  {
    id: 'zh-sequence',
    rank: 30,
    place: 'sentence',
    pattern: /^(首先|其次|再次|最后)[，,、]\s?/,
    yes: ['首先，要提高站位', '其次，狠抓落实', '最后，讲三点意见'],
    no: ['首先是质量', '最后一公里', '其次级道路'],
    because: 'speeches count their points aloud',
  },
  {
    id: 'en-ordinal',
    rank: 30,
    place: 'sentence',
    pattern: new RegExp(`^(?:And |Now,? )?(${WORD})(?:,|:| of all,)\\s{1,4}(?=\\S)`),
    yes: ['First, this place was paid for', 'And second, we listened', 'Thirdly, money'],
    no: ['First place went to us', 'The first boat', 'Second-hand books'],
    because: 'speeches count their points aloud',
  },
  {
    id: 'en-the-ordinal',
    rank: 30,
    place: 'sentence',
    pattern: new RegExp(
      `^(?:And )?(?:[Tt]he|[Oo]ur|[Mm]y) (${WORD}) (?:[a-z]+ ){1,5}(?:is|was|are|were|concerns|has to do with) (?:that )?`,
    ),
    yes: [
      'The second area of focus is convenience',
      'My third point is about money',
      'The first of our aims is that trains run',
    ],
    no: ['The second boat sailed', 'The first of May', 'The third-largest concern is fuel'],
    because: 'speeches count their points aloud',
  },
];

/** Whether a line begins with a heading's number. @example isNumbered('一、工作回顾') → true; isNumbered('1.2亿元') → false */
export function isNumbered(line: string): boolean {
  return NUMBERS.some(({ place, pattern }) => place === 'block' && pattern.test(line));
}

/** 1.1 stands above 1.1.1, and that above 1.1.1.1. */
export function rankOf(row: NumberRow, number: string): number {
  return row.id === 'decimal' ? row.rank + (number.split(/[.．]/).length - 2) / 3 : row.rank;
}
