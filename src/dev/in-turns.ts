import { spawnSync } from 'node:child_process';

/** A whole process that is timed. */
export interface Contestant {
  name: string;
  command: string[];
  /** Left out: ours. */
  env?: NodeJS.ProcessEnv;
  /** Done before each round. */
  prepare?: () => void;
}

/** Median milliseconds of each. They take turns, so that a busy machine is busy for all of them; a first round fills the caches. @throws with its last words where one fails */
export function inTurns(contestants: readonly Contestant[], rounds: number): number[] {
  const times = contestants.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const milliseconds = timeOf(contestant);
      if (round > 0) times[i].push(milliseconds);
    }
  }
  return times.map(median);
}

function timeOf({ name, command: [program, ...line], env, prepare }: Contestant): number {
  prepare?.();
  const start = performance.now();
  const { status, stderr } = spawnSync(program, line, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
