import type { Section } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import { phraseOf } from '../../text/reading.ts';

/** What an author writes about a picture for those who don't see it is no caption; a title that says the same keeps it from being one. */
export function untitled(block: Block): Section {
  return block.kind === 'picture' ? { ...NO_SECTION, title: phraseOf(block.reading) } : NO_SECTION;
}

/** Of a section layouts only ask what a report calls it; a slide that is written by hand has none. */
export const NO_SECTION: Section = {
  level: 1,
  kind: 'part',
  title: null,
  number: null,
  heading: { start: 0, end: 0 },
  parent: null,
  start: 0,
  end: 0,
};
