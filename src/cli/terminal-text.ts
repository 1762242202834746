/** Han, kana and full-width signs take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns that a text takes in a terminal. @example columns('减税3.2亿') → 9 */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** The text with spaces to a number of columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** A text on one line of at most so many columns, cut with … where it is longer. */
export function excerpt(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (columns(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
