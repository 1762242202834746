import type { Callout, FigureText } from '../../model/deck.ts';
import { widthInEm } from '../../text/width.ts';
import { SCALE, UNIT_RATIO } from '../../theme/type-scale.ts';
import { evenBox } from './even-box.ts';
import { phraseRuns } from './phrase-runs.ts';
import { heightOf, total, under } from './place.ts';
import type { Box, Paragraph, Run, Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';

const VALUE_LEADING = 1.05;
const GAP_PX = 6;
const ARROWS = { up: '▲', down: '▼' } as const;
/** Share of the size of what stands after it that an arrow has: before a value, and before the rate in a label. */
const ARROW = { value: 0.6, rate: 0.68 };
/** Lines of what stands over a value or under it. */
const LEADING = SCALE.labelLeading;

/** How a callout stands in its box: in the middle of its height, or at its top; its label under its value, or so far from the box's edge beside it. */
export interface CalloutPlace {
  labelPx?: number;
  anchor?: 'top' | 'middle';
  labelAtPx?: number;
}

/** A key figure set large, as a group that is moved as one: ring or slot, value with its unit, label with its growth. */
export function calloutShape(
  callout: Callout,
  box: Box,
  sheet: Sheet,
  { labelPx = SCALE.labelPx, anchor = 'middle', labelAtPx = 0 }: CalloutPlace = {},
): Shape {
  const { valuePx } = callout;
  const label = labelOf(callout, box.width - labelAtPx, labelPx, { ...sheet, marks: [] });
  const valueHeight = valuePx * VALUE_LEADING;
  const above = aboveHeight(callout);
  const labelHeight = label && labelAtPx === 0 ? GAP_PX + label.heightPx : 0;
  const height = above + valueHeight + labelHeight;
  const top = anchor === 'top' ? box.y : box.y + Math.max(0, (box.height - height) / 2);
  const line: Box = { ...box, y: top + above, height: valueHeight };
  const text = sheet.deck.figures[callout.figure].text;
  return {
    kind: 'group',
    name: callout.label ? `${callout.label.text} ${text}` : text,
    children: [
      ...(above > 0 ? [aboveShape(callout, { ...box, y: top, height: above - GAP_PX }, sheet)] : []),
      ...valueShapes(callout, line, sheet),
      ...(label ? [labelShape(label, labelBox(line, label, callout, labelPx, labelAtPx), callout)] : []),
    ],
  };
}

/** Height of a callout with its label under it. */
export function calloutHeight(callout: Callout, widthPx: number, sheet: Sheet): number {
  const label = labelOf(callout, widthPx, SCALE.labelPx, { ...sheet, marks: [] });
  return aboveHeight(callout) + callout.valuePx * VALUE_LEADING + (label ? GAP_PX + label.heightPx : 0);
}

/** Width of a callout's value with all that stands on its line. */
export function valueWidth(callout: Callout, sheet: Sheet): number {
  const { valuePx, isBlank, shape } = callout;
  const ring = shape === 'share' ? 1.22 * valuePx : 0;
  const slot = isBlank ? blankWidth(valuePx, sheet) + 0.25 * valuePx : 0;
  const numbers = numberRuns(callout, sheet).filter(({ text }) => !isBlank || text !== callout.number);
  const runs = [...oldRuns(callout, sheet), ...arrowRuns(callout), ...numbers];
  return ring + slot + total(runs.map(({ text, sizePx = valuePx }) => widthInEm(text.replace('\u2009', ' ')) * sizePx));
}

function aboveHeight({ from, isFromAbove }: Callout): number {
  return from && isFromAbove ? SCALE.leastUnitPx * LEADING + GAP_PX : 0;
}

/** Share of a size from the bottom of a line of that size to its baseline. */
const BASELINE = { value: 0.17, label: 0.28 };

/** Under the value; beside it, its last line on the value's baseline. */
function labelBox(line: Box, { heightPx }: Label, { valuePx }: Callout, labelPx: number, atPx: number): Box {
  if (atPx === 0) return under(line, line.height + GAP_PX);
  const baseline = line.y + line.height - BASELINE.value * valuePx;
  return { ...line, x: line.x + atPx, y: baseline + BASELINE.label * labelPx * LEADING - heightPx };
}

function unitSize(valuePx: number): number {
  return Math.max(SCALE.leastUnitPx, UNIT_RATIO * valuePx);
}

function valueShapes(callout: Callout, line: Box, sheet: Sheet): Shape[] {
  const { valuePx, isBlank, shape, figure } = callout;
  if (isBlank) return blankShapes(callout, line, sheet);
  const value = sheet.deck.figures[figure].value;
  const ring = shape === 'share' && typeof value === 'number' ? ringShapes(value, line, valuePx) : [];
  const indent = ring.length > 0 ? 1.22 * valuePx : 0;
  const runs: Run[] = [...oldRuns(callout, sheet), ...arrowRuns(callout), ...numberRuns(callout, sheet)];
  return [...ring, valueText(runs, { ...line, x: line.x + indent, width: line.width - indent }, valuePx)];
}

function valueText(runs: Run[], box: Box, sizePx: number): Shape {
  const paragraph: Paragraph = { runs, sizePx, leading: VALUE_LEADING, colour: 'figure' };
  return {
    kind: 'text',
    name: textOf(runs),
    box,
    paragraphs: [paragraph],
    anchor: 'middle',
    isOneLine: true,
  };
}

/** 近 · 20 · 亿元, spaced as words of one line. */
function numberRuns({ prefix, number, unit, valuePx }: Callout, { palette }: Sheet): Run[] {
  const small = { sizePx: unitSize(valuePx), isBold: false };
  return [
    { text: prefix && `${prefix}\u2009`, ...small },
    { text: number, isBold: palette.isFigureBold },
    { text: unit && `\u2009${unit.trim()}`, ...small },
  ];
}

/** What a pair came from, small before what it came to. */
function oldRuns({ from, isFromAbove, valuePx }: Callout, sheet: Sheet): Run[] {
  return from && !isFromAbove ? pairRuns(from, ' → ', unitSize(valuePx), sheet) : [];
}

function pairRuns(from: FigureText, to: string, sizePx: number, sheet: Sheet): Run[] {
  const small = { sizePx, isBold: false, colour: 'quiet' };
  return [...figureRuns(from, sheet).map((run) => ({ ...run, ...small })), { text: to, ...small }];
}

/** The old end of a pair that is too wide for one line. */
function aboveShape({ from }: Callout, box: Box, sheet: Sheet): Shape {
  const sizePx = SCALE.leastUnitPx;
  const runs = pairRuns(from!, ' →', sizePx, sheet);
  return { kind: 'text', name: textOf(runs), box, paragraphs: [{ runs, sizePx, leading: LEADING }], isOneLine: true };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function arrowRuns({ shape, valuePx }: Callout): Run[] {
  if (shape !== 'growth-up' && shape !== 'growth-down') return [];
  const sizePx = ARROW.value * valuePx;
  return [{ text: `${ARROWS[shape === 'growth-up' ? 'up' : 'down']}\u2009`, sizePx, isBold: false }];
}

/** A figure as it is written; of a blank one, its mark as a gap. */
export function figureRuns(
  { figure, prefix, number, unit, isBlank }: FigureText,
  { deck }: Pick<Sheet, 'deck'>,
): Run[] {
  if (!isBlank) return [{ text: deck.figures[figure].text }];
  return [{ text: prefix }, { text: number, isGap: true }, { text: unit }].filter(({ text }) => text !== '');
}

/** An outlined slot that says that something is still to come, between what stands around the number. */
function blankShapes(callout: Callout, line: Box, sheet: Sheet): Shape[] {
  const { prefix, unit, valuePx } = callout;
  const { words } = sheet;
  const smallPx = unitSize(valuePx);
  const lead = [...oldRuns(callout, sheet), ...arrowRuns(callout), { text: prefix, sizePx: smallPx, isBold: false }];
  const leadPx = total(lead.map(({ text, sizePx = smallPx }) => widthInEm(text.replace('\u2009', '')) * sizePx));
  const before = leadPx > 0 ? leadPx + 0.2 * smallPx : 0;
  const width = blankWidth(valuePx, sheet);
  const height = Math.max(0.86 * valuePx, 36);
  const slot: Box = { x: line.x + before, y: line.y + (line.height - height) / 2, width, height };
  const after = slot.x + width + 0.25 * smallPx;
  const beside = (runs: Run[], x: number, px: number, sizePx: number): Shape[] =>
    textOf(runs).trim() === '' ? [] : [valueText(runs, { ...line, x, width: px }, sizePx)];
  return [
    ...beside(lead, line.x, before, Math.max(...lead.map(({ sizePx = smallPx }) => sizePx))),
    {
      kind: 'text',
      name: words.blank,
      box: slot,
      form: 'roundRect',
      outline: { colour: 'second', widthPx: 3, isDashed: true },
      anchor: 'middle',
      isOneLine: true,
      paragraphs: [{ runs: [{ text: words.blank }], sizePx: 24, leading: 1, colour: 'quiet', align: 'middle' }],
    },
    ...beside([{ text: unit.trim(), isBold: false }], after, Math.max(smallPx, line.x + line.width - after), smallPx),
  ];
}

function blankWidth(valuePx: number, { words }: Sheet): number {
  return Math.max(1.5 * valuePx, 24 * widthInEm(words.blank) + 30);
}

/** Rings of Office are drawn clockwise from the angle of its second adjustment to that of its first, in 60,000ths of a degree. */
const DEGREE = 60_000;
const THICK = 16_667;

function ringShapes(percent: number, line: Box, sizePx: number): Shape[] {
  const box: Box = { x: line.x, y: line.y + (line.height - sizePx) / 2, width: sizePx, height: sizePx };
  const share = Math.min(100, Math.max(0, percent));
  const whole: Shape = {
    kind: 'form',
    name: '',
    box,
    form: 'donut',
    fill: share >= 100 ? 'figure' : 'track',
    adjust: { adj: THICK },
  };
  if (share <= 0 || share >= 100) return [{ ...whole, name: `${percent}%` }];
  const end = (((share / 100) * 360 + 270) % 360) * DEGREE;
  const part: Shape = {
    kind: 'form',
    name: `${percent}%`,
    box,
    form: 'blockArc',
    fill: 'figure',
    adjust: { adj1: 270 * DEGREE, adj2: end, adj3: THICK },
  };
  return [{ ...whole, name: '100%' }, part];
}

interface Label {
  paragraphs: Paragraph[];
  widthPx: number;
  heightPx: number;
}

/** What it measures, and how it grew: beside it where both fit on one line, else under it. */
function labelOf(callout: Callout, widthPx: number, sizePx: number, sheet: Sheet): Label | null {
  const { label, growth, baseline } = callout;
  if (!label) return null;
  const leading = LEADING;
  const after = afterRuns(callout, sizePx, sheet);
  const height = heightOf(label, sizePx, leading, widthPx, sheet);
  const words = phraseRuns(label, sheet);
  if (!growth && !baseline) {
    const even = evenBox({ x: 0, y: 0, width: widthPx, height }, [{ phrase: label, sizePx }], 'balance', sheet);
    return { paragraphs: [{ runs: words, sizePx, leading }], heightPx: height, widthPx: even.width };
  }
  const afterEm = widthInEm(textOf(after));
  const isBeside = (widthInEm(label.text) + afterEm) * sizePx + 16 <= widthPx;
  const paragraphs = isBeside
    ? [{ runs: [...words, { text: '\u2002' }, ...after], sizePx, leading }]
    : [
        { runs: words, sizePx, leading },
        { runs: after, sizePx, leading },
      ];
  return { paragraphs, heightPx: height + (isBeside ? 0 : sizePx * leading), widthPx };
}

function afterRuns({ growth, baseline }: Callout, labelPx: number, sheet: Sheet): Run[] {
  const grown: Run[] = growth
    ? [
        { text: `${ARROWS[growth.way]}\u2009`, sizePx: ARROW.rate * labelPx, isBold: false, colour: 'figure' },
        ...figureRuns(growth, sheet).map((run) => ({ ...run, isBold: true, colour: 'figure' })),
      ]
    : [];
  const against = phraseRuns(baseline, sheet).map((run) => ({ ...run, colour: 'quiet' }));
  return [...grown, ...(grown.length > 0 && against.length > 0 ? [{ text: ' ' }] : []), ...against];
}

function labelShape({ paragraphs, widthPx, heightPx }: Label, { x, y }: Box, { label }: Callout): Shape {
  return { kind: 'text', name: label?.text ?? '', box: { x, y, width: widthPx, height: heightPx }, paragraphs };
}
