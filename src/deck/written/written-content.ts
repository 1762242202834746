import type { Callout, Legend } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Mark } from '../../model/mark.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block, Reading } from '../../model/source.ts';
import type { WrittenCallout, WrittenSlide } from '../../model/written-slide.ts';
import { marksInOrder, movedMarks } from '../../text/marks.ts';
import { phraseOf } from '../../text/reading.ts';
import type { BranchItem } from '../layouts/branch-layout.ts';
import type { MixedColumns, MixedThing } from '../mixed/mixed-content.ts';
import { ledBackBy } from './led-back.ts';
import { mixedOf } from './mixed-of.ts';
import type { WrittenFigures } from './written-figures.ts';
import { textInThree } from './written-figures.ts';

/** What stands on a slide, by what it is. */
export interface WrittenContent {
  title: Phrase | null;
  /** Paragraphs, a line said about a table, of a cover its byline. */
  lines: Phrase[];
  points: Phrase[];
  callouts: Callout[];
  items: BranchItem[];
  quotes: Block[];
  apart: Block | null;
  legend: Legend;
  /** The same in the order in which it is written, in its columns. */
  mixed: MixedColumns[];
  /** Ordinal of the first of its items. */
  first: number;
  /** What is set off, where its words are shown from. */
  marks: Mark[];
  /** The same where all stands in its order, and lines that would be legends are lines. */
  mixedMarks: Mark[];
}

/** Sorts the blocks of a slide. What stands under a smaller heading belongs to that part. */
export function contentOf(slide: WrittenSlide, text: string, figures: WrittenFigures): WrittenContent {
  const { title, body, notes, first, marks } = slide;
  const content: WrittenContent = {
    title: title && phraseOf(title),
    lines: [],
    points: [],
    callouts: [],
    items: [],
    quotes: [],
    apart: null,
    legend: { caption: null, unit: null, sources: [] },
    mixed: mixedOf(slide, (callout) => calloutOf(callout, figures)),
    first,
    marks: [],
    mixedMarks: [],
  };
  // Without anything to belong to, a line in bold is a line.
  const hasLegend = body.some(({ kind }) => kind === 'table' || kind === 'code' || kind === 'picture');
  let item: { lines: Phrase[]; part: BranchItem } | null = null;
  for (const block of body) {
    if (block.kind === 'heading') {
      const lines: Phrase[] = [];
      item = { lines, part: partOf(block, text, lines) };
      content.items.push(item.part);
    } else if (block.kind === 'callout') {
      const callout = calloutOf(block, figures);
      if (item) item.part.callout ??= callout;
      else content.callouts.push(callout);
    } else if (item && (block.kind === 'item' || block.kind === 'paragraph')) addPhrase(item.lines, block.reading);
    else addBlock(content, block, text, hasLegend);
  }
  const back = ledBackBy(figures.outline, notes);
  const own = marks.filter((mark) => !isOfLegend(mark, content.legend));
  const moved: Mark[] = [];
  const inMixed: Mark[] = [];
  const led = ledBack(content, (phrase) => {
    const found = back(phrase);
    if (found !== phrase) moved.push(...movedMarks(own, phrase, found));
    if (found !== phrase) inMixed.push(...movedMarks(marks, phrase, found));
    return found;
  });
  return { ...led, marks: marksInOrder([...own, ...moved]), mixedMarks: marksInOrder([...marks, ...inMixed]) };
}

/** Stars around a caption and around where a table is from say that it is that. */
function isOfLegend(mark: Mark, { caption, unit, sources }: Legend): boolean {
  const parts = [caption, unit, ...sources].flatMap((phrase) => phrase?.parts ?? []);
  return parts.some(({ start, end }) => mark.start < end && start < mark.end);
}

/** Words with their places in the notes, so that figures and blanks in them are known. */
function ledBack(content: WrittenContent, back: (phrase: Phrase) => Phrase): WrittenContent {
  const callout = (shown: Callout): Callout => ({
    ...shown,
    label: shown.label && back(shown.label),
    baseline: shown.baseline && back(shown.baseline),
  });
  const thing = (one: MixedThing): MixedThing => {
    if (one.kind === 'block') return one;
    return one.kind === 'callout' ? { ...one, callout: callout(one.callout) } : { ...one, text: back(one.text) };
  };
  return {
    ...content,
    title: content.title && back(content.title),
    lines: content.lines.map(back),
    points: content.points.map(back),
    callouts: content.callouts.map(callout),
    mixed: content.mixed.map(({ columns }) => ({ columns: columns.map((things) => things.map(thing)) })),
    items: content.items.map((item) => {
      const lines = item.linesOf(Number.POSITIVE_INFINITY, null, false).map(back);
      return {
        ...item,
        title: item.title && back(item.title),
        callout: item.callout && callout(item.callout),
        linesOf: (most) => lines.slice(0, most),
      };
    }),
  };
}

function partOf(block: Block, text: string, lines: Phrase[]): BranchItem {
  const [, number = null] = /data-number="([^"]*)"/.exec(lineAt(text, block.start)) ?? [];
  return { number, title: phraseOf(block.reading), callout: null, linesOf: (most) => lines.slice(0, most) };
}

function addBlock(content: WrittenContent, block: Block, text: string, hasLegend: boolean): void {
  if (block.kind === 'item') addPhrase(content.points, block.reading);
  else if (block.kind === 'quote') content.quotes.push(block);
  else if (block.kind === 'paragraph' && hasLegend) addParagraph(content, block, text);
  else if (block.kind === 'paragraph' || block.kind === 'footnote') addPhrase(content.lines, block.reading);
  else if (block.kind === 'table' || block.kind === 'code' || block.kind === 'picture') content.apart ??= block;
}

/** In bold the caption of what is shown, and after it its unit; in italics where it is from. */
function addParagraph(content: WrittenContent, { start, reading }: Block, text: string): void {
  const written = text.slice(start, start + 2);
  if (written === '**') {
    const close = text.indexOf('**', start + 2);
    const end = reading.offsets.findIndex((offset) => offset > close);
    content.legend.caption = phraseOf(reading, 0, end < 0 ? reading.text.length : end);
    content.legend.unit = end < 0 ? null : phraseOf(reading, end, reading.text.length);
  } else if (written.startsWith('*')) addPhrase(content.legend.sources, reading);
  else addPhrase(content.lines, reading);
}

function addPhrase(phrases: Phrase[], reading: Reading): void {
  const phrase = phraseOf(reading);
  if (phrase) phrases.push(phrase);
}

function calloutOf(written: WrittenCallout, { figures: { figures }, of }: WrittenFigures): Callout {
  const { figure, from, growth } = of.get(written)!;
  const whole = (index: number, value: Reading) =>
    textInThree(index, value, numberIn(value, figures[index]), figures[index].isBlank);
  return {
    ...textInThree(figure, written.value, written.number, figures[figure].isBlank),
    label: written.label && phraseOf(written.label),
    from: from === null ? null : whole(from, written.from!),
    growth: growth === null ? null : { ...whole(growth, written.growth!.value), way: written.growth!.way },
    baseline: written.baseline && phraseOf(written.baseline),
    shape: written.shape,
    isFromAbove: false,
    valuePx: 0,
  };
}

/** Where the numeral of a figure stands in what is written of it; all of that where it is written otherwise. @example 'XX%' → [0, 2] */
function numberIn({ text }: Reading, { start, end, number, text: said }: KeyFigure): [number, number] {
  const numeral = said.length === end - start ? said.slice(number.start - start, number.end - start) : text;
  const at = text.indexOf(numeral);
  return at < 0 ? [0, text.length] : [at, at + numeral.length];
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
