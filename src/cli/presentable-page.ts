import { charactersOf } from '../output/characters.ts';
import { renderHtml } from '../output/html/render-html.ts';
import type { FoundTheme } from './find-theme.ts';
import { makeDeckOf } from './make-deck.ts';
import type { Options } from './options.ts';
import { progressOn } from './progress.ts';
import { readAnswers } from './read-answers.ts';
import { readReport } from './read-report.ts';
import { refuseBlanks } from './refuse-blanks.ts';
import { messageLine } from './say-messages.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';

/**
 * The page of a report's deck as it is served; says what there is to say about it. Where phones may follow, it has its link to them.
 * @param named the report, as the person wrote it
 */
export async function presentablePage(
  named: string,
  { theme, where, messages: ofTheme }: FoundTheme,
  options: Options,
  world: World,
  words: Words,
): Promise<string> {
  const progress = progressOn(world.errors);
  progress.say(words.progress.read);
  try {
    const report = await readReport(named, options, world, words);
    const made = await makeDeckOf(report, options, world, await readAnswers(options, world, words), theme);
    if (options.isStrict) refuseBlanks(made, report, words);
    const fonts = await world.loadFonts(charactersOf(made.deck), theme.typeface);
    const link = options.hasRemote ? await import('virtual:lectern-deck-link') : null;
    const page = await renderHtml(made.deck, theme, fonts.value, { ...options, link });
    progress.clear();
    const place = { path: report.path, text: made.understanding.source.text };
    for (const message of ofTheme) world.errors.write(`${messageLine(message, where, words)}\n`);
    for (const message of [...made.messages, ...fonts.messages])
      world.errors.write(`${messageLine(message, place, words)}\n`);
    return page;
  } finally {
    progress.clear();
  }
}
