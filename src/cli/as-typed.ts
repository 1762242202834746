import type { Stream } from './world.ts';

/** What the command's name is followed by: its own commands, an option, a file. A report may speak of a lectern. */
const COMMAND =
  /(?<![\w./@~-])lectern(?= (?:(?:inspect|blanks|pptx|pdf|images|check|practise|draft|build|present|themes|try)\b|-|REPORT|报告|[^\s.]{1,200}\.\w{2,5}\b))/g;

/**
 * Words in which the command is called as this person has to type it: who has it from npm, in its folder, types `npx lectern`.
 * @example asTyped('lectern blanks report.txt', { npm_command: 'exec' }) → 'npx lectern blanks report.txt'
 */
export function asTyped(text: string, env: NodeJS.ProcessEnv): string {
  return env.npm_command === undefined ? text : text.replace(COMMAND, 'npx lectern');
}

/** A stream for what the command says to a person. */
export function typedOn(stream: Stream, env: NodeJS.ProcessEnv): Stream {
  if (env.npm_command === undefined) return stream;
  const { isTTY, columns } = stream;
  return { isTTY, columns, write: (text) => stream.write(asTyped(text, env)) };
}
