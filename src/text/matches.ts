/**
 * Every match of a global pattern, in order. `matchAll` would make a copy of the pattern each time, which takes longer than the search of a sentence.
 * @example matchesIn('a1b22', /[0-9]+/g).map(({ index }) => index) → [1, 3]
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
