import { element } from '../element.ts';
import { createIcon } from '../icon.ts';
import type { Talk } from '../talk.ts';
import type { Recording } from './recording.ts';
import type { Run } from './run.ts';
import type { PractiseWords } from './words.ts';

/** The pieces of a run that was recorded, a button each. */
export function createListening(
  recordings: readonly Recording[],
  run: Run,
  talk: Talk,
  words: PractiseWords,
  listen: (first: number) => void,
): Node[] {
  const pieces = recordings.map(({ slide }, i) =>
    element(
      document,
      'li',
      {},
      element(
        document,
        'button',
        { type: 'button', onclick: () => listen(i) },
        createIcon(document, 'start'),
        element(document, 'span', { lang: talk.page.language }, `${slide + 1} ${run.slides[slide]?.title ?? ''}`),
      ),
    ),
  );
  return [element(document, 'h3', {}, words.listen), element(document, 'ul', { class: 'lectern-pieces' }, ...pieces)];
}
