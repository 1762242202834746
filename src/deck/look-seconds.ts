import type { SlideBody } from './material.ts';

/** Nobody reads a table or code aloud: the audience is given time to look, and the speaker to say what to look at. */
const BASE_SECONDS = { table: 8, chart: 10, picture: 8, code: 6 } as const;
const MOST_ROWS = 12;

/** Seconds that a slide is looked at besides what is said to it; 0 for one that is all words. @example a table of 5 rows → 13 */
export function lookSeconds(body: SlideBody): number {
  if (body.layout === 'table') return BASE_SECONDS.table + Math.min(MOST_ROWS, body.rows.length);
  if (body.layout === 'code') return BASE_SECONDS.code + Math.min(MOST_ROWS, body.lines.length);
  return body.layout === 'picture' || body.layout === 'chart' ? BASE_SECONDS[body.layout] : 0;
}
