import type { Language } from '../../model/outline.ts';
import type { Span } from '../../model/source.ts';

/** How much of the notes is there to be read, from all to nothing: the way to learning them by heart. */
export const STEPS = ['all', 'half', 'openings', 'figures', 'nothing'] as const;

/** One of them. */
export type HeartStep = (typeof STEPS)[number];

/** How much of a sentence's beginning is its first words: to the first comma, but no more than this. */
const OPENING: Record<Language, number> = { zh: 6, en: 3 };

/**
 * What of a sentence is hidden at a step, as places in it, in order.
 * @param figures places of its figures
 * @example hiddenIn('Ferries carried 41,200 people.', 'en', 'figures', [{ start: 16, end: 22 }]) → 0–16 and 22–30
 */
export function hiddenIn(sentence: string, language: Language, step: HeartStep, figures: readonly Span[]): Span[] {
  if (step === 'all') return [];
  if (step === 'half') return wordsIn(sentence, language).filter((_, i) => i % 2 === 1);
  const kept = step === 'openings' ? [openingOf(sentence, language)] : step === 'figures' ? figures : [];
  return without(sentence.length, kept);
}

/** What is left of the places 0…length when some are taken away. */
function without(length: number, kept: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = 0;
  for (const { start, end } of [...kept].sort((a, b) => a.start - b.start)) {
    const to = Math.min(start, length);
    if (to > at) left.push({ start: at, end: to });
    at = Math.max(at, end);
  }
  if (at < length) left.push({ start: at, end: length });
  return left;
}

/** Words, numbers with their points among them; without a dictionary in the browser, Chinese by twos. */
function wordsIn(sentence: string, language: Language): Span[] {
  if (language === 'zh' && typeof Intl.Segmenter === 'function') {
    const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(sentence)];
    return segments
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
  return [...sentence.matchAll(/\p{Script=Han}{1,2}|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu)].map(
    ({ index, 0: word }) => ({ start: index, end: index + word.length }),
  );
}

function openingOf(sentence: string, language: Language): Span {
  const words = language === 'zh' ? lettersIn(sentence) : wordsIn(sentence, language);
  const last = words[Math.min(OPENING[language], words.length) - 1];
  const comma = sentence.search(/[，、；：,;:](?!\d)/);
  const end = last?.end ?? 0;
  return { start: 0, end: comma > 0 ? Math.min(end, comma) : end };
}

function lettersIn(sentence: string): Span[] {
  return [...sentence.matchAll(/[\p{L}\p{N}]/gu)].map(({ index, 0: letter }) => ({
    start: index,
    end: index + letter.length,
  }));
}
