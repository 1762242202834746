import type { Phrase } from '../model/outline.ts';
import type { Reading, Span } from '../model/source.ts';
import { wordsIn } from './words.ts';

/** The place in the source of every UTF-16 unit of a phrase. @example { text: '减税', parts: [{ start: 7, end: 9 }] } → [7, 8] */
export function offsetsOf(phrase: Phrase): number[] {
  return phrase.parts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
}

/** Part of a phrase, by indexes into its text. @example 减税3.2亿元 from 2 to 7 → 3.2亿元 */
export function slicePhrase(phrase: Phrase, from: number, to: number): Phrase {
  let base = 0;
  const parts = phrase.parts.flatMap(({ start, end }) => {
    const first = start + Math.max(0, from - base);
    const last = Math.min(end, start + to - base);
    base += end - start;
    return last > first ? [{ start: first, end: last }] : [];
  });
  return { text: phrase.text.slice(from, to), parts };
}

/**
 * Where spans of the source stand in a phrase, whole ones only: index pairs with the span's index, in order.
 * @param spans in order of start, not overlapping
 * @example the phrase 减税3.2亿元 from offset 7, spans [{ start: 9, end: 14 }] → [[2, 7, 0]]
 */
export function stretchesIn(phrase: Phrase, spans: readonly Span[]): [number, number, number][] {
  const found: [number, number, number][] = [];
  let base = 0;
  for (const part of phrase.parts) {
    for (let i = firstEndingAfter(spans, part.start); i < spans.length && spans[i].start < part.end; i++) {
      const from = base + Math.max(spans[i].start, part.start) - part.start;
      const to = base + Math.min(spans[i].end, part.end) - part.start;
      const last = found.at(-1);
      if (last?.[2] === i && last[1] === from) last[1] = to;
      else found.push([from, to, i]);
    }
    base += part.end - part.start;
  }
  return found;
}

/** A date keeps together as a quantity does: 2026年7月28日, 1 July. */
const DATE =
  /(?<!\d)\d{1,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?<!\d)\d{1,2}月(?:\d{1,2}日)?|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Numbers that are no figures keep their sign and magnitude too: 年收入50万元以上的村. */
const NUMBER = /(?<![\d,.])\d[\d,.]*(?:[%％‰℃]|[余多]?[十百千万亿]{1,3}元?)/g;

/**
 * The quantities of a phrase, its dates and other numbers with a unit, as index pairs in order. `quantities` are spans of the source, see stretchesIn.
 * @example 关于2026年上半年 → [[2, 7]]
 */
export function numbersIn(phrase: Phrase, quantities: readonly Span[]): [number, number][] {
  const held = stretchesIn(phrase, quantities).map(([from, to]): [number, number] => [from, to]);
  for (const { index, 0: words } of [...phrase.text.matchAll(DATE), ...phrase.text.matchAll(NUMBER)]) {
    const end = index + words.length;
    if (!held.some(([from, to]) => from < end && index < to)) held.push([index, end]);
  }
  return held.sort((a, b) => a[0] - b[0]);
}

/**
 * What of a phrase never breaks across lines: its numbers, and the words of a short Chinese one.
 * @example 关于2026年上半年 → [[0, 2], [2, 7], [7, 10]]
 */
export function unbreakableIn(phrase: Phrase, quantities: readonly Span[]): [number, number][] {
  const numbers = numbersIn(phrase, quantities);
  const words = wordsIn(phrase.text).filter(([start, end]) => !numbers.some(([from, to]) => from < end && start < to));
  return [...numbers, ...words].sort((a, b) => a[0] - b[0]);
}

/** Index of the first span that ends after a place; spans.length where none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether words are taken from a sentence; if not, they are written on a slide of a deck in Markdown, and stand as they are written. @param sentences in order */
export function isTaken({ parts: [first] }: Phrase, sentences: readonly Span[]): boolean {
  return first !== undefined && (sentences[firstEndingAfter(sentences, first.start)]?.start ?? Infinity) <= first.start;
}

/** Index pair in reading.text of what the reading holds of a span of the source; an empty pair where it holds nothing of it. */
export function indexesOf(reading: Reading, span: Span): [number, number] {
  return [firstAtOrAfter(reading.offsets, span.start), firstAtOrAfter(reading.offsets, span.end)];
}

function firstAtOrAfter(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Every phrase inside a value, whatever its shape: an object with `text` and `parts`. */
export function phrasesIn(value: unknown): Phrase[] {
  if (Array.isArray(value)) return value.flatMap(phrasesIn);
  if (value === null || typeof value !== 'object') return [];
  return isPhrase(value) ? [value] : Object.values(value).flatMap(phrasesIn);
}

function isPhrase(value: object): value is Phrase {
  return 'parts' in value && 'text' in value;
}
