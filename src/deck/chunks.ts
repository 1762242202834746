import type { Language, Sentence } from '../model/outline.ts';
import { spokenSeconds } from '../text/speech.ts';

/** A slide is looked at for about this long; a stretch of text spoken for longer becomes several. */
const SLIDE_SECONDS = 80;

/** Spoken length of a sentence in seconds. Nobody reads tables, code and footnotes aloud; see look-seconds.ts. */
export function secondsOf(sentence: Sentence, language: Language): number {
  return sentence.role === 'apart' ? 0 : spokenSeconds(sentence.reading.text, language);
}

/**
 * Cuts a stretch of sentences into parts of about 80 seconds, or so many as are asked for, at the ends of paragraphs where one is near.
 * @example a stretch of 150 s → two parts of about 75 s
 */
export function chunksOf(sentences: readonly Sentence[], language: Language, parts?: number): Sentence[][] {
  const seconds = sentences.map((sentence) => secondsOf(sentence, language));
  const total = seconds.reduce((sum, each) => sum + each, 0);
  const count = parts ?? Math.max(1, Math.round(total / SLIDE_SECONDS));
  const chunks: Sentence[][] = [[]];
  let elapsed = 0;
  for (const [i, sentence] of sentences.entries()) {
    const target = (total / count) * chunks.length;
    const isParagraphEnd = i > 0 && sentences[i - 1].block !== sentence.block;
    const leeway = isParagraphEnd ? SLIDE_SECONDS / 4 : 0;
    const overshoots = elapsed + seconds[i] / 2 > target;
    if (i > 0 && chunks.length < count && (elapsed > target - leeway || overshoots)) chunks.push([]);
    chunks[chunks.length - 1].push(sentence);
    elapsed += seconds[i];
  }
  return chunks;
}
