import type { Block, Reading, Span } from '../../model/source.ts';
import type { WrittenCallout } from '../../model/written-slide.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { sliceReading } from '../../text/reading.ts';

/** A quotation that begins with the kind of a callout, as GitHub and Obsidian write it. */
const CALLOUT = /^> ?\[!figure(?:\|([a-z-]{1,20}))?\](.*)((?:\r?\n>.*)*)/gm;
const SHAPES: readonly WrittenCallout['shape'][] = ['plain', 'growth-up', 'growth-down', 'share', 'rank'];
const ARROW = ' → ';

/** The callouts in a stretch of a file, in order. */
export function findCallouts(text: string, { start, end }: Span): WrittenCallout[] {
  return [...text.slice(start, end).matchAll(CALLOUT)].map((match) => {
    const at = start + match.index;
    const [whole, kind, line, more] = match;
    const first = line.trimStart();
    const valueAt = at + whole.length - more.length - first.length;
    const lines = linesOf(text, at + whole.length - more.length, at + whole.length);
    return {
      kind: 'callout',
      start: at,
      end: at + whole.length,
      shape: shapeOf(kind),
      ...figureOf(text, valueAt, first.length),
      ...linesIn(lines),
    };
  });
}

function shapeOf(kind: string | undefined): WrittenCallout['shape'] {
  return SHAPES.find((shape) => shape === kind) ?? 'plain';
}

/** The first line: what is bold is the number; nothing bold, and it is what has digits, or all of it. */
function figureOf(text: string, at: number, length: number): Pick<WrittenCallout, 'value' | 'number' | 'from'> {
  const written = text.slice(at, at + length);
  const arrow = written.indexOf(ARROW);
  const from = arrow < 0 ? null : unescaped(text, at, at + arrow);
  const start = arrow < 0 ? 0 : arrow + ARROW.length;
  const bold = /(?<!\\)\*\*(.+?)(?<!\\)\*\*/.exec(written.slice(start));
  if (!bold) {
    const value = unescaped(text, at + start, at + length);
    return { value, from, number: digitsIn(value.text) ?? [0, value.text.length] };
  }
  const [open, close] = [at + start + bold.index, at + start + bold.index + bold[0].length];
  const value = unescaped(text, at + start, at + length, [open, close]);
  const first = value.offsets.findIndex((offset) => offset >= open + 2);
  const last = value.offsets.findLastIndex((offset) => offset < close - 2);
  return { value, from, number: [first, last + 1] };
}

/** Where the first number stands, by indexes; null where there is none. */
function digitsIn(text: string): [number, number] | null {
  const digits = /\d[\d.,:/ ]*\d|\d/.exec(text);
  return digits && [digits.index, digits.index + digits[0].length];
}

/** A slide that is one number: its heading, and the line under it that says what it is. Null where the heading has no number. */
export function factIn(blocks: readonly Block[]): { callout: WrittenCallout; taken: Block[] } | null {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[at];
  const number = heading && digitsIn(heading.reading.text);
  if (!number) return null;
  const line = blocks[at + 1]?.kind === 'paragraph' ? blocks[at + 1] : null;
  const { start, end, reading: value } = heading;
  const parts = { value, number, from: null, label: line?.reading ?? null, growth: null, baseline: null };
  return {
    callout: { kind: 'callout', shape: 'plain', start, end, ...parts },
    taken: line ? [heading, line] : [heading],
  };
}

/** Label, growth with what it is measured against; periods are told by the report itself. */
function linesIn(lines: readonly Reading[]): Pick<WrittenCallout, 'label' | 'growth' | 'baseline'> {
  const rest = lines.filter(({ text }) => !/^\(.*→.*\)$/.test(text));
  const change = rest.find(({ text }) => /^[▲▼]/.test(text));
  const label = rest.find((line) => line !== change) ?? null;
  if (!change) return { label, growth: null, baseline: rest.find((line) => line !== label) ?? null };
  const [, value] = /^[▲▼]\s*(\S+(?: (?:percent|points?|%)\S*)*)/.exec(change.text) ?? [];
  if (value === undefined) return { label, growth: null, baseline: null };
  const from = change.text.indexOf(value);
  const against = sliceReading(change, from + value.length, change.text.length);
  return {
    label,
    growth: {
      way: change.text.startsWith('▼') ? 'down' : 'up',
      value: sliceReading(change, from, from + value.length),
    },
    baseline: against.text.trim() === '' ? null : trimmed(against),
  };
}

function linesOf(text: string, from: number, to: number): Reading[] {
  const lines: Reading[] = [];
  for (const { index, 0: line } of text.slice(from, to).matchAll(/^>[^\r\n]*/gm)) {
    const reading = unescaped(text, from + index + 1, from + index + line.length);
    if (reading.text !== '') lines.push(reading);
  }
  return lines;
}

/**
 * What a stretch of one line reads as: white space at its ends and backslashes before marks left out.
 * @param bold the place of something in it between two stars, which are left out too
 */
export function unescaped(text: string, from: number, to: number, [open, close]: readonly number[] = []): Reading {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    if (at === open || at + 2 === close) {
      at++;
      continue;
    }
    if (text[at] === '\\' && at + 1 < to && /[!-/:-@[-`{-~]/.test(text[at + 1])) at++;
    kept.push(at);
  }
  return foldReading(text, kept);
}

function trimmed(reading: Reading): Reading {
  const from = reading.text.length - reading.text.trimStart().length;
  return sliceReading(reading, from, reading.text.trimEnd().length);
}
