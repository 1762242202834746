import type { Legend } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import { phraseOf } from '../../text/reading.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { cutToLines } from '../cut-to-lines.ts';
import type { Room } from '../fit.ts';
import { fitPoints } from '../fit.ts';
import type { SlideBody } from '../material.ts';
import type { ApartContent, ApartLayout } from './apart-layout.ts';
import { isThin } from './apart-layout.ts';
import type { LeafContent } from './leaf-layout.ts';
import { leadHeight, legendHeight, legendIn } from './legend-room.ts';
import { saysSomething } from './picture-rows.ts';

type Picture = Extract<Block, { kind: 'picture' }>;
type Body = Extract<SlideBody, { layout: 'picture' }>;
interface Size {
  widthPx: number;
  heightPx: number;
}

/** A picture is never shown larger than this against its own pixels. */
const MOST_SCALE = 2;
/** Under these a picture is an icon, a badge or a rule, in px. */
const LEAST = { areaPx: 80 * 80, heightPx: 48 };
const BADGE = /badge|shields\.io|\/workflows\/|travis-ci|codecov/i;
/** Stands for a picture that can't be shown. */
const SLOT: Size = { widthPx: 400, heightPx: 225 };
const SLOT_PADDING_PX = 24;

/** Beside up to four points stands a picture that is no wider than this against its height: a wide one would become a stamp. */
const BESIDE = { mostPoints: 4, ratio: { '16:9': 1.5, '4:3': 1.05 } } as const;
const GUTTER_PX = 72;
/** A caption stands beside a picture that leaves it this share of the width, else below. */
const CAPTION_SHARE = 0.3;

/** A picture as large as the room, with its caption; beside the few points of its section, or alone. */
export const picture: ApartLayout = {
  name: 'picture',
  shows: ({ block }) => block.kind === 'picture' && (block.image ? !isDecoration(block) : isMissed(block)),
  takes: (text, block, room) => isThin(text) || standsBeside(text, block as Picture, room),
  compose: (content, room) => [{ body: bodyOf(content, room), from: null }],
};

function isDecoration({ image }: Picture): boolean {
  const { widthPx, heightPx } = image!;
  return widthPx * heightPx < LEAST.areaPx || heightPx < LEAST.heightPx;
}

/** One that can't be shown gets a slot where a person would miss it: where it says what it is, and is no badge. */
function isMissed({ path, reading }: Picture): boolean {
  return saysSomething(reading.text) && !BADGE.test(path);
}

function standsBeside(text: LeafContent, { image }: Picture, room: Room): boolean {
  const { widthPx, heightPx } = image ?? SLOT;
  const half = { ...room, widthPx: (room.widthPx - GUTTER_PX) / 2 };
  return (
    text.callouts.length === 0 &&
    text.points.length <= BESIDE.mostPoints &&
    fitPoints(text.points, half, text.figures).length === text.points.length &&
    widthPx / heightPx <= BESIDE.ratio[room.aspect]
  );
}

function bodyOf({ material, section, block, legend: given, text }: ApartContent, room: Room): Body {
  const { image, path, reading } = block as Picture;
  const alternative = phraseOf(reading);
  const whole = image ? withCaption(given, alternative, section.title) : given;
  const points = text?.points ?? [];
  const { figures } = material.figures;
  const base = { layout: 'picture' as const, points, image, path };
  const own = image ?? SLOT;
  const set = (size: Size, legend: Legend, place: Pick<Body, 'isBeside' | 'captionPlace'>): Body => {
    const { widthPx, heightPx } = scaled(own, size);
    const slotPx = widthPx - 2 * SLOT_PADDING_PX;
    const said = alternative && !image ? cutToLines(alternative, 3, SCALE.pointPx, slotPx, figures) : alternative;
    return { ...base, alternative: said, widthPx, heightPx, legend, ...place };
  };
  const fitted = (widthPx: number) => legendIn(whole, widthPx, figures);
  if (text && points.length > 0 && standsBeside(text, block as Picture, room)) {
    const widthPx = (room.widthPx - GUTTER_PX) / 2;
    const heightPx = room.heightPx - legendHeight(fitted(widthPx), widthPx, figures);
    return set({ widthPx, heightPx }, fitted(widthPx), { isBeside: true, captionPlace: 'below' });
  }
  const left = room.heightPx - leadHeight(points, room, figures);
  const legend = fitted(room.widthPx);
  const below = { widthPx: room.widthPx, heightPx: left - legendHeight(legend, room.widthPx, figures) };
  const beside = { widthPx: room.widthPx * (1 - CAPTION_SHARE) - GUTTER_PX, heightPx: left };
  const isLarger = scaled(own, beside).heightPx > scaled(own, below).heightPx;
  const captionPx = room.widthPx - scaled(own, beside).widthPx - GUTTER_PX;
  if (hasWords(legend) && isLarger && legendHeight(legend, captionPx, figures) <= left / 2)
    return set(beside, legend, { isBeside: false, captionPlace: 'beside' });
  return set(below, legend, { isBeside: false, captionPlace: 'below' });
}

/** Where no caption stands beside the picture, its alternative text is one if it says something that the title does not. */
function withCaption(legend: Legend, alternative: Phrase | null, title: Phrase | null): Legend {
  if (legend.caption || !alternative || !saysSomething(alternative.text) || alternative.text === title?.text)
    return legend;
  return { ...legend, caption: alternative };
}

function hasWords({ caption, unit, sources }: Legend): boolean {
  return caption !== null || unit !== null || sources.length > 0;
}

function scaled(own: Size, room: Size): Size {
  const scale = Math.min(MOST_SCALE, room.widthPx / own.widthPx, room.heightPx / own.heightPx);
  return { widthPx: Math.round(own.widthPx * scale), heightPx: Math.round(own.heightPx * scale) };
}
