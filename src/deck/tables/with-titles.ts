import type { Legend } from '../../model/deck.ts';
import type { Reading } from '../../model/source.ts';
import { phraseOf } from '../../text/reading.ts';
import type { TableParts } from './parts.ts';

const UNIT = /^[（(]?\s*(?:计量|金额)?单位\s*[:：]|^\(in |^units?:/i;

/** Rows over the whole width are caption, unit and sources as the lines around a table are. */
export function withTitles({ caption, unit, sources }: Legend, { titles, remarks }: TableParts): Legend {
  const isUnit = ({ text }: Reading) => UNIT.test(text.trim());
  const [title, own] = [titles.find((reading) => !isUnit(reading)), titles.find(isUnit)];
  return {
    caption: (title && phraseOf(title)) ?? caption,
    unit: (own && phraseOf(own)) ?? unit,
    sources: [...sources, ...remarks.flatMap((reading) => phraseOf(reading) ?? [])],
  };
}
