import type { Bars, Callout } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { fitCallouts, phraseLines } from '../fit.ts';
import { sized } from './figures.ts';
import type { LeafContent, LeafLayout } from './leaf-layout.ts';

const MOST_PAIRS = 2;
const MOST_POINTS = 2;
const GUTTER_PX = 96;
const BARS_PX = 200;
const POINT_PADDING_PX = 24;
/** A bar shorter than this share of the other is no more to be seen. */
const LEAST_SHARE = 0.02;
/** Largest values of one pair and of two. */
const LARGEST_PX = [160, 96];

/** One or two from–to pairs drawn as bars, for a stretch whose figures are all pairs and that says little else. */
export const comparison: LeafLayout = {
  name: 'comparison',
  suits: (content) => content.points.length <= MOST_POINTS && pairsOf(content) !== null,
  compose: (content, room) => {
    const { points, figures } = content;
    const pairs = pairsOf(content)!;
    const columns = pairs.length;
    const widthPx = (room.widthPx - (columns - 1) * GUTTER_PX) / columns;
    const said = points.reduce((sum, point) => sum + pointHeight(point, room.widthPx, figures), 0);
    const cell = {
      widthPx: columns === 1 ? (room.widthPx - GUTTER_PX) / 2 : widthPx,
      heightPx: room.heightPx - said - (columns === 1 ? 0 : BARS_PX),
    };
    const bare = pairs.map((pair) => ({ ...pair, from: null }));
    const valuePx = fitCallouts(bare, cell, LARGEST_PX[columns - 1], figures) ?? 40;
    return {
      layout: 'comparison',
      callouts: sized(pairs, valuePx),
      bars: pairs.map((pair) => barsOf(pair, figures)),
      points,
    };
  },
};

function pointHeight(point: LeafContent['points'][number], widthPx: number, figures: readonly KeyFigure[]): number {
  return phraseLines(point, SCALE.pointPx, widthPx, figures) * SCALE.pointPx * SCALE.pointLeading + POINT_PADDING_PX;
}

/** The callouts where all of them are pairs that bars can show. */
function pairsOf({ callouts, figures }: LeafContent): Callout[] | null {
  const fits = callouts.length > 0 && callouts.length <= MOST_PAIRS && callouts.every((pair) => isDrawn(pair, figures));
  return fits ? callouts : null;
}

function isDrawn({ figure, from }: Callout, figures: readonly KeyFigure[]): boolean {
  if (!from) return false;
  const ends = [figures[from.figure].value, figures[figure].value];
  if (!ends.every((end) => typeof end === 'number' && end > 0)) return false;
  const [least, most] = (ends as number[]).sort((a, b) => a - b);
  return least / most >= LEAST_SHARE;
}

function barsOf({ figure, from }: Callout, figures: readonly KeyFigure[]): Bars {
  const [old, now] = [figures[from!.figure], figures[figure]];
  const most = Math.max(old.value as number, now.value as number);
  return {
    old: { share: (old.value as number) / most, period: old.period },
    new: { share: (now.value as number) / most, period: now.period },
  };
}
