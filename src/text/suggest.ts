/**
 * The word that was probably meant: the nearest one, at most a third of whose letters are otherwise. Null where none is near.
 * @example suggest('palin', ['plain', 'council']) → 'plain'
 */
export function suggest(word: string, words: readonly string[]): string | null {
  const [nearest] = words
    .map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.max(word.length, candidate.length) / 3))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.candidate ?? null;
}

/** Letters to put in, take out, change or swap with their neighbour (Damerau–Levenshtein, optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
