import { choosePoints } from '../points/choose-points.ts';
import type { LeafLayout } from './leaf-layout.ts';

/** The last words, on a plate of the accent: the closing part's strongest line. */
export const closing: LeafLayout = {
  name: 'closing',
  suits: ({ section, isLast }) => section.kind === 'closing' && isLast,
  compose: ({ material, sentences }) => {
    const limit = material.outline.language === 'zh' ? 34 : 16;
    const [statement] = choosePoints(material, [...sentences].reverse(), { most: 1, limit, shown: [] });
    return { layout: 'closing', statement: statement ?? null };
  },
};
