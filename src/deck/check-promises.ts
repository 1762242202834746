import type { Deck, FigureText, Slide } from '../model/deck.ts';
import type { Outline, Phrase } from '../model/outline.ts';
import type { Reading } from '../model/source.ts';
import { calloutsOf, textsOf } from '../text/callouts.ts';
import { firstEndingAfter, phrasesIn } from '../text/phrase.ts';
import { isNegated } from './points/protected-words.ts';

/**
 * Throws where the deck breaks a promise of design.md; such a deck is never written.
 * Slides never invent: every phrase is its source's characters, in order, and none of them dropped as no part of the report.
 * Notes never lose: the notes of all slides, joined, are the source without what is dropped, white space left aside.
 */
export function checkPromises(deck: Deck, outline: Outline): void {
  const isDropped = new Uint8Array(outline.source.text.length);
  for (const { start, end } of outline.dropped) isDropped.fill(1, start, end);
  for (const slide of deck.slides)
    for (const phrase of phrasesIn({ ...slide, notes: [] })) checkPhrase(phrase, slide, outline, isDropped);
  for (const slide of deck.slides)
    for (const callout of calloutsOf(slide))
      for (const shown of textsOf(callout)) checkFigure(shown, slide, deck, outline);
  for (const slide of deck.slides)
    if ('points' in slide) for (const point of slide.points) checkPoint(point, slide, outline);
  checkNotes(deck, outline, isDropped);
}

/** What a callout says of a figure begins as the figure does (a unit that its label says again is left out), and the figure is what its place in the source says. */
function checkFigure(shown: FigureText, slide: Slide, { figures }: Deck, { source }: Outline): void {
  const { text, start, end } = figures[shown.figure];
  const said = fold(shown.prefix + shown.number + shown.unit);
  const place = source.text.slice(start, end);
  if (said !== '' && fold(text).startsWith(said) && isWithin(fold(text), place)) return;
  throw new Error(
    `slides never invent: a callout of slide ${slide.id} says “${said}”, its place in ${source.name} says “${place}”`,
  );
}

/** Whether all characters of a text stand in another in the same order. */
function isWithin(text: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}

/** A point is of one sentence, and leaves no denial out of what it says. */
function checkPoint(point: Phrase, slide: Slide, { sentences, language }: Outline): void {
  const [start, end] = [point.parts[0].start, point.parts[point.parts.length - 1].end];
  const sentence = sentences[firstEndingAfter(sentences, start)];
  const gaps = point.parts.slice(1).map((part, i) => readBetween(sentence.reading, point.parts[i].end, part.start));
  if (
    sentence.start <= start &&
    end <= sentence.end &&
    !gaps.some((gap) => /^[^，；。]*$/.test(gap) && isNegated(gap, language))
  )
    return;
  throw new Error(
    `slides never invent: on slide ${slide.id} “${point.text}” is not what “${sentence.reading.text}” says`,
  );
}

/** What is read between two places; a page's number that stands there is not. */
function readBetween({ text, offsets }: Reading, from: number, to: number): string {
  return text.slice(placeOf(offsets, from), placeOf(offsets, to));
}

/** Index of the first offset that is not before a place. */
function placeOf(offsets: readonly number[], place: number): number {
  const at = offsets.findIndex((offset) => offset >= place);
  return at < 0 ? offsets.length : at;
}

function checkPhrase(phrase: Phrase, slide: Slide, { source }: Outline, isDropped: Uint8Array): void {
  const taken = phrase.parts.map(({ start, end }) => source.text.slice(start, end)).join('');
  const isInOrder = phrase.parts.every(({ start }, i) => i === 0 || start >= phrase.parts[i - 1].end);
  const isKept = phrase.parts.every(({ start, end }) => !isDropped.subarray(start, end).includes(1));
  if (fold(taken) === fold(phrase.text) && isInOrder && isKept) return;
  throw new Error(
    `slides never invent: slide ${slide.id} says “${phrase.text}”, its places in ${source.name} say “${taken}”`,
  );
}

function checkNotes(deck: Deck, { source }: Outline, isDropped: Uint8Array): void {
  const kept = fold(keptText(source.text, isDropped));
  const spoken = fold(
    deck.slides.flatMap(({ notes }) => notes.flatMap(({ runs }) => runs.map(({ text }) => text))).join(''),
  );
  if (kept === spoken) return;
  let at = 0;
  while (kept[at] === spoken[at]) at++;
  throw new Error(
    `notes never lose: after “${kept.slice(Math.max(0, at - 20), at)}” ${source.name} has “${kept.slice(at, at + 20)}”, the notes have “${spoken.slice(at, at + 20)}”`,
  );
}

function keptText(text: string, isDropped: Uint8Array): string {
  let kept = '';
  for (let from = 0; from < text.length; ) {
    const isOut = isDropped[from];
    let to = from;
    while (to < text.length && isDropped[to] === isOut) to++;
    if (!isOut) kept += text.slice(from, to);
    from = to;
  }
  return kept;
}

function fold(text: string): string {
  return text.replace(/\s+/g, '');
}
