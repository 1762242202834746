/** Commands that draw nothing in a browser of ours. */
const WITHOUT = ['inspect', 'blanks', 'pptx', 'draft', 'present', 'practise', 'themes', 'try'];
/** After these there is no PDF, unless `--to` asks for one. */
const HTML_ONLY = ['--reading', '--split'];
const OTHER_FILE = /\.(?:html?|pptx|md)$/;
const TELLING = ['--help', '-h', '--version', '-v'];

/**
 * Whether a command line will want a browser, by a look at its words: a guess, so that the browser can start before the line is understood. A wrong one costs a little time and nothing else.
 * @example ['report.txt'] → true; ['report.txt', '--to', 'pptx'] → false
 */
export function wantsBrowser(line: readonly string[]): boolean {
  if (line.length === 0 || line.some((word) => TELLING.includes(word))) return false;
  const command = line.find((word) => !word.startsWith('-'));
  if (command === undefined || WITHOUT.includes(command)) return false;
  const formats = givenTo('--to', line);
  if (formats !== undefined) return /\b(?:pdf|handout)\b/.test(formats);
  return !line.some((word) => HTML_ONLY.includes(word)) && !OTHER_FILE.test(output(line));
}

/** What a line gives an option, in either way of writing it. @example givenTo('--to', ['--to=pdf']) → 'pdf' */
export function givenTo(option: string, line: readonly string[]): string | undefined {
  const joined = line.find((word) => word.startsWith(`${option}=`));
  return joined ? joined.slice(option.length + 1) : line[line.indexOf(option) + 1 || line.length];
}

function output(line: readonly string[]): string {
  return givenTo('--output', line) ?? givenTo('-o', line) ?? '';
}
