import type { Callout, Point } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Section, Sentence } from '../../model/outline.ts';
import type { Room } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';

/** What one slide of a section without sub-sections can show: all of it in order, before anything has been fitted. */
export interface LeafContent {
  material: Material;
  section: Section;
  sentences: Sentence[];
  /** Best callouts first to last in order of place, at most six. */
  callouts: Callout[];
  /** The up to three of most worth among them, which may stand beside points. */
  strongest: Callout[];
  /** Points that repeat none of the strongest callouts. */
  points: Point[];
  figures: readonly KeyFigure[];
  isLast: boolean;
}

/** A layout for a section without sub-sections. The first row that suits is taken; `compose` fits the content into the room. */
export interface LeafLayout {
  name: SlideBody['layout'];
  suits(content: LeafContent): boolean;
  compose(content: LeafContent, room: Room): SlideBody;
}
