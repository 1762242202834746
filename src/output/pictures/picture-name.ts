/** Names in order of the slides in every listing: the 5th of 24 → '05'. */
export function numberOf(index: number, count: number): string {
  return String(index + 1).padStart(Math.max(2, String(count).length), '0');
}
