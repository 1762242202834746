import type { Line } from './flow.ts';
import { isCaption, isFullText, isHeadingSized } from './line-shape.ts';
import { keyOf, type Look, wholeLook } from './looks.ts';
import { type NumberShapeRow, shapeOf } from './number-shapes.ts';

/** Lines that have a number of one shape, or one look and no number: what their writer set as one level. */
interface Level {
  shape: NumberShapeRow | null;
  look: Look;
  /** Indexes of all lines of the kind, and of those that are set apart from the text and short. */
  all: number[];
  apart: number[];
}

/** Of the lines with one shape of number, how many must be set apart for all of them to be headings. */
const MOST = 0.75;
/** Families from the highest level down (GB/T 9704-2012, 7.3.3). */
const FAMILIES = ['title', 'black', 'script'];

/**
 * Headings by their looks alone, in a document without heading styles: index of the line → depth. Levels are believed from the top down, each where its
 * lines agree; the first that is not leaves the rest to the outline, which knows typed numbers.
 * @param lines null where something else stands: a table, a picture, the title
 * @param text the look of the text
 */
export function formattedHeadings(lines: readonly (Line | null)[], text: Look): Map<number, number> {
  const levels = joined(levelsOf(lines, text), lines);
  const believed = levels.filter((level) => isBelieved(level, lines)).sort(byHeight);
  const highestDoubted = levels
    .filter((level) => level.shape && level.all.length > 1 && !believed.includes(level))
    .reduce((least, { shape }) => Math.min(least, shape!.rank), Number.POSITIVE_INFINITY);
  const firstDoubted = levels.filter(({ shape }) => shape?.rank === highestDoubted).flatMap(({ all }) => all)[0];
  const isBelow = ({ shape, all }: Level) => (shape ? shape.rank > highestDoubted : all[0] > firstDoubted);
  const end = believed.findIndex((level, i) => isBelow(level) || !isInOrder(believed, i));
  const headings = new Map<number, number>();
  for (const [i, { shape, all, apart }] of (end < 0 ? believed : believed.slice(0, end)).entries())
    for (const index of shape ? all : apart)
      if (isHeadingSized(lines[index]!.text)) headings.set(index, Math.min(i + 1, 6));
  return headings;
}

function levelsOf(lines: readonly (Line | null)[], text: Look): Level[] {
  const levels = new Map<string, Level>();
  for (const [index, line] of lines.entries()) {
    if (!line || isCaption(line.text)) continue;
    const shape = shapeOf(line.text.trim());
    const look = wholeLook(line, text);
    const isApart = look !== null && isHeadingSized(line.text);
    if (!shape && !isApart) continue;
    const key = shape ? shape.id : keyOf(look!);
    const level = levels.get(key) ?? { shape, look: look ?? text, all: [], apart: [] };
    levels.set(key, level);
    if (isApart && level.apart.length === 0) level.look = look;
    level.all.push(index);
    if (isApart) level.apart.push(index);
  }
  return [...levels.values()];
}

/** Lines without a number that look like those with one are of their level: 前言 before 一、. */
function joined(levels: Level[], lines: readonly (Line | null)[]): Level[] {
  const numbered = levels.filter(({ shape }) => shape).sort(byHeight);
  return levels.filter((level) => {
    const same = numbered.find((each) => isBelieved(each, lines) && keyOf(each.look) === keyOf(level.look));
    if (level.shape || !same) return true;
    const over = level.apart.filter((index) => lines[index + 1] && isFullText(lines[index + 1]!.text));
    same.all = [...same.all, ...over].sort((a, b) => a - b);
    same.apart.push(...over);
    return false;
  });
}

/** Two lines at least; of those with a number nearly all are set apart, of those without, most stand over text. */
function isBelieved({ shape, all, apart }: Level, lines: readonly (Line | null)[]): boolean {
  if (apart.length < 2) return false;
  if (shape) return apart.length >= all.length * MOST;
  const own = new Set(apart);
  const over = apart.filter((index) => lines[index + 1] && !own.has(index + 1));
  return over.length * 2 >= apart.length && over.some((index) => isFullText(lines[index + 1]!.text));
}

function byHeight(a: Level, b: Level): number {
  if (a.shape && b.shape) return a.shape.rank - b.shape.rank;
  const size = b.look.sizePoints - a.look.sizePoints;
  if (Math.abs(size) >= 1) return size;
  return familyRank(a.look) - familyRank(b.look) || a.all[0] - b.all[0];
}

function familyRank({ family }: Look): number {
  const rank = FAMILIES.indexOf(family);
  return rank < 0 ? FAMILIES.length : rank;
}

/** Numbers count down the levels as their lines come: the first 一、 stands before the first （一）. */
function isInOrder(levels: readonly Level[], i: number): boolean {
  return levels.slice(0, i).every(({ shape, all }) => !shape || !levels[i].shape || all[0] <= levels[i].all[0]);
}
