import type { Reading, Span } from '../../model/source.ts';
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
    const digits = /\d[\d.,:/ ]*\d|\d/.exec(value.text);
    return { value, from, number: digits ? [digits.index, digits.index + digits[0].length] : [0, value.text.length] };
  }
  const [open, close] = [at + start + bold.index, at + start + bold.index + bold[0].length];
  const prefix = unescaped(text, at + start, open);
  const number = unescaped(text, open + 2, close - 2);
  const unit = unescaped(text, close, at + length);
  const value = joined([prefix, number, unit]);
  return { value, from, number: [prefix.text.length, prefix.text.length + number.text.length] };
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

/** What a stretch of one line reads as: white space at its ends and backslashes before marks left out. */
export function unescaped(text: string, from: number, to: number): Reading {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    if (text[at] === '\\' && at + 1 < to && /[!-/:-@[-`{-~]/.test(text[at + 1])) at++;
    kept.push(at);
  }
  return foldReading(text, kept);
}

function joined(readings: readonly Reading[]): Reading {
  return { text: readings.map(({ text }) => text).join(''), offsets: readings.flatMap(({ offsets }) => [...offsets]) };
}

function trimmed(reading: Reading): Reading {
  const from = reading.text.length - reading.text.trimStart().length;
  return sliceReading(reading, from, reading.text.trimEnd().length);
}
