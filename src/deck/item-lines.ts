import type { Phrase, Sentence } from '../model/outline.ts';
import { figuresOf } from '../text/callouts.ts';
import type { BranchItem } from './layouts/branch-layout.ts';
import type { Material } from './material.ts';
import { choosePoints, LINE_LIMIT, POINT_LIMIT } from './points/choose-points.ts';

/** The lines of an item from its sentences. Where none can be made short and it may be long, one as long as a point. */
export function linesFrom(
  material: Material,
  sentences: readonly Sentence[],
  title: Phrase | null,
): BranchItem['linesOf'] {
  const { language } = material.outline;
  return (most, beside, mayBeLong) => {
    const shown = beside ? figuresOf(beside) : [];
    const short = choosePoints(material, sentences, { most, limit: LINE_LIMIT[language], shown, title });
    if (short.length > 0 || !mayBeLong) return short;
    return choosePoints(material, sentences, { most: 1, limit: POINT_LIMIT[language], shown, title });
  };
}
