import type { ApartLayout } from './apart-layout.ts';
import type { BranchLayout } from './branch-layout.ts';
import { chart } from './chart.ts';
import { closing } from './closing.ts';
import { code } from './code.ts';
import { comparison } from './comparison.ts';
import { figures } from './figures.ts';
import type { LeafLayout } from './leaf-layout.ts';
import { list } from './list.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { picture } from './picture.ts';
import { quote } from './quote.ts';
import { section } from './section.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

/** Layouts of a section without sub-sections. The first that suits is taken; `section` suits all. */
export const leafLayouts: readonly LeafLayout[] = [closing, list, statement, comparison, figures, section];

/** Layouts of the overview of a section with sub-sections. `steps` before `overview`: four numbered tasks are steps, four topics are columns. */
export const branchLayouts: readonly BranchLayout[] = [steps, overview, parts];

/** Layouts of blocks that stand apart from a section's text and have slides of their own. `chart` before `table`: it takes those tables that are series of numbers. */
export const apartLayouts: readonly ApartLayout[] = [chart, table, picture, code, quote];
