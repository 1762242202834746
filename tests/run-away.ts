import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';

process.env.RECHECK_BACKEND = 'pure';

/** The checker gives up after this, which says nothing of the pattern: long enough for a busy machine. */
export const PATIENCE_MS = 180_000;
/** Large patterns are judged by trying attacks at random and timing them: on a busy machine one verdict in hundreds is false, two in a row are not. */
const ATTEMPTS = 3;

/** A pattern written as such in the code. */
const LITERAL = /(?<=[=(,:!&|?[\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)(?=[.,;)\s\]])/g;

/** The patterns that stand in files of code as such, by how they are written there. */
export function patternsIn(files: readonly string[]): Map<string, RegExp> {
  const patterns = new Map<string, RegExp>();
  for (const file of files)
    for (const [, source, flags] of withoutComments(readFileSync(file, 'utf8')).matchAll(LITERAL))
      patterns.set(`/${source}/${flags}`, new RegExp(source, flags));
  return patterns;
}

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\*\*.*|\*.*|\/\/.*)$/gm, '');
}

/**
 * What the checker has against a pattern, or null. One anchored at both ends of a line of bounded length may take its square; nothing may take more.
 * @example runAway(/^(a+)+$/) → 'exponential'
 */
export function runAway(pattern: RegExp): string | null {
  let verdict: string | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = checkSync(pattern.source, pattern.flags, { timeout: PATIENCE_MS, randomSeed: attempt });
    if (result.status === 'safe') return null;
    const { type, degree = 0 } = (result.status === 'vulnerable' ? result.complexity : {}) as {
      type?: string;
      degree?: number;
    };
    if (type === 'polynomial' && degree > 0 && degree <= 2) return null;
    verdict = type === undefined ? result.status : `${type} ${degree || ''}`.trim();
  }
  return verdict;
}
