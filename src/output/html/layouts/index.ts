import type { Slide } from '../../../model/deck.ts';
import { agenda } from './agenda.ts';
import { closing } from './closing.ts';
import { cover } from './cover.ts';
import { figureIndex } from './figure-index.ts';
import { figures } from './figures.ts';
import type { LayoutRenderer } from './layout.ts';
import { list } from './list.ts';
import { overview } from './overview.ts';
import { section } from './section.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';

/** One renderer a layout; a new layout does not compile until it is here. */
export const layouts: { [L in Slide['layout']]: LayoutRenderer<L> } = {
  cover,
  agenda,
  section,
  figures,
  overview,
  steps,
  list,
  statement,
  closing,
  'figure-index': figureIndex,
};
