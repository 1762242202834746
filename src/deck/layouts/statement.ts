import { choosePoints } from '../points/choose-points.ts';
import type { LeafLayout } from './leaf-layout.ts';

/** One sentence, large; for a stretch with one thing to say and no figure. */
export const statement: LeafLayout = {
  name: 'statement',
  suits: ({ callouts, points }) => callouts.length === 0 && points.length === 1,
  compose: ({ material, sentences, points }) => {
    const limit = material.outline.language === 'zh' ? 44 : 22;
    const [long] = choosePoints(material, sentences, { most: 1, limit, shown: [] });
    return { layout: 'statement', statement: long ?? points[0], attribution: null };
  },
};
