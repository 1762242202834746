import { circledNumber } from './number-formats.ts';

/** A field: a code such as PAGE or TOC, and what it came to when the file was saved (ECMA-376 part 1, 17.16). */
interface Field {
  code: string;
  /** A field that is never closed is none: its text stays text. */
  isClosed: boolean;
}

/** Where in its fields a run stands. */
export interface FieldPlace {
  field: Field;
  /** In the code, before what it came to. */
  isInCode: boolean;
  outer: FieldPlace | null;
  depth: number;
}

/** Nobody nests them so deep. */
const DEEPEST = 64;

/** What is not the report's text, by the first word of the code. */
const GENERATED: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:TOC|TOA)\b/i, 'table of contents'],
  [/^\s*INDEX\b/i, 'index'],
];

/**
 * The place after a `w:fldChar`.
 * @param type 'begin', 'separate' or 'end'
 * @returns the place, and what the field shows of itself where it came to nothing, as circled numbers do
 */
export function afterFieldMark(
  place: FieldPlace | null,
  type: string | undefined,
): { place: FieldPlace | null; shows: string } {
  if (type === 'begin' && (place?.depth ?? 0) < DEEPEST)
    return {
      place: { field: { code: '', isClosed: false }, isInCode: true, outer: place, depth: (place?.depth ?? 0) + 1 },
      shows: '',
    };
  if (type === 'separate' && place) return { place: { ...place, isInCode: false }, shows: '' };
  if (type !== 'end' || !place) return { place, shows: '' };
  place.field.isClosed = true;
  return { place: place.outer, shows: place.isInCode ? shownBy(place.field.code) : '' };
}

/** Word draws a circled number as a formula that sets a ring over it. @example shownBy('eq \\o\\ac(○,7)') → '⑦' */
function shownBy(code: string): string {
  const number = /^\s*eq\s*\\o\s*(?:\\a[clr]\s*)?\(\s*[○〇◯]\s*[,，;]\s*(\d{1,2})\s*\)/i.exec(code)?.[1];
  return number === undefined ? '' : circledNumber(Number(number));
}

/** Why a run in fields is not read: 'field code' (there is nothing to list), 'table of contents'; null where it is. */
export function fieldReason(place: FieldPlace | null): string | null {
  for (let at = place; at; at = at.outer) {
    if (!at.field.isClosed) continue;
    if (at.isInCode) return FIELD_CODE;
    const generated = GENERATED.find(([pattern]) => pattern.test(at.field.code));
    if (generated) return generated[1];
  }
  return null;
}

/** The reason of what nobody ever sees, and so needs no list. */
export const FIELD_CODE = 'field code';
