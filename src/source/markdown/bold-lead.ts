import type { Reading } from '../../model/source.ts';

/**
 * How many characters of a block's reading are bold from its start; `**3.** **Costs**` is bold throughout.
 * @param start where the block begins in the source
 */
export function boldLead(source: string, start: number, reading: Reading): number {
  let isBold = isToggled(source.slice(start, reading.offsets[0]));
  let end = 0;
  for (const [i, offset] of reading.offsets.entries()) {
    if (i > 0 && isToggled(source.slice(reading.offsets[i - 1] + 1, offset))) isBold = !isBold;
    if (isBold) end = i + 1;
    else if (/\S/.test(reading.text[i])) break;
  }
  return end;
}

function isToggled(gap: string): boolean {
  const marks = gap.match(/\*{2,}|_{2,}|<\/?(?:b|strong)>/gi)?.length ?? 0;
  return marks % 2 === 1;
}
