import type { Trial } from '../../figures/try-figures.ts';
import { tryRecognisers } from '../../figures/try-figures.ts';
import type { Paint } from '../paint.ts';
import { paintFor } from '../paint.ts';
import { columns, padEnd } from '../terminal-text.ts';
import type { Words } from '../words.ts';
import { complaint } from '../words.ts';
import type { Command } from './command.ts';

/** `lectern try "TEXT"`: what each recogniser finds in a text, and which numerals are refused as no figures. */
export const tryText: Command = async ({ words: [, ...texts], isJson }, world, words) => {
  const text = texts.join(' ');
  if (text.trim() === '') throw complaint(words, 'E_NO_TEXT');
  const trials = tryRecognisers(text);
  if (isJson) world.out.write(`${JSON.stringify(trials, null, 2)}\n`);
  else
    world.out.write(
      trials.length === 0 ? `${words.try.nothing}\n` : tableOf(trials, words, paintFor(world.out, world)),
    );
  return 0;
};

/** One line a finding: `7.5%  percent 7.5 %  ↑ 投资  zh-quantity` */
function tableOf(trials: readonly Trial[], words: Words, paint: Paint): string {
  const rows = trials.map((trial) => [trial.text, meaningOf(trial, words), aboutOf(trial, words), trial.rule]);
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => columns(row[i]))));
  return rows
    .map(([text, meaning, about, rule]) => [
      paint.bold(padEnd(text, widths[0])),
      padEnd(meaning, widths[1]),
      padEnd(about, widths[2]),
      paint.dim(rule),
    ])
    .map((cells) => `${cells.join('  ')}\n`)
    .join('');
}

function meaningOf({ isTrap, kind, isBlank, bound, value, unit }: Trial, words: Words): string {
  if (isTrap) return words.try.trap;
  const amount = isBlank ? words.try.blank : [value].flat().join('–');
  return `${kind} ${bound ?? ''}${amount} ${unit ?? ''}`.trim();
}

function aboutOf({ change, measures }: Trial, words: Words): string {
  return [change && words.inspect.change[change], measures].filter(Boolean).join(' ');
}
