import type { Point } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { POINT_STEPS_PX, SCALE } from '../../theme/type-scale.ts';
import { ofMostWorth } from '../callouts.ts';
import type { Room } from '../fit.ts';
import { fitBeside, fitCallouts, fitPoints, phraseLines, withinWidth } from '../fit.ts';
import { sized } from './figures.ts';
import type { LeafLayout } from './leaf-layout.ts';

/** Width of the callouts' column where points stand beside it, and what the two keep between them. */
const CALLOUTS_SHARE = 0.4;
const GUTTER_PX = 96;
const CALLOUT_PADDING_PX = 24;
/** Largest values of one, two and three callouts. */
const BESIDE_POINTS_PX = [128, 96, 84];
const ALONE_PX = [200, 128, 96];

/** Rows of points: at most so many and so tall, beside a dash; deck.css has the same. */
const MOST_ROWS = 5;
const TALLEST_ROW_PX = 200;
const ROWS_PX = 480;
const ROW_PADDING_PX = 12;
const DASH_PX = 40;
/** Largest type of one point, two, three, four and more; the same beside callouts, where one alone leads, without a dash, on a few lines. */
const LARGEST_POINT_PX = [40, 40, 36, 32, 28];
const LARGEST_BESIDE_PX = [44, 32, 28];
const MOST_LEAD_LINES = 4;

/** Points on the left, up to three callouts on the right; either alone takes the whole width: callouts with what they measure beside their values. */
export const section: LeafLayout = {
  name: 'section',
  suits: () => true,
  compose: ({ strongest, points, figures }, room) => {
    const widthPx = points.length ? (room.widthPx - GUTTER_PX) * CALLOUTS_SHARE : room.widthPx;
    const able = withinWidth(strongest, widthPx, figures).filter((callout) => callout !== null);
    for (let count = able.length; count > 0; count--) {
      const callouts = ofMostWorth(able, count, figures);
      const cell = { widthPx, heightPx: room.heightPx / count - CALLOUT_PADDING_PX };
      const mostPx = (points.length ? BESIDE_POINTS_PX : ALONE_PX)[count - 1];
      const fitted = points.length === 0 && count > 1 ? fitBeside : fitCallouts;
      const valuePx = fitted(callouts, cell, mostPx, figures);
      if (!valuePx) continue;
      const left = { ...room, widthPx: room.widthPx - widthPx - GUTTER_PX };
      return { layout: 'section', ...besideCallouts(points, left, figures), callouts: sized(callouts, valuePx) };
    }
    return { layout: 'section', ...inRows(points, room, figures), callouts: [] };
  },
};

type FittedPoints = { points: Point[]; pointPx: number };

/** One or two points beside callouts are set larger, so that they hold their side of the slide. */
function besideCallouts(points: Point[], room: Room, figures: readonly KeyFigure[]): FittedPoints {
  const largest = LARGEST_BESIDE_PX[Math.min(points.length, LARGEST_BESIDE_PX.length) - 1];
  const fits = (px: number) =>
    fitPoints(points, room, figures, px).length === points.length &&
    (points.length > 1 || phraseLines(points[0], px, room.widthPx, figures) <= MOST_LEAD_LINES);
  const pointPx = POINT_STEPS_PX.find((px) => px <= largest && fits(px)) ?? SCALE.pointPx;
  const shown = fitPoints(points, room, figures, pointPx);
  return shown.length < points.length && shown.length > 0
    ? besideCallouts(shown, room, figures)
    : { points: shown, pointPx };
}

/** Points alone stand in rows over the whole width, the taller and larger the fewer they are; each on one line where a size allows it. */
function inRows(points: Point[], room: Room, figures: readonly KeyFigure[]): FittedPoints {
  const shown = points.slice(0, MOST_ROWS);
  const row = { ...room, widthPx: room.widthPx - DASH_PX };
  const rowPx = Math.min(TALLEST_ROW_PX, Math.min(ROWS_PX, room.heightPx) / Math.max(1, shown.length)) - ROW_PADDING_PX;
  const largest = LARGEST_POINT_PX[Math.min(shown.length, LARGEST_POINT_PX.length) - 1];
  const steps = POINT_STEPS_PX.filter((px) => px <= largest);
  const mostLines = (px: number) => Math.max(...shown.map((point) => phraseLines(point, px, row.widthPx, figures)));
  const pointPx =
    steps.find((px) => mostLines(px) === 1) ?? steps.find((px) => mostLines(px) * px * SCALE.pointLeading <= rowPx);
  return pointPx ? { points: shown, pointPx } : { points: fitPoints(shown, row, figures), pointPx: SCALE.pointPx };
}
