import { hardWrap } from './hard-wrap.ts';
import { endsSentence } from './line-shapes.ts';
import type { Line } from './lines.ts';

/** What tells that a line stands where a page ends, by its index. */
export interface PageSigns {
  /** A form feed stands beside it, or nothing follows. */
  isAtPageEnd: (index: number) => boolean;
  /** The paragraph before the line goes on after it, so the line is no part of it. */
  isInMidSentence: (index: number) => boolean;
}

/** @param mayBelongToPage lines that are left out when the text before and after is compared */
export function pageSigns(lines: readonly Line[], mayBelongToPage: ReadonlySet<number>): PageSigns {
  const text = lines.flatMap((line, i) => {
    if (mayBelongToPage.has(i)) return [];
    return [mayBelongToPage.has(i - 1) ? { ...line, isOnNewPage: true } : line];
  });
  const rejoins = hardWrap(text);
  const nextText = countsOf(lines.length, mayBelongToPage);
  return {
    isAtPageEnd: (i) => lines[i].isOnNewPage || (lines[i + 1]?.isOnNewPage ?? true),
    isInMidSentence: (i) => {
      const [line, next] = [text[nextText[i] - 1], text[nextText[i] + (mayBelongToPage.has(i) ? 0 : 1)]];
      return line !== undefined && next !== undefined && !endsSentence(line) && rejoins?.(line, next) === true;
    },
  };
}

/** For each line, how many lines of text stand before it. */
function countsOf(length: number, others: ReadonlySet<number>): number[] {
  let count = 0;
  return Array.from({ length }, (_, i) => (others.has(i) ? count : count++));
}
