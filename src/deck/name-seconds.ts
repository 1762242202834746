import type { Language, Phrase, SectionKind, Sentence } from '../model/outline.ts';
import { PART_NAMES } from '../text/part-names.ts';
import { spokenSeconds } from '../text/speech.ts';
import type { SlideBody } from './material.ts';

/** Each name is said as a sentence of its own. */
const END = { zh: '。', en: '.' } as const;

/**
 * Seconds that it takes to say the names on a slide that only lists what comes next, an agenda or an overview: the report has no words for it, and with none planned every
 * talk would be late from its second slide on. 0 for any other slide, and where more is said to it than its own title.
 * @param kinds of the major parts: what has no name is called by its kind
 * @example an agenda of “Water supply” and “Money” → 3 words in 1.4 s and two pauses → 2.6
 */
export function nameSeconds(
  body: SlideBody,
  title: Phrase | null,
  said: readonly Sentence[],
  language: Language,
  kinds: readonly SectionKind[],
): number {
  if (!('items' in body) || said.length > 1 || !said.every((sentence) => isName(sentence, title))) return 0;
  return body.items.reduce((sum, item) => {
    const kind = 'section' in item ? kinds[item.section] : undefined;
    const name = item.title?.text ?? (kind && PART_NAMES[language][kind]) ?? '';
    return sum + secondsOf(name, language);
  }, 0);
}

/** In a deck in Markdown a heading is a paragraph of the notes like any other. */
function isName({ role, reading }: Sentence, title: Phrase | null): boolean {
  return role === 'heading' || (title !== null && reading.text.endsWith(title.text));
}

function secondsOf(name: string, language: Language): number {
  return name === '' ? 0 : spokenSeconds(name + END[language], language);
}
