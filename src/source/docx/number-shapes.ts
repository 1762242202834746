/** How a line's number looks, typed or counted by Word. */
export interface NumberShapeRow {
  id: string;
  /** Smaller stands above larger. */
  rank: number;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';

/** The levels of GB/T 9704-2012 and of textbooks; what they number is decided by the outline, here they only keep lines of one kind together. */
export const NUMBER_SHAPES: readonly NumberShapeRow[] = [
  {
    id: 'part',
    rank: 1,
    pattern: new RegExp(`^第\\s?(?:${HAN}|\\d{1,2})\\s?(?:部分|章|编|篇)`),
    yes: ['第一部分　总体情况', '第3章 保障'],
    no: ['第一产业'],
    because: 'books and long reports',
  },
  {
    id: 'division',
    rank: 2,
    pattern: new RegExp(`^第\\s?(?:${HAN}|\\d{1,2})\\s?[节条]`),
    yes: ['第二节 进度'],
    no: ['第二季度'],
    because: 'under a chapter',
  },
  {
    id: 'roman',
    rank: 3,
    pattern: /^[IVX]{1,5}\.\s/,
    yes: ['IV. Results'],
    no: ['I am glad'],
    because: 'American memoranda',
  },
  {
    id: 'item',
    rank: 3,
    pattern: new RegExp(`^${HAN}\\s?、`),
    yes: ['一、总体情况', '十二、下一步'],
    no: ['一是抓项目'],
    because: 'level 1',
  },
  {
    id: 'bracket',
    rank: 4,
    pattern: new RegExp(`^[（(]\\s?${HAN}\\s?[）)]`),
    yes: ['（一）窗口服务', '(三)保障'],
    no: ['（一般预算）'],
    because: 'level 2',
  },
  {
    id: 'point',
    rank: 5,
    pattern: /^\d{1,2}\s?[.．、](?!\d)/,
    yes: ['1.抓项目', '2．保民生', '3、促消费', '4. Costs'],
    no: ['1.2亿元', '2026年'],
    because: 'level 3',
  },
  {
    id: 'decimal',
    rank: 6,
    pattern: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?=\s|[\u4e00-\u9fff]{2})(?!\s?(?:亿|万|million|billion|percent))/,
    yes: ['2.1 进度', '1.2.3 Costs'],
    no: ['1.2亿元', '3.5%'],
    because: 'technical reports',
  },
  {
    id: 'bracketed-point',
    rank: 7,
    pattern: /^[（(]\d{1,2}[）)]/,
    yes: ['（1）道路', '(2) Roads'],
    no: ['（2026年）'],
    because: 'level 4',
  },
  {
    id: 'circled',
    rank: 8,
    pattern: /^[①-⑳]/,
    yes: ['①完善制度'],
    no: ['如①'],
    because: 'level 5',
  },
];

/** The shape of a line's number, or null. @example shapeOf('（一）窗口服务')?.id → 'bracket' */
export function shapeOf(line: string): NumberShapeRow | null {
  return NUMBER_SHAPES.find(({ pattern }) => pattern.test(line)) ?? null;
}
