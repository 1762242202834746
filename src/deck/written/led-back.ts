import type { Outline, Phrase, Sentence } from '../../model/outline.ts';
import type { Span } from '../../model/source.ts';
import { joinPhrase } from '../../text/reading.ts';
import { isSaidIn } from './said-in.ts';

/** A clause with the mark that ends it, and the space after. */
const CLAUSE = /[^，；：,;:]+[，；：,;:]*\s*/g;

/**
 * Leads the words of a slide back to the sentence of the notes that they are taken from: its own slide's, else the first that has them. What no sentence has
 * stays where it is written.
 * @param notes of the slide
 * @returns what gives the same words with their places in the notes
 */
export function ledBackBy({ sentences }: Outline, notes: readonly Span[]): (phrase: Phrase) => Phrase {
  const own = sentences.filter((sentence) => isSaidIn(notes, sentence));
  return (phrase) => {
    for (const sentence of [...own, ...sentences]) {
      const found = phraseIn(sentence, phrase.text);
      if (found) return found;
    }
    return phrase;
  };
}

/** The words as one stretch of a sentence, or clause by clause, in order. */
function phraseIn({ reading }: Sentence, words: string): Phrase | null {
  const whole = reading.text.indexOf(words);
  const stretches = whole >= 0 ? [[whole, whole + words.length] as const] : clausesIn(reading.text, words);
  const phrase = stretches && joinPhrase(reading, stretches);
  return phrase?.text === words ? phrase : null;
}

function clausesIn(text: string, words: string): (readonly [number, number])[] | null {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (const [clause] of words.matchAll(CLAUSE)) {
    const at = text.indexOf(clause, from);
    if (at < 0) return null;
    from = at + clause.length;
    stretches.push([at, from]);
  }
  return stretches;
}
