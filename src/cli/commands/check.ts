import type { Aspect } from '../../model/deck.ts';
import { charactersOf } from '../../output/characters.ts';
import { renderPaged } from '../../output/html/render-paged.ts';
import { checkReport, checkText } from '../check-text.ts';
import { findTheme } from '../find-theme.ts';
import { makeDeckOf } from '../make-deck.ts';
import { onlyReport } from '../only-report.ts';
import { paintFor } from '../paint.ts';
import { progressOn } from '../progress.ts';
import { readAnswers } from '../read-answers.ts';
import { readReport } from '../read-report.ts';
import { messageLine } from '../say-messages.ts';
import type { Command } from './command.ts';

const BOTH: readonly Aspect[] = ['16:9', '4:3'];

/** `lectern check REPORT`: measures every element of every slide in a browser, in both formats unless one is named. Writes no file; 1 where anything is wrong. */
export const check: Command = async (options, world, words) => {
  const named = onlyReport(options.words.slice(1), words);
  const { theme, where, messages: ofTheme } = await findTheme(options.theme, world, words);
  const progress = progressOn(world.errors);
  const formats = options.aspect ? [options.aspect] : BOTH;
  try {
    const file = await readReport(named, options, world, words);
    const answers = await readAnswers(options, world, words);
    const ruler = await world.findRuler(options.browser, () => progress.say(words.progress.unpack));
    progress.say(words.progress.measure);
    const dressed = async (aspect: Aspect) => {
      const made = await makeDeckOf(file, { ...options, aspect }, world, answers, theme);
      const { value: fonts, messages } = await world.loadFonts(charactersOf(made.deck), theme.typeface);
      const { text } = made.understanding.source;
      return { page: renderPaged(made.deck, theme, fonts), messages: [...made.messages, ...messages], text };
    };
    const decks = Promise.all(formats.map(dressed));
    const measured = await ruler.value?.(
      decks.then((all) => all.map(({ page }) => page)),
      theme.name,
    );
    // What is said of the report is said once.
    const [{ messages, text }] = await decks;
    const told = [...ruler.messages, ...messages, ...(measured?.messages ?? [])].filter(
      ({ level }) => level !== 'note',
    );
    progress.clear();
    const report = checkReport(theme.name, formats, measured?.value ?? [], told);
    if (options.isJson) world.out.write(`${JSON.stringify(report, null, 2)}\n`);
    else if (measured?.value) world.out.write(checkText(report, words, paintFor(world.out, world)));
    for (const message of ofTheme) world.errors.write(`${messageLine(message, where, words)}\n`);
    for (const message of told) world.errors.write(`${messageLine(message, { path: file.path, text }, words)}\n`);
    return measured?.value && report.findings.length === 0 ? 0 : 1;
  } finally {
    progress.clear();
  }
};
