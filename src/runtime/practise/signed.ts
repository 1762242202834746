import { formatDuration } from '../clock.ts';

/** A difference of times. @example signed(75_000) → '+1:15'; signed(-5_000) → '−0:05' */
export function signed(ms: number): string {
  return Math.abs(ms) < 1000 ? '0:00' : `${ms > 0 ? '+' : ''}${formatDuration(ms)}`;
}
