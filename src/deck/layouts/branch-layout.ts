import type { Callout, Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase, Section } from '../../model/outline.ts';
import { endsAtClauses } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import type { SlideBody } from '../material.ts';

/** A sub-section before its layout has chosen what to show of it. */
export interface BranchItem {
  number: string | null;
  title: Phrase | null;
  callout: Callout | null;
  /** Its best lines, at most so many, in order of place; beside its callout none that says the same figure. `mayBeLong`: a longer one where there is no short one. */
  linesOf(most: number, beside: Callout | null, mayBeLong: boolean): Phrase[];
}

/** An item as it stands in a cell of so many px. */
export function itemIn(
  { number, title }: BranchItem,
  widthPx: number,
  {
    lines = [],
    callout = null,
    titlePx = SCALE.itemTitlePx,
  }: Partial<Pick<Item, 'lines' | 'callout'> & { titlePx: number }>,
): Item {
  return {
    number,
    title,
    lines,
    callout,
    endsAtClauses: title !== null && endsAtClauses(title.text, titlePx, widthPx),
  };
}

/** What a section with sub-sections shows of them. */
export interface BranchContent {
  section: Section;
  items: BranchItem[];
  /** Place of the first of them in the section, from 1: they may be the second half of its parts. */
  first: number;
  figures: readonly KeyFigure[];
}

/** A layout for the overview of a section. Where it can't show all items at once, `capacity` says how many a slide takes. */
export interface BranchLayout {
  name: SlideBody['layout'];
  suits(content: BranchContent): boolean;
  capacity(room: Room, content: BranchContent): number;
  compose(content: BranchContent, room: Room): SlideBody;
}
