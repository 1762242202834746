import type { Question } from '../model/blank-form.ts';
import type { Blank, Figures, KeyFigure } from '../model/key-figure.ts';
import type { Language, Outline, Sentence } from '../model/outline.ts';
import type { Block } from '../model/source.ts';
import { firstEndingAfter, indexesOf } from '../text/phrase.ts';
import { rowOf } from './table-row.ts';

/** The marks around a blank; neither language uses them for anything else. */
const MARKS = ['«', '»'] as const;
/** Characters on each side of a blank that are kept of a very long sentence. */
const REACH = 150;

/**
 * What the form asks, one question a blank, in order of place.
 * @example 上半年，完成减税X亿多元。 → [{ blank: 0, at: '完成减税«X»亿多元', sentence: '上半年，完成减税X亿多元。', kind: 'amount', before: '', after: '亿多元' }]
 */
export function questionsOf({ source, sentences, language }: Outline, { figures, blanks }: Figures): Question[] {
  return blanks.map((blank, index) => {
    const sentence = sentences[firstEndingAfter(sentences, blank.start)];
    const figure = blank.figure === null ? null : figures[blank.figure];
    return {
      blank: index,
      ...wordsAround(blank, sentence, source.blocks[sentence.block]),
      ...neighboursOf(blank, sentence, figure, language),
    };
  });
}

function wordsAround(blank: Blank, { reading }: Sentence, block: Block): Pick<Question, 'at' | 'sentence'> {
  const { text } = reading;
  const [from, to] = indexesOf(reading, blank);
  const at = clauseAt(text, blank.context, from, to);
  const row = block.kind === 'table' ? rowOf(block.rows, blank) : null;
  if (row) return { at: oneLine(`${row.name}${at}`), sentence: oneLine(row.text) };
  const long = {
    before: from > REACH * 2 ? from - REACH : 0,
    after: text.length - to > REACH * 2 ? to + REACH : text.length,
  };
  return { at: oneLine(at), sentence: oneLine(text.slice(long.before, long.after)) };
}

/** The words around a blank, which hold it once or more, with this one marked. */
function clauseAt(text: string, context: string, from: number, to: number): string {
  const first = Math.max(0, to - context.length);
  const starts = Array.from({ length: from - first + 1 }, (_, i) => first + i);
  const start = starts.find((at) => text.startsWith(context, at));
  const [head, tail] =
    start === undefined ? ['', ''] : [text.slice(start, from), text.slice(to, start + context.length)];
  return head + MARKS[0] + text.slice(from, to) + MARKS[1] + tail;
}

function neighboursOf(blank: Blank, { reading }: Sentence, figure: KeyFigure | null, language: Language) {
  const [from, to] = indexesOf(reading, blank);
  const [start, end] = figure ? indexesOf(reading, figure) : [0, reading.text.length];
  const before = reading.text.slice(start, from);
  const after = reading.text.slice(to, end);
  if (figure) return { kind: 'amount' as const, before, after };
  const [last, next] = language === 'zh' ? [/(?:\d{1,2}|\S)?$/, /^\S?/] : [/\S*$/, /^\S*/];
  return { kind: 'name' as const, before: last.exec(before.slice(-40))![0], after: next.exec(after.slice(0, 40))![0] };
}

/** Text that goes into one line of a form. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
