import type { Line } from './lines.ts';

interface LineShape {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** How a line begins that goes on from none before it. */
export const OPENINGS: readonly LineShape[] = [
  {
    id: 'han-number',
    pattern: /^(?:[一二三四五六七八九十百]{1,4}、|第[一二三四五六七八九十百\d０-９]{1,4}[章节部条])/,
    yes: ['一、工作回顾', '十二、保障', '第三章 供水'],
    no: ['一方面要抓', '第三产业增长'],
    because: 'numbered headings stand on lines of their own',
  },
  {
    id: 'bracketed-number',
    pattern: /^[（(](?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,3}|[a-z]|[ivx]{1,4})[）)]/i,
    yes: ['（一）供水', '(2) Money', '（３）清淤', '(a) boats'],
    no: ['（以下简称《条例》）规定', '(2024 prices)'],
    because: 'the same, in brackets',
  },
  {
    id: 'digits',
    pattern: /^[\d０-９]{1,2}(?:[．、）)](?![\d０-９])|\.(?!\d))/,
    yes: ['1. Money', '３．清淤', '2、修渠', '4) boats'],
    no: ['3.2亿元', '12 boats', '2024. The', '３．２亿元'],
    because: 'list numbers, but no decimals, no counts and no years that end a sentence',
  },
  {
    id: 'bullet',
    pattern: /^(?:[•·▪▫●○◆◇■□►▶➢➤✓✔★※*\uf000-\uf0ff]|[-–+]\s|[①-⑳⑴-⒇❶-❿㈠-㈩])/,
    yes: ['• boats', '- boats', '① 清淤', '● 供水', '\uf06c 修渠'],
    no: ['-3.2%', '–', '＋'],
    because: 'items of a list, the signs of Word’s own fonts included',
  },
  {
    id: 'leading-dash',
    pattern: /^(?:——|──)(?=\p{Script=Han})/u,
    yes: ['——抓统筹，强保障。'],
    no: ['——', '— and then'],
    because: 'points of a speech begin with a dash of two characters',
  },
  {
    id: 'en-part',
    pattern: /^(?:Part|Section|Chapter|Appendix|Annex|Table|Figure|Box)\s(?:\d{1,3}|[IVX]{1,5}|[A-H])(?:[.:]|\s|$)/,
    yes: ['Section 3: Fares', 'Part II', 'Table 4'],
    no: ['Part of the money', 'Section 3a'],
    because: 'headings and captions',
  },
  {
    id: 'contents',
    pattern: /[.．…·•_ ]{2}[.．…·•_]{3,}\s?\d{1,4}$/,
    yes: ['一、总体情况............3', 'Money ..... 12', '二、打算 ………… 5'],
    no: ['… and so on... 3', '等等……'],
    because: 'a line of the table of contents',
  },
];

/** `1.2 Fares`, which looks like 12.4 percent: it begins something new behind the end of a sentence only. */
const DECIMAL_NUMBER = /^\d{1,2}(?:[.．]\d{1,2}){1,3}[.．]?\s/;

/** Whether a line begins something new behind one that ends a clause. */
export function mayStartAnew(line: Line): boolean {
  return startsAnew(line) || DECIMAL_NUMBER.test(line.text);
}

/** Whether a line begins something new, whatever stands before it. */
export function startsAnew({ text }: Line): boolean {
  return OPENINGS.some(({ pattern }) => pattern.test(text));
}

/** Whether a line begins with a label, as facts below an item of a list do: 责任单位：县水利局. A wrapped sentence may begin so too. */
export function isLabelled({ text }: Line): boolean {
  return /^(?:\p{Script=Han}{2,8}|\p{Lu}\p{L}{2,15})[：:]/u.test(text);
}

/** Whether a line is a row of a table that was copied as text: cells with wide gaps, or figures in a row. */
export function isTableRow({ text }: Line): boolean {
  if (text.split(/\t+|\s{3,}/).length >= 3) return true;
  // Careful typists put a space on both sides of a number in a sentence.
  if (/[，。；：]/.test(text)) return false;
  const cells = text.split(/\s+/);
  const figures = cells.filter(
    (cell) => /^[(（+\-−–]?[\d０-９][\d０-９,，.．]*%?[)）]?$/.test(cell) || /^[-–—]$/.test(cell),
  );
  return figures.length >= 3 && figures.length * 2 >= cells.length;
}

/** Whether a line ends a sentence or a clause, with its closing marks. */
export function endsClause({ text }: Line): boolean {
  return /[。！？；：.!?;:][”’」』）)"']*$/.test(text);
}

/** Whether a line ends a sentence. */
export function endsSentence({ text }: Line): boolean {
  return /[。！？.!?][”’」』）)"']*$/.test(text);
}
