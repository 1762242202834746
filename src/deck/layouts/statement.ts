import type { Phrase } from '../../model/outline.ts';
import { phraseOf } from '../../text/reading.ts';
import { choosePoints } from '../points/choose-points.ts';
import type { LeafContent, LeafLayout } from './leaf-layout.ts';

/** A statement in Han or words: shortened to so many; a sentence that can't be shortened stands whole up to so many, which fit the slide. */
const LIMIT = { zh: { shortened: 44, whole: 60 }, en: { shortened: 22, whole: 28 } } as const;

/** One sentence, large; for a stretch with one thing to say and no figure. A section that is only its heading says that. */
export const statement: LeafLayout = {
  name: 'statement',
  suits: (content) =>
    content.callouts.length === 0 &&
    (content.points.length === 1 || (content.points.length === 0 && wordsOf(content) !== null)),
  compose: (content) => {
    const { material, sentences, points } = content;
    const limit = LIMIT[material.outline.language].shortened;
    const [long] = choosePoints(material, sentences, { most: 1, limit, shown: [] });
    return { layout: 'statement', statement: long ?? points[0] ?? wordsOf(content)!, attribution: null };
  },
};

/** What is said where nothing can be shortened. */
function wordsOf(content: LeafContent): Phrase | null {
  return wholeOf(content) ?? content.section.title;
}

/** The first sentence that is short enough to stand as it is. */
function wholeOf({ material: { outline }, sentences }: LeafContent): Phrase | null {
  const { language } = outline;
  const lengthOf = (text: string) => (language === 'zh' ? text.length : text.split(/\s+/).length);
  const said = sentences.find(
    ({ role, reading }) =>
      role === 'body' && lengthOf(reading.text) <= LIMIT[language].whole && /[\p{L}\d]/u.test(reading.text),
  );
  return said ? phraseOf(said.reading) : null;
}
