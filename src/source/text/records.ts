import type { Span } from '../../model/source.ts';

/** White space that a paragraph begins with: two characters wide, or four half ones. */
const GAP = /(?:\u3000[ \u00a0]*){2,}|[ \u00a0]{4,}\u3000?/g;
const ENDS_SENTENCE = /[。！？；][”’」』）)]*$/;

/**
 * The paragraphs of a line that holds several, each set in as it was before the line ends were lost: `……。　　二、……`. Where two of them end a sentence the line
 * is a whole record, and every such gap parts paragraphs, behind a heading too; otherwise only one that follows a sentence.
 * @param start, end of the line in `text`
 * @example 一、回顾　　路修好了。　　桥通了。　　二、打算 → four spans
 */
export function recordParts(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const gaps = [...line.matchAll(GAP)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
    isAfterSentence: ENDS_SENTENCE.test(line.slice(Math.max(0, index - 4), index)),
  }));
  const isRecord = gaps.filter(({ isAfterSentence }) => isAfterSentence).length >= 2;
  const cuts = gaps.filter(({ isAfterSentence }) => isRecord || isAfterSentence);
  return [...cuts, { from: line.length, to: line.length }].map(({ from }, i) => ({
    start: start + (cuts[i - 1]?.to ?? 0),
    end: start + from,
  }));
}
