/** A sheet of paper that printers have. */
export type Sheet = 'a4' | 'letter';

/** How many slides stand on a page of a handout: one over its whole text, or some with lines to write on. */
export type SlidesAPage = 1 | 2 | 3 | 6;

/** What is printed: the slides, each complete; the slides with a page for each of their steps; a handout to take away; the speech alone, for the lectern. */
export type Paper =
  | { content: 'slides' }
  | { content: 'steps' }
  | { content: 'handout'; slidesAPage: SlidesAPage; sheet: Sheet }
  | { content: 'speech'; sheet: Sheet };
