import type { Sentence } from '../model/outline.ts';
import type { Room } from './fit.ts';
import type { LeafContent } from './layouts/leaf-layout.ts';
import { leafContentOf } from './leaf-content.ts';
import type { Material } from './material.ts';
import type { ApartStretch, Stretch, TextStretch } from './stretches.ts';

/** A block with a slide of its own, with the text that stands on it. */
export interface JoinedStretch extends ApartStretch {
  /** What the text beside it says; null where there is none. */
  text: LeafContent | null;
}

/**
 * Text that has too little to say for a slide of its own goes to the block after it, or to the one before it where it is the last: first where it says nothing
 * (a heading, a footnote), then where the block's layout takes it. The last words of the report stay a slide of their own.
 */
export function joined(
  stretches: readonly Stretch[],
  material: Material,
  section: number,
  isLast: boolean,
  room: Room,
): (TextStretch | JoinedStretch)[] {
  const isClosing = isLast && material.outline.sections[section].kind === 'closing';
  const contentOf = (sentences: Sentence[]) => leafContentOf(material, section, sentences, false);
  const takes = ({ layout, block }: ApartStretch, sentences: Sentence[]) =>
    !says(sentences) || (!isClosing && layout.takes(contentOf(sentences), block, room));
  const result: (TextStretch | JoinedStretch)[] = [];
  let waiting: Sentence[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const next = stretches[i + 1];
    const last = result.at(-1);
    if (stretch.kind === 'apart') {
      const text = says(waiting) ? contentOf(waiting) : null;
      result.push({ ...stretch, text, sentences: [...waiting, ...stretch.sentences] });
      waiting = [];
    } else if (next?.kind === 'apart' && takes(next, stretch.sentences)) waiting = stretch.sentences;
    else if (!next && last?.kind === 'apart' && takes(last, withText(last, stretch.sentences)))
      result[result.length - 1] = joinedAfter(last, stretch.sentences, contentOf);
    else result.push(stretch);
  }
  return result;
}

/** The text that a block would have with some more. */
function withText({ text }: JoinedStretch, sentences: Sentence[]): Sentence[] {
  return [...(text?.sentences ?? []), ...sentences];
}

function joinedAfter(
  last: JoinedStretch,
  sentences: Sentence[],
  contentOf: (sentences: Sentence[]) => LeafContent,
): JoinedStretch {
  const text = says(sentences) ? contentOf(withText(last, sentences)) : last.text;
  return { ...last, text, sentences: [...last.sentences, ...sentences] };
}

function says(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ role }) => role === 'body');
}
