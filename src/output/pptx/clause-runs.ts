import { clausesOf, widthInEm } from '../../text/width.ts';
import type { Run } from './shape.ts';
import { LINE_END } from './shape.ts';

/**
 * A title whose lines end at its commas, where the next clause has no room: Office would go on with the words of that clause. No box is narrow enough to
 * prevent it where the last clause is the longest.
 * @param runs the title's; `text` as it stands at their beginning
 */
export function clauseRuns(runs: readonly Run[], text: string, sizePx: number, widthPx: number): Run[] {
  const lines: Run[] = [];
  let at = 0;
  const cuts = cutsOf(text, widthPx / sizePx);
  for (const run of runs) {
    const inner = cuts.filter((cut) => cut > at && cut <= at + run.text.length);
    let from = 0;
    for (const cut of inner) {
      lines.push({ ...run, text: run.text.slice(from, cut - at) }, { text: LINE_END });
      from = cut - at;
    }
    lines.push({ ...run, text: run.text.slice(from) });
    at += run.text.length;
  }
  return lines;
}

/** Where lines begin but the first, by whole clauses. */
function cutsOf(text: string, room: number): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (const [from, to] of clausesOf(text)) {
    if (from === start || widthInEm(text.slice(start, to)) <= room) continue;
    cuts.push(from);
    start = from;
  }
  return cuts;
}
