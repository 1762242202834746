import type { Language, Sentence } from '../../model/outline.ts';
import { sliceReading, spanOf } from '../../text/reading.ts';

/** One of the things that a stretch of text counts up: its number as it is written or, of “First”, as a digit, and what is said of it, in slices of sentences. */
export interface Counted {
  number: string;
  said: Sentence[];
}

const HAN = [...'一二三四五六七八九十'];
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const TURNS = ['首先', '其次', '再次', '最后'];

/** A way of counting: the marker of each number in turn as a pattern, whose group 1 is the number; null where it can't count further. */
type Way = (place: number) => string | null;

const ofList = (list: readonly string[], pattern: (word: string) => string): Way => {
  return (place) => (list[place] === undefined ? null : pattern(list[place]));
};

const WAYS: Record<Language, readonly Way[]> = {
  zh: [
    ofList(HAN, (number) => `(${number})是[，、]?`),
    ofList(HAN, (number) => `第(${number})[，,、：:]`),
    ofList(TURNS, (number) => `(${number})[是，,、：:]`),
    ofList(HAN, (number) => `[（(](${number})[）)]`),
    (place) => `[（(](${place + 1})[）)]、?`,
    (place) => `(${place + 1})[．.、](?!\\d)\\s?`,
    ofList([...'①②③④⑤⑥⑦⑧⑨'], (number) => `(${number})\\s?`),
  ],
  en: [
    ofList(WORDS, (word) => `(?:and )?(${word}(?:ly)?)(?:,|:| of all,)\\s`),
    (place) => `(?:and )?\\((${place + 1})\\)\\s`,
    ofList([...'abcdefgh'], (letter) => `(?:and )?\\((${letter})\\)\\s`),
  ],
};
/** A marker stands at the beginning of a sentence or after one of these. */
const BEFORE = '(?:^|[；;：:，,、]\\s?)';
/** Fewer are how people talk; more are a list of their own. */
const FEWEST = 3;

interface Marker {
  sentence: number;
  from: number;
  to: number;
  number: string;
}

/**
 * What some sentences count up, three things at least; empty where they count nothing.
 * @example 一是扩大投资；二是稳住就业；三是守住底线。 → 一 扩大投资, 二 稳住就业, 三 守住底线
 */
export function countedIn(sentences: readonly Sentence[], language: Language): Counted[] {
  for (const way of WAYS[language]) {
    const markers = markersOf(sentences, way);
    if (markers.length >= FEWEST) return markers.map((marker, i) => between(sentences, marker, markers[i + 1]));
  }
  return [];
}

function markersOf(sentences: readonly Sentence[], way: Way): Marker[] {
  const markers: Marker[] = [];
  for (const [sentence, { reading }] of sentences.entries()) {
    let from = 0;
    for (let pattern = way(markers.length); pattern !== null; pattern = way(markers.length)) {
      const rest = reading.text.slice(from);
      const found = new RegExp(`${from === 0 ? BEFORE : BEFORE.replace('^|', '')}${pattern}`, 'i').exec(rest);
      if (!found) break;
      markers.push({
        sentence,
        from: from + found.index,
        to: from + found.index + found[0].length,
        number: digitOf(found[1], markers.length),
      });
      from += found.index + found[0].length;
    }
  }
  return markers;
}

/** An English word of counting as its digit, which has room beside its words. */
function digitOf(number: string, place: number): string {
  return /^[a-z]{2}/i.test(number) ? String(place + 1) : number;
}

/** What is said from one marker to the next; of the last one the rest of its sentence. */
function between(sentences: readonly Sentence[], marker: Marker, next: Marker | undefined): Counted {
  const last = next?.sentence ?? marker.sentence;
  const said = sentences.slice(marker.sentence, last + 1).flatMap((sentence, i) => {
    const from = i === 0 ? marker.to : 0;
    const isCut = next !== undefined && marker.sentence + i === next.sentence;
    return sliceOf(sentence, from, isCut ? next.from : sentence.reading.text.length);
  });
  return { number: marker.number, said };
}

function sliceOf(sentence: Sentence, from: number, to: number): Sentence[] {
  const whole = sentence.reading.text.slice(from, to);
  const words = whole.trim().replace(/[\s；;，,。]+$/, '');
  if (words === '') return [];
  const at = from + whole.indexOf(words);
  const reading = sliceReading(sentence.reading, at, at + words.length);
  return [{ ...sentence, ...spanOf(reading), reading }];
}
