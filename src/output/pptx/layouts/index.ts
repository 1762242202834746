import type { Slide } from '../../../model/deck.ts';
import { agenda } from './agenda.ts';
import { chart } from './chart.ts';
import { closing } from './closing.ts';
import { code } from './code.ts';
import { comparison } from './comparison.ts';
import { cover } from './cover.ts';
import { figureIndex } from './figure-index.ts';
import { figures } from './figures.ts';
import type { LayoutShapes } from './layout.ts';
import { list } from './list.ts';
import { mixed } from './mixed.ts';
import { overview } from './overview.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
import { section } from './section.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

/** One renderer a layout, in the order in which Office offers them; a new layout does not compile until it is here. */
export const layouts: { [L in Slide['layout']]: LayoutShapes<L> } = {
  cover,
  agenda,
  section,
  comparison,
  figures,
  overview,
  steps,
  list,
  statement,
  quote,
  table,
  chart,
  picture,
  code,
  mixed,
  closing,
  'figure-index': figureIndex,
};
