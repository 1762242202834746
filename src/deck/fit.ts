import type { Aspect, Callout } from '../model/deck.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import type { Phrase } from '../model/outline.ts';
import { unbreakableIn } from '../text/phrase.ts';
import type { MeasuredPiece } from '../text/width.ts';
import { endsAtClauses, linesOf, linesOfPieces, measuredPieces, widthInEm } from '../text/width.ts';
import type { Stage } from '../theme/type-scale.ts';
import { SCALE, UNIT_RATIO, VALUE_STEPS_PX } from '../theme/type-scale.ts';
import type { SlideBody } from './material.ts';

/** The part of the stage that a layout may fill. */
export interface Room {
  aspect: Aspect;
  widthPx: number;
  heightPx: number;
}

/** Titles are set a little wide. */
const TITLE_SHARE = 0.98;
/** The cover's plate: its padding at the sides, and what of the rest its title takes; some themes set it a little wide. */
export const COVER_SIDE_PX = { '16:9': 96, '4:3': 72 };
export const COVER_SHARE = 0.95;

/** What is left under a slide's header: `titleText` as it is shown, with its (1/2); the line above the title counts whether it is there or not. */
export function roomUnder({ aspect, widthPx, heightPx }: Stage, titleText: string): Room {
  const inner = widthPx - 2 * SCALE.marginPx;
  const title = linesOf(titleText, SCALE.titlePx, inner * TITLE_SHARE) * SCALE.titlePx * SCALE.titleLeading;
  const header = SCALE.wherePx * 1.5 + 6 + title + SCALE.headerGapPx;
  return { aspect, widthPx: inner, heightPx: heightPx - SCALE.topPx - SCALE.bottomPx - header };
}

/** Of a statement: what its rule and the space before it take, and its share of the rest. */
const STATEMENT_SIDE_PX = 42;
const STATEMENT_SHARE = 0.9;

/** Whether the lines of a slide's title, or of the cover's, end at its commas; a title may stand where a statement would. */
export function titleEndsAtClauses(title: string, body: SlideBody, { aspect, widthPx }: Stage): boolean {
  if (body.layout === 'statement' && body.statement.text === title)
    return endsAtClauses(
      title,
      SCALE.statementPx,
      (widthPx - 2 * SCALE.marginPx) * STATEMENT_SHARE - STATEMENT_SIDE_PX,
    );
  const isCover = body.layout === 'cover';
  const inner = widthPx - 2 * (isCover ? COVER_SIDE_PX[aspect] : SCALE.marginPx);
  return endsAtClauses(title, isCover ? body.titlePx : SCALE.titlePx, inner * (isCover ? COVER_SHARE : TITLE_SHARE));
}

/** Lines of a phrase in which no quantity and no date breaks. */
export function phraseLines(phrase: Phrase, sizePx: number, widthPx: number, figures: readonly KeyFigure[]): number {
  return linesOfPieces(piecesOf(phrase, figures), sizePx, widthPx);
}

/** The pieces of phrases that were measured for a deck: a slide is tried at many sizes, in many widths. */
const measured = new WeakMap<readonly KeyFigure[], WeakMap<Phrase, MeasuredPiece[]>>();

function piecesOf(phrase: Phrase, figures: readonly KeyFigure[]): MeasuredPiece[] {
  const known = measured.get(figures) ?? new WeakMap<Phrase, MeasuredPiece[]>();
  measured.set(figures, known);
  const pieces = known.get(phrase) ?? measuredPieces(phrase.text, unbreakableIn(phrase, figures));
  known.set(phrase, pieces);
  return pieces;
}

/** As many points, from the first, as fit one under the other. */
export function fitPoints(
  points: Phrase[],
  room: Room,
  figures: readonly KeyFigure[],
  textPx: number = SCALE.pointPx,
): Phrase[] {
  let used = -SCALE.pointGapPx;
  const fitting: Phrase[] = [];
  for (const point of points) {
    used += SCALE.pointGapPx + phraseLines(point, textPx, room.widthPx - 28, figures) * textPx * SCALE.pointLeading;
    if (used > room.heightPx) break;
    fitting.push(point);
  }
  return fitting;
}

/** Width of a callout's value with prefix, arrow or ring, and unit, in px. */
function valueWidth(callout: Callout, valuePx: number, figures: readonly KeyFigure[]): number {
  const mark = { 'growth-up': 0.76, 'growth-down': 0.76, share: 1.25, plain: 0, rank: 0 }[callout.shape];
  const unitPx = unitSize(valuePx);
  const old = callout.from && !callout.isFromAbove ? figures[callout.from.figure].text : null;
  const from = old === null ? 0 : widthInEm(old) * unitPx + ARROW_EM * valuePx;
  const number = callout.isBlank ? Math.max(96 / valuePx, 1.6) : widthInEm(callout.number);
  return from + (number + mark) * valuePx + unitPx * (widthInEm(callout.prefix) + widthInEm(callout.unit) + 0.6);
}

/** Units are a part of the value's size, and never so small that nobody can read them. */
function unitSize(valuePx: number): number {
  return Math.max(SCALE.leastUnitPx, UNIT_RATIO * valuePx);
}

/** Between a label and how it grew. */
const GROWTH_GAP_PX = 16;

/** How it grew stands after the label where both fit one line, else on a line of its own. */
function labelLines(
  label: Phrase,
  { baseline, growth }: Callout,
  widthPx: number,
  figures: readonly KeyFigure[],
  labelPx: number = SCALE.labelPx,
): number {
  const lines = phraseLines(label, labelPx, widthPx, figures);
  const after = [growth && `▲ ${figures[growth.figure].text}`, baseline?.text].filter(Boolean).join(' ');
  if (after === '') return lines;
  const afterPx = widthInEm(after) * labelPx;
  if (widthInEm(label.text) * labelPx + afterPx + GROWTH_GAP_PX <= widthPx) return lines;
  // Too wide for a line, it breaks before the baseline, and that only where it is wider than a line itself.
  return lines + (afterPx <= widthPx || !baseline ? 1 : 1 + phraseLines(baseline, labelPx, widthPx, figures));
}

/** Between the two ends of a pair stands an arrow of this width, space around it included. */
const ARROW_EM = 0.66;

/** Height of a callout whose value has a size: value, gap and its label's lines. */
function calloutHeight(callout: Callout, widthPx: number, valuePx: number, figures: readonly KeyFigure[]): number {
  const label = callout.label ? labelLines(callout.label, callout, widthPx, figures) : 0;
  const above = callout.from && callout.isFromAbove ? SCALE.leastUnitPx * SCALE.labelLeading + 6 : 0;
  return above + valuePx * 1.05 + 6 + label * SCALE.labelPx * SCALE.labelLeading;
}

/**
 * The callouts that a width takes at the smallest size: a pair that is too wide beside its old end has it above; one that is too wide all the same is left out.
 */
export function withinWidth<T extends Callout | null>(
  callouts: readonly T[],
  widthPx: number,
  figures: readonly KeyFigure[],
): (T | null)[] {
  const leastPx = VALUE_STEPS_PX[VALUE_STEPS_PX.length - 1];
  const fits = (callout: Callout) => valueWidth(callout, leastPx, figures) <= widthPx;
  return callouts.map((callout) => {
    if (!callout || fits(callout)) return callout;
    const stacked = { ...callout, isFromAbove: true };
    return callout.from && fits(stacked) ? stacked : null;
  });
}

/** The largest value size up to `atMostPx` at which every callout fits a cell; null where none does. */
export function fitCallouts(
  callouts: readonly Callout[],
  cell: { widthPx: number; heightPx: number },
  atMostPx: number,
  figures: readonly KeyFigure[],
): number | null {
  const fits = (valuePx: number) =>
    callouts.every(
      (callout) =>
        valueWidth(callout, valuePx, figures) <= cell.widthPx &&
        calloutHeight(callout, cell.widthPx, valuePx, figures) <= cell.heightPx,
    );
  return VALUE_STEPS_PX.find((valuePx) => valuePx <= atMostPx && fits(valuePx)) ?? null;
}

/** Most lines of what stands beside a value, and the least width for it. */
const MOST_BESIDE_LINES = 2;
const LEAST_BESIDE_PX = 240;

/** The same for callouts under one another whose labels stand beside their values, all labels beginning where the widest value ends. */
export function fitBeside(
  callouts: readonly Callout[],
  cell: { widthPx: number; heightPx: number },
  atMostPx: number,
  figures: readonly KeyFigure[],
): number | null {
  const { besideLabelPx, besideGapPx, labelLeading } = SCALE;
  const fits = (valuePx: number) => {
    const valuesPx = Math.max(...callouts.map((callout) => valueWidth(callout, valuePx, figures)));
    const labelsPx = cell.widthPx - valuesPx - besideGapPx;
    const linesOfLabel = (callout: Callout) =>
      callout.label ? labelLines(callout.label, callout, labelsPx, figures, besideLabelPx) : 0;
    return (
      labelsPx >= LEAST_BESIDE_PX &&
      callouts.every((callout) => {
        const lines = linesOfLabel(callout);
        const heightPx = Math.max(
          calloutHeight({ ...callout, label: null }, cell.widthPx, valuePx, figures),
          lines * besideLabelPx * labelLeading,
        );
        return lines <= MOST_BESIDE_LINES && heightPx <= cell.heightPx;
      })
    );
  };
  return VALUE_STEPS_PX.find((valuePx) => valuePx <= atMostPx && fits(valuePx)) ?? null;
}
