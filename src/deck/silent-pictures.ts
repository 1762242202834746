import type { Outline, Sentence } from '../model/outline.ts';
import { firstEndingAfter } from '../text/phrase.ts';

/** Pictures without alternative text, as empty sentences in their sections: the outline, which is about words, has none for them. */
export function silentPictures({ source, sections, dropped }: Outline): Sentence[] {
  return source.blocks.flatMap((block, index): Sentence[] => {
    if (block.kind !== 'picture' || block.image === null || block.reading.text.trim() !== '') return [];
    const { start, end } = block;
    if ((dropped[firstEndingAfter(dropped, start)]?.start ?? end) < end) return [];
    const section = sections.findLastIndex((each) => each.start <= start);
    if (section < 0) return [];
    return [{ start, end, reading: { text: '', offsets: [] }, block: index, section, role: 'apart' }];
  });
}
