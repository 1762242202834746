import type { Aspect } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import type { Finding, Measured } from '../output/check/finding.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words.ts';

/** What a check came to; `lectern check REPORT --json` prints it. */
export interface CheckReport {
  theme: string;
  /** What was measured, a format each. */
  measured: { aspect: Aspect; slides: number; elements: number; lines: number }[];
  findings: ({ aspect: Aspect } & Finding)[];
  messages: Message[];
}

export function checkReport(
  theme: string,
  formats: readonly Aspect[],
  measured: readonly Measured[],
  messages: Message[],
): CheckReport {
  return {
    theme,
    measured: measured.map(({ findings: _, ...counts }, i) => ({ aspect: formats[i], ...counts })),
    findings: measured.flatMap(({ findings }, i) => findings.map((found) => ({ aspect: formats[i], ...found }))),
    messages,
  };
}

/** For a person: where, what, by how much, and once for each kind what to do; one line where all is well. */
export function checkText({ theme, measured, findings }: CheckReport, words: Words, paint: Paint): string {
  const sum = (of: 'slides' | 'elements' | 'lines') => measured.reduce((total, counts) => total + counts[of], 0);
  const formats = measured.map(({ aspect }) => aspect).join(' + ');
  const counted = words.check.measured(sum('slides'), sum('elements'), sum('lines'), `${theme}, ${formats}`);
  if (findings.length === 0) return `${counted} ${words.check.fine}\n`;
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const groups = kinds.flatMap((kind) => [
    ...findings.filter((found) => found.kind === kind).map((found) => findingLine(found, words, paint)),
    `  ${paint.dim(words.check.kinds[kind].toDo)}`,
    '',
  ]);
  return [...groups, `${counted} ${words.check.wrong(findings.length)}`, ''].join('\n');
}

/** `16:9 s5  “New depots opened in …” reaches 12 px out of its box` */
function findingLine(found: { aspect: Aspect } & Finding, words: Words, paint: Paint): string {
  return `${paint.bold(`${found.aspect} ${found.slide}`)}  ${words.check.kinds[found.kind].what(found)}`;
}
