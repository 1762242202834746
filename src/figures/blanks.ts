import { matchesIn } from '../text/matches.ts';

/** A blank in a reading: [start, end) counts in its text. */
export interface BlankPlace {
  start: number;
  end: number;
}

const marks = {
  zh: /(?<![A-Za-z0-9.])[XxＸ]{1,8}(?:[.．][XxＸ]{1,4})?(?![A-Za-z0-9])|(?<=(?<![0-9])20)[XＸ]{1,2}(?=年)|[×✕]{1,8}(?![ ]?\d)|[＊*]{2,8}|[＊*](?=[百千万亿元%％个家项件名户人次条])|[_＿]{2,40}|[〔[【][ \u3000_＿]{1,12}[〕\]】]|[（(][ \u3000_＿]{2,12}[）)]|\[(?:TBD|TBC|待填|待补)\]|【(?:待填|待补|待定)】|○{2,8}|某某{1,3}|某(?=[省市区县镇乡村局厅院校街])/g,
  en: /(?<![A-Za-z0-9.])X{1,8}(?:\.X{1,4})?(?!(?!(?:k|mn?|bn|tn|pc)\b)[A-Za-z0-9]|-[A-Za-z])(?! ?(?:\(|Corp|Inc|platform))|(?<=(?<![0-9])20)X{1,2}(?![A-Za-z0-9])|_{3,40}|\[(?:TBD|TBC|X{1,6}|figure|number|amount|name|insert[^\]]{0,30}|\s{1,12}|_{1,20}|\?{1,3})\]|(?<!\?)\?{3,8}/gi,
};

/** 10X and 3×5 are no blanks, and a lone Latin x in Chinese counts only before a unit. */
function isBlank(text: string, start: number, end: number, language: 'zh' | 'en'): boolean {
  const mark = text.slice(start, end);
  if (language === 'en') return !/^x[x.]*$/.test(mark);
  if (/^[×✕]/.test(mark)) return !/\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return !/^x(?:\.x)?$/.test(mark) || /^[百千万亿元%％个家项件名户人次条]/.test(text.slice(end, end + 1));
}

/**
 * Every unfilled blank of a text, of amounts and of names alike.
 * @example findBlanks('在XX村投资X亿元', 'zh') → [{ start: 1, end: 3 }, { start: 6, end: 7 }]
 */
export function findBlanks(text: string, language: 'zh' | 'en'): BlankPlace[] {
  return matchesIn(text, marks[language])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => isBlank(text, start, end, language));
}

/** How far the words around a blank reach where no punctuation ends them sooner, in characters. */
const REACH = { zh: 14, en: 40 } as const;

/**
 * The words around a blank within its clause, enough to find it; English ones are whole.
 * @example contextOf('本月，在我区XX村召开。', 6, 8, 'zh') → '在我区XX村召开'
 */
export function contextOf(text: string, start: number, end: number, language: 'zh' | 'en'): string {
  const before = text.slice(Math.max(0, start - REACH[language]), start);
  const after = text.slice(end, end + REACH[language]);
  const from = before.search(/[^，。；：！？\n]*$/);
  const to = after.search(/[，。；：！？\n]/);
  const head = before.slice(from);
  const tail = to < 0 ? after : after.slice(0, to);
  const isWhole = { head: from > 0 || start <= REACH[language], tail: to >= 0 || after.length < REACH[language] };
  if (language === 'zh') return (head + text.slice(start, end) + tail).trim();
  const words = (isWhole.head ? head : head.replace(/^\S*\s+/, '')) + text.slice(start, end);
  return (words + (isWhole.tail ? tail : tail.replace(/\s+\S*$/, ''))).trim();
}
