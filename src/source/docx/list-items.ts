import type { ParagraphNumber } from './counters.ts';
import type { Item, Line } from './flow.ts';
import { isHan } from './line-shape.ts';

/** An entry of a list; `depth` 1 is the outermost. */
export interface ListItem {
  depth: number;
  isOrdered: boolean;
  marker: string;
}

/** Longest entry of a numbered list, in Chinese characters and in words. A longer one is a paragraph that has a number. */
const LONGEST = { han: 60, words: 30 };

/**
 * Which lines are entries of lists: index of the item → entry. Bullets always are. What Word numbers is one where short lines of a list stand one after
 * the other; alone, long, or with Chinese numbers (一、) it is a part of the report, and its number stays with its words for the outline to see.
 * @param isHeading index → whether the line is a heading already
 */
export function listItems(items: readonly Item[], isHeading: (index: number) => boolean): Map<number, ListItem> {
  const found = new Map<number, ListItem>();
  for (const run of runsOf(items, isHeading)) {
    const numbers = run.map((index) => numberOf(items[index])!);
    const isShort = run.length > 1 && run.every((index) => isEntry((items[index] as Line).text));
    const least = numbers.reduce((lowest, { level }) => Math.min(lowest, level), 8);
    for (const [i, number] of numbers.entries())
      if (number.isBullet || (isShort && !number.isHan))
        found.set(run[i], { depth: number.level - least + 1, isOrdered: !number.isBullet, marker: number.text });
  }
  return found;
}

/** Lines of one list that follow one another. */
function runsOf(items: readonly Item[], isHeading: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  let listId: string | null = null;
  for (const [index, item] of items.entries()) {
    const number = isHeading(index) ? null : numberOf(item);
    if (number && number.listId === listId) runs[runs.length - 1].push(index);
    else if (number) runs.push([index]);
    listId = number?.listId ?? null;
  }
  return runs;
}

function numberOf(item: Item): ParagraphNumber | null {
  return item.kind === 'line' && item.reason === null && item.text !== '' ? item.paragraph.number : null;
}

function isEntry(text: string): boolean {
  const words = text.trim();
  return isHan(words) ? words.length <= LONGEST.han : words.split(/\s+/).length <= LONGEST.words;
}
