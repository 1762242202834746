import type { PageElement, View } from './page.ts';

/** A kind of element that is no part of the report. */
export interface FurnitureRow {
  id: string;
  /** Words for the person who reads what was dropped. */
  reason: string;
  /**
   * What may be dropped in the part of the page that the report is in: `anything`; only a few `words` outside links, and no full sentence; words before the
   * report's first sentence or after its last one (`edges`); `nothing`.
   */
  inside: 'anything' | 'words' | 'edges' | 'nothing';
  /** What may be dropped beside that part. */
  beside: 'anything' | 'words';
  suits(element: PageElement, view: View): boolean;
  /** HTML whose first element is meant. */
  yes: readonly string[];
  no: readonly string[];
  because: string;
}
