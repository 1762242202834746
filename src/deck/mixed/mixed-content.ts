import type { Callout } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';

/** A thing of a mixed slide before it has been fitted. Of a block that is shown as it is, its `caption` is left to the layout of its kind. */
export type MixedThing =
  | { kind: 'heading' | 'line' | 'quote'; text: Phrase }
  | { kind: 'point'; text: Phrase; depth: number; number: string | null }
  | { kind: 'callout'; callout: Callout }
  | { kind: 'block'; block: Block };

/** What stands under one another, or in columns beside one another. */
export interface MixedColumns {
  columns: MixedThing[][];
}
