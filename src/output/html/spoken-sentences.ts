import type { Deck, Note, Slide } from '../../model/deck.ts';
import type { SpokenSentence } from '../../model/page.ts';
import type { Span } from '../../model/source.ts';
import { firstEndingAfter, phrasesIn } from '../../text/phrase.ts';
import { spokenLength, spokenSeconds } from '../../text/speech.ts';

/** Worth of a sentence that has a key figure, or opens or closes the talk; of the name of a part. */
const KEPT = 100;
const NAME = -1;
/** A salutation, or a sentence that announces what follows: it is not cut, whatever follows. */
const LEADS_ON = /[:：]\s*$/;
/** Of one that the slide shows something of, out of 100; the rest goes by its figures. */
const SHOWN = 40;

/** The sentences of all notes that are read aloud, in order, with what the rehearsal must know of each: see model/page.ts. */
export function spokenSentences(deck: Deck): SpokenSentence[] {
  const figures = worthOfFigures(deck);
  return deck.slides.flatMap((slide, index) => {
    const names = placesOf([slide.title, slide.where]);
    const own = placesOf({ ...slide, title: null, where: null });
    const isFrame = slide.layout === 'cover' || slide.layout === 'closing';
    return textsIn(slide.notes, deck.sentences).flatMap(([sentence, text]): SpokenSentence[] => {
      const { start, end } = deck.sentences[sentence];
      const spoken = spokenLength(text, deck.language);
      if (spoken === 0) return [];
      const place = deck.sentences[sentence];
      const isName = meets(names, place) && !meets(own, place);
      const worth =
        isFrame || LEADS_ON.test(text) ? KEPT : isName ? NAME : worthOf(figures.get(sentence) ?? 0, meets(own, place));
      const seconds = Math.round(spokenSeconds(text, deck.language) * 10) / 10;
      return [[index, start, end, spoken, seconds, worth]];
    });
  });
}

function worthOf(figure: number, isShown: boolean): number {
  return figure === 1 ? KEPT : Math.round(figure * 50) + (isShown ? SHOWN : 0);
}

/** The worth of each sentence's best figure, 1 where that is a key figure. */
function worthOfFigures({ figures }: Deck): Map<number, number> {
  const worths = new Map<number, number>();
  for (const { sentence, worth, isKey } of figures)
    worths.set(sentence, Math.max(worths.get(sentence) ?? 0, isKey ? 1 : Math.min(worth, 0.9)));
  return worths;
}

/** What of each sentence stands in notes that are read aloud: index and text. Tables and code are not. */
function textsIn(notes: readonly Note[], sentences: readonly Span[]): [number, string][] {
  const texts = new Map<number, string>();
  for (const { kind, start, runs } of notes) {
    let at = start;
    for (const { text, isMarkup } of runs) {
      if (kind === 'text' && !isMarkup) addRun(texts, text, at, sentences);
      at += text.length;
    }
  }
  return [...texts];
}

function addRun(texts: Map<number, string>, text: string, start: number, sentences: readonly Span[]): void {
  const end = start + text.length;
  for (let i = firstEndingAfter(sentences, start); i < sentences.length && sentences[i].start < end; i++) {
    const [from, to] = [Math.max(start, sentences[i].start), Math.min(end, sentences[i].end)];
    texts.set(i, (texts.get(i) ?? '') + text.slice(from - start, to - start));
  }
}

function placesOf(value: Slide | Slide['title'][]): Span[] {
  return phrasesIn(value).flatMap(({ parts }) => parts);
}

function meets(places: readonly Span[], { start, end }: Span): boolean {
  return places.some((place) => place.start < end && start < place.end);
}
