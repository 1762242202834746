import { formatMessage } from '../../cli/say-messages.ts';
import { languageOfPerson } from '../../cli/world.ts';
import type { Built, ReportFolder } from './reports.ts';

/** What is worth a line in a terminal: what keeps a deck from being built, and what of it is not as it should be. Each line names the report. */
export function troubleOf({ name, value, messages, bug }: Built, { called }: ReportFolder): string[] {
  const path = called + name;
  if (bug) return [`${path}: ${bug.stack ?? bug.message}`];
  const where = { path, text: value?.understanding.source.text };
  return messages
    .filter(({ level }) => level !== 'note')
    .map((message) => formatMessage(message, where, languageOfPerson(process.env)))
    .map((line) => (line.includes(path) ? line : `${path}: ${line}`));
}
