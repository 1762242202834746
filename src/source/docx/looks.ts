import { type Line, reasonOf } from './flow.ts';
import type { Run } from './pieces.ts';
import { familyOf } from './typefaces.ts';

/** How letters look: what sets a heading apart from text. */
export interface Look {
  /** See typefaces.ts; of Han letters where there are any. */
  family: string;
  sizePoints: number;
  isBold: boolean;
  isUnderlined: boolean;
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/** The look of a run, or null where it has no letter: figures and marks look like what they stand beside. */
export function lookOf(run: Run): Look | null {
  const isHan = HAN.test(run.text);
  if (!isHan && !LETTER.test(run.text)) return null;
  const { hanTypeface, latinTypeface, sizePoints, isBold, isUnderlined } = run.format;
  return { family: familyOf(isHan ? hanTypeface : latinTypeface), sizePoints, isBold, isUnderlined };
}

/** The runs of a line that are read. */
export function readRuns({ paragraph }: Line): readonly Run[] {
  return paragraph.runs.filter((run) => reasonOf(run) === null && run.text !== '');
}

/** The look that most letters of the lines have. Chinese text decides for a report that has any to speak of. */
export function commonLook(lines: readonly Line[]): Look {
  const counts = new Map<string, { look: Look; letters: number }>();
  for (const run of lines.flatMap(readRuns)) {
    const look = lookOf(run);
    if (!look) continue;
    const key = keyOf(look);
    const known = counts.get(key);
    const letters = HAN.test(run.text) ? run.text.length * 2 : run.text.length;
    if (known) known.letters += letters;
    else counts.set(key, { look, letters });
  }
  const first = { look: { family: '', sizePoints: 0, isBold: false, isUnderlined: false }, letters: 0 };
  return [...counts.values()].reduce((most, each) => (each.letters > most.letters ? each : most), first).look;
}

/** @example keyOf({ family: 'black', sizePoints: 16, … }) → 'black 16 …' */
export function keyOf({ family, sizePoints, isBold, isUnderlined }: Look): string {
  return `${family} ${sizePoints} ${isBold} ${isUnderlined}`;
}

/** Families that official documents set headings in. */
const HEADING_FAMILIES = new Set(['title', 'black', 'script']);
/** Points; a smaller difference is none to the eye. */
const LARGER = 1.5;

/** Whether letters are set apart from the text as headings are. */
export function isSetApart(look: Look, text: Look): boolean {
  if ((look.isBold && !text.isBold) || (look.isUnderlined && !text.isUnderlined)) return true;
  if (look.sizePoints >= text.sizePoints + LARGER) return true;
  return look.family !== text.family && HEADING_FAMILIES.has(look.family);
}

/**
 * The look that the whole of a line shares and that sets it apart from the text, or null. Letters of another script may have another typeface.
 * @param text the look of the text
 */
export function wholeLook(line: Line, text: Look): Look | null {
  const looks = readRuns(line).flatMap((run) => lookOf(run) ?? []);
  return looks.length > 0 && looks.every((look) => isSetApart(look, text)) ? looks[0] : null;
}

/**
 * How many characters from a line's start, its number left out, are set apart from the text: a run-in heading. What has no letter goes with what comes before it.
 * @param text the look of the text
 */
export function leadLength(line: Line, text: Look): number {
  let [length, end] = [0, 0];
  for (const run of readRuns(line)) {
    const look = lookOf(run);
    if (look && !isSetApart(look, text)) break;
    length += run.text.length;
    if (look || isMarked(run, text)) end = length;
  }
  return end;
}

/** Figures and marks that are bold themselves. */
function isMarked({ format }: Run, text: Look): boolean {
  return (
    (format.isBold && !text.isBold) ||
    (HEADING_FAMILIES.has(familyOf(format.hanTypeface)) && familyOf(format.hanTypeface) !== text.family)
  );
}
