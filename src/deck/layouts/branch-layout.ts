import type { Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Section } from '../../model/outline.ts';
import type { Room } from '../fit.ts';
import type { SlideBody } from '../material.ts';

/** What a section with sub-sections shows of them. */
export interface BranchContent {
  section: Section;
  items: Item[];
  figures: readonly KeyFigure[];
}

/** A layout for the overview of a section. Where it can't show all items at once, `capacity` says how many a slide takes. */
export interface BranchLayout {
  name: SlideBody['layout'];
  suits(content: BranchContent): boolean;
  capacity(room: Room): number;
  compose(content: BranchContent, room: Room): SlideBody;
}
