import { onlyWith } from './option-mistakes.ts';
import type { Words } from './words.ts';

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
 * @param line the words that are no options; the first is the command, or a report
 * @throws Mistake `--steps: only lectern build takes this`
 */
export function refuseUseless(
  line: readonly string[],
  values: Partial<Record<OnlyRow['option'], string | boolean>>,
  words: Words,
): void {
  const row = ROWS.find(({ option, isUseless }) => values[option] && isUseless(line[0]));
  if (row) throw onlyWith(`--${row.option}`, row.command, row.example, line, words);
}
