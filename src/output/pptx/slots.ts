import type { Slide } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { coverFrame, IMPRINT } from './cover-frame.ts';
import { gridOf } from './place.ts';
import type { Anchor, Box, Placeholder } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { frameOf } from './sheet.ts';

/** How words in a slot are set. Sizes in px, `leading` as in CSS. */
export interface SlotStyle {
  sizePx: number;
  /** Left out: the font's own. */
  leading?: number;
  colour: string;
  isBold?: boolean;
  hasBullet?: boolean;
  align?: 'start' | 'middle' | 'end';
  beforePx?: number;
}

/** A placeholder of a layout: where it is, how its words are set, what it says while it is empty. */
export interface SlotOf {
  placeholder: Placeholder;
  name: string;
  box: Box;
  style: SlotStyle;
  anchor: Anchor;
}

const POINTS: SlotStyle = {
  sizePx: SCALE.pointPx,
  leading: SCALE.pointLeading,
  colour: 'ink',
  hasBullet: true,
  beforePx: SCALE.pointGapPx,
};
const LEAD: SlotStyle = { ...POINTS, hasBullet: false, beforePx: 0 };

/** The slots that every layout but cover and closing has. */
export function frameSlots(sheet: Sheet): Record<'title' | 'where' | 'footer' | 'number', SlotOf> {
  const { slots } = sheet.words;
  const frame = frameOf(sheet.stage, 1);
  const small = { sizePx: 16, leading: 1.5, colour: 'quiet' };
  return {
    title: {
      placeholder: { type: 'title', index: 0 },
      name: slots.title,
      box: frame.title,
      anchor: 'top',
      style: { sizePx: SCALE.titlePx, leading: SCALE.titleLeading, colour: 'title-ink', isBold: true },
    },
    where: {
      placeholder: { type: 'body', index: 10 },
      name: slots.where,
      box: frame.where,
      anchor: 'middle',
      style: { sizePx: SCALE.wherePx, leading: 1.4, colour: 'where-ink' },
    },
    footer: {
      placeholder: { type: 'ftr', index: 11 },
      name: slots.footer,
      box: frame.footer,
      anchor: 'middle',
      style: small,
    },
    number: {
      placeholder: { type: 'sldNum', index: 12 },
      name: slots.number,
      box: frame.number,
      anchor: 'middle',
      style: { ...small, align: 'end' },
    },
  };
}

/** The slots of one layout. */
export function slotsOf(layout: Slide['layout'], sheet: Sheet): SlotOf[] {
  if (layout === 'cover') return coverSlots(sheet);
  if (layout === 'closing') return closingSlots(sheet);
  const { title, where, footer, number } = frameSlots(sheet);
  return [where, title, ...bodySlots(layout, sheet), footer, number];
}

/** What stands between header and footer: running text, and a slot for a table, a chart or a picture. */
function bodySlots(layout: Slide['layout'], sheet: Sheet): SlotOf[] {
  const { slots } = sheet.words;
  const { body } = frameOf(sheet.stage, 1);
  const text = (box: Box, style: SlotStyle, anchor: Anchor = 'middle'): SlotOf => ({
    placeholder: { type: 'body', index: 1 },
    name: slots.points,
    box,
    style,
    anchor,
  });
  const line = SCALE.pointPx * SCALE.pointLeading;
  const under: Box = { ...body, y: body.y + line + SCALE.leadGapPx, height: body.height - line - SCALE.leadGapPx };
  const block = (type: 'tbl' | 'chart' | 'pic', box: Box): SlotOf => ({
    placeholder: { type, index: 13 },
    name: slots.block,
    box,
    style: LEAD,
    anchor: 'top',
  });
  const [left, right] = gridOf(body, 2, 1, 72);
  switch (layout) {
    case 'section':
      return [text({ ...body, width: ((body.width - 96) * 3) / 5 }, POINTS)];
    case 'comparison':
      return [text({ ...body, y: body.y + body.height * 0.75, height: body.height * 0.25 }, POINTS, 'top')];
    case 'statement':
      return [
        text(
          { ...body, x: body.x + 42, width: body.width * 0.9 - 42 },
          { ...LEAD, sizePx: SCALE.statementPx, leading: 1.5, isBold: true },
        ),
      ];
    case 'quote':
      return [text({ ...body, x: body.x + 96, width: body.width * 0.86 - 96 }, { ...LEAD, sizePx: 40, leading: 1.5 })];
    case 'table':
      return [text({ ...body, height: line }, LEAD, 'top'), block('tbl', under)];
    case 'chart':
      return [text({ ...body, height: line }, LEAD, 'top'), block('chart', under)];
    case 'code':
      return [text({ ...body, height: line }, LEAD, 'top')];
    case 'picture':
      return [text(left, POINTS), block('pic', right)];
    default:
      return [];
  }
}

function coverSlots({ stage, theme, words: { slots } }: Sheet): SlotOf[] {
  const { title, imprintText, isCentred } = coverFrame(stage, theme, 1);
  const align = isCentred ? 'middle' : 'start';
  const anchor = isCentred ? 'middle' : 'bottom';
  return [
    {
      placeholder: { type: 'body', index: 10 },
      name: slots.where,
      box: { ...title, y: 80, height: 40 },
      anchor: 'bottom',
      style: { sizePx: 26, leading: 1.45, colour: 'on-plate-quiet', align },
    },
    {
      placeholder: { type: 'ctrTitle', index: 0 },
      name: slots.title,
      box: { ...title, y: 140, height: title.y + title.height - 140 },
      anchor,
      style: { sizePx: 54, leading: 1.25, colour: 'on-plate', isBold: true, align },
    },
    {
      placeholder: { type: 'subTitle', index: 1 },
      name: slots.imprint,
      box: imprintText,
      anchor: 'top',
      style: { sizePx: IMPRINT.sizePx, leading: IMPRINT.leading, colour: 'on-imprint-quiet', align },
    },
  ];
}

function closingSlots({ stage, theme, words: { slots } }: Sheet): SlotOf[] {
  const side = stage.aspect === '4:3' ? 72 : 96;
  const width = stage.widthPx - 2 * side;
  const align = theme.name === 'council' ? 'middle' : 'start';
  const half = stage.heightPx / 2;
  return [
    {
      placeholder: { type: 'title', index: 0 },
      name: slots.title,
      box: { x: side, y: half - 130, width, height: 90 },
      anchor: 'middle',
      style: { sizePx: stage.aspect === '4:3' ? 54 : 66, leading: 1.25, colour: 'on-plate', isBold: true, align },
    },
    {
      placeholder: { type: 'body', index: 1 },
      name: slots.points,
      box: { x: side, y: half - 20, width, height: 120 },
      anchor: 'top',
      style: { sizePx: 34, leading: 1.5, colour: 'on-plate', align },
    },
  ];
}
