/**
 * The items from one on that fit, up to the first that does not. Found by doubling, then by halving: what is measured grows with what fits and not with the rest.
 * @param fits once false, false for everything after
 * @example whileFitting([3, 8, 12, 20], 1, (end) => end < 15) → [8, 12]
 */
export function whileFitting<T>(items: readonly T[], from: number, fits: (item: T) => boolean): T[] {
  let fitting = from;
  let step = 1;
  for (; fitting + step <= items.length && fits(items[fitting + step - 1]); step *= 2) fitting += step;
  for (; step >= 1; step /= 2) if (fitting + step <= items.length && fits(items[fitting + step - 1])) fitting += step;
  return items.slice(from, fitting);
}
