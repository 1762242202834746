import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** An option that would do nothing with some commands, and one with which it does: said, never passed over. Paper and pictures have rows of their own, see paper-options.ts and picture-options.ts. */
interface OnlyRow {
  option: 'steps' | 'remote' | 'port';
  isUseless(command: string | undefined): boolean;
  command: string;
  example: string;
}

/** What can't show one thing after the other. */
const WITHOUT_STEPS = ['pptx', 'images', 'draft', 'inspect', 'blanks', 'themes', 'try'];

const ROWS: readonly OnlyRow[] = [
  {
    option: 'steps',
    isUseless: (command) => WITHOUT_STEPS.includes(command ?? ''),
    command: 'build',
    example: '--steps',
  },
  { option: 'remote', isUseless: (command) => command !== 'present', command: 'present', example: '--remote' },
  { option: 'port', isUseless: (command) => command !== 'present', command: 'present', example: '--port 4747' },
];

/**
 * Refuses what a command would do nothing with.
 * @param command the first word of the line, which may be a report
 * @throws Mistake `--steps: only lectern build takes this`
 */
export function refuseUseless(
  command: string | undefined,
  values: Partial<Record<OnlyRow['option'], string | boolean>>,
  words: Words,
): void {
  const row = ROWS.find(({ option, isUseless }) => values[option] && isUseless(command));
  if (row) throw complaint(words, 'E_ONLY', `--${row.option}`, row.command, row.example);
}
