/** Where pages begin and end, as index pairs. */
export type Ranges = [number, number][];

/** What the pages of a list are like. */
export interface PageSpec {
  /** Height of a page, in px. */
  roomPx: number;
  /** What of the first page is taken by something else. */
  takenPx: number;
  /** Whether a page may begin with what stands at an index. Where a page has no such place, it is cut where it is full. */
  mayBreak: (index: number) => boolean;
}

/**
 * Cuts a list of heights into as few pages as hold them, of about even height. One that is higher than a page has a page to itself.
 * @example evenPages([40, 40, 40], { roomPx: 100, takenPx: 0, mayBreak: () => true }) → [[0, 2], [2, 3]]
 */
export function evenPages(heights: readonly number[], spec: PageSpec): Ranges {
  const fewest = fullPages(heights, spec);
  const total = heights.reduce((sum, height) => sum + height, 0) + spec.takenPx;
  // A lower page evens the pages out, as long as it makes no more of them.
  for (let roomPx = Math.ceil(total / fewest.length); roomPx < spec.roomPx; roomPx += 8) {
    const pages = fullPages(heights, { ...spec, roomPx });
    if (pages.length === fewest.length && pages.every((page) => heightOf(heights, page, spec) <= spec.roomPx))
      return pages;
  }
  return fewest;
}

function fullPages(heights: readonly number[], { roomPx, takenPx, mayBreak }: PageSpec): Ranges {
  const pages: Ranges = [];
  for (let from = 0; from < heights.length; ) {
    let used = heights[from] + (from === 0 ? takenPx : 0);
    let end = from + 1;
    let seam = mayBreak(end) ? end : null;
    while (end < heights.length && used + heights[end] <= roomPx) {
      used += heights[end];
      end++;
      if (end === heights.length || mayBreak(end)) seam = end;
    }
    const to = seam ?? end;
    pages.push([from, to]);
    from = to;
  }
  return pages;
}

function heightOf(heights: readonly number[], [from, to]: Ranges[number], { takenPx }: PageSpec): number {
  return heights.slice(from, to).reduce((sum, height) => sum + height, from === 0 ? takenPx : 0);
}
