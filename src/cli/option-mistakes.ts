import { suggest } from '../text/suggest.ts';
import { themeNames } from '../theme/themes.ts';
import type { Mistake } from './mistake.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** A value of each option that takes one, as somebody would write it. */
const EXAMPLES: Record<string, string> = {
  output: 'talk.html',
  to: 'html,pptx',
  handout: '3',
  paper: 'letter',
  aspect: '4:3',
  duration: '20m',
  lang: 'en',
  format: 'docx',
  scale: '2',
  browser: '/usr/bin/chromium',
  blanks: 'blanks.yaml',
  port: '4747',
};

/**
 * What is wrong with an option, by the error of `parseArgs`, which names it between quotes: Unknown option '--thme'. …; Option '-o, --output <value>' argument
 * missing; Option '--json' does not take an argument.
 * @param known names of all options, without dashes
 */
export function optionMistake(
  { code, message }: NodeJS.ErrnoException,
  known: readonly string[],
  words: Words,
): Mistake {
  const [, written = ''] = /'([^']*)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = suggest(
      written,
      known.map((option) => `--${option}`),
    );
    return complaint(words, 'E_OPTION', written, meant ?? '');
  }
  const option = written.replace(' <value>', '');
  if (/does not take/.test(message)) return complaint(words, 'E_OPTION_VALUE', option, '', '');
  const name = /--([\w-]+)/.exec(option)?.[1] ?? '';
  if (name === 'theme') return complaint(words, 'E_OPTION_VALUE', option, themeNames().join(', '));
  return complaint(words, 'E_OPTION_VALUE', option, '', `--${name} ${EXAMPLES[name] ?? ''}`.trim());
}

/** A value that an option has not, with the one that was probably meant. @param offered all that there are, or the range of them */
export function wrongChoice(option: string, value: string, offered: readonly string[], words: Words): Mistake {
  // Of two or three letters any other two or three are near.
  const meant = value.length > 2 ? suggest(value, offered) : null;
  return complaint(words, 'E_CHOICE', option, value, offered.join(', '), meant ?? '');
}

/**
 * An option that would do nothing with this command: with which it does, and how the line would be then.
 * @param line the words of the command line that are no options: a command perhaps, a report
 * @example onlyWith('--scale', 'images', '--scale 2', ['may.docx'], words) → “--scale: only lectern images takes this”, “Try: lectern images may.docx --scale 2.”
 */
export function onlyWith(
  option: string,
  command: string,
  example: string,
  line: readonly string[],
  words: Words,
): Mistake {
  const report = line.find((word) => word.includes('.')) ?? words.report;
  const quoted = /\s/.test(report) ? `"${report}"` : report;
  return complaint(words, 'E_ONLY', option, command, `lectern ${command} ${quoted} ${example}`);
}
