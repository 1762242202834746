import { enQuantities } from './en/quantities.ts';
import { enRanks } from './en/ranks.ts';
import { enShares } from './en/shares.ts';
import { enTraps } from './en/traps.ts';
import { names } from './names.ts';
import type { Recogniser } from './recogniser.ts';
import { zhMultiples } from './zh/multiples.ts';
import { zhQuantities } from './zh/quantities.ts';
import { zhRanks } from './zh/ranks.ts';
import { zhShares } from './zh/shares.ts';
import { zhTraps } from './zh/traps.ts';

/**
 * Every row, in the order in which they run: what one takes, those after it do not see. So traps stand before quantities, but ranks before the English ordinals, and what
 * has words of its own (百分之三十, two-thirds) before plain numbers.
 */
export const recognisers: readonly Recogniser[] = [
  ...names,
  ...zhTraps,
  ...zhMultiples,
  ...zhShares,
  ...zhRanks,
  ...zhQuantities,
  ...enRanks,
  ...enTraps,
  ...enShares,
  ...enQuantities,
];
