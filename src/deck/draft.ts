import type { Phrase, Sentence } from '../model/outline.ts';
import type { SlideBody } from './material.ts';

/** A slide before it has its place in the deck: what it shows and which sentences are spoken to it. */
export interface Draft {
  body: SlideBody;
  /** Index in `Outline.sections`: the section whose title it bears; null for cover, agenda and index. */
  section: number | null;
  title: Phrase | null;
  part: { index: number; count: number } | null;
  where: Phrase | null;
  sentences: Sentence[];
}
