import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { practisePage } from '../../output/html/practise-page.ts';
import { onlyReport } from '../only-report.ts';
import { IS_OURS, refuseForeign } from '../output-files.ts';
import { writeWhole } from '../write-file.ts';
import { buildDeck } from './build.ts';
import type { Command } from './command.ts';

/**
 * `lectern practise REPORT`: the deck as HTML, and beside it a page that opens it in practise mode: no system passes on what follows a `#` in a file's address.
 * Nothing is served: runs are kept by the browser for the file, today and tomorrow.
 */
export const practise: Command = async (options, world, words) => {
  const { code, files } = await buildDeck(
    { ...options, words: [onlyReport(options.words.slice(1), words)], formats: ['html'] },
    world,
    words,
  );
  const [deck] = files;
  if (!deck) return code;
  const page = join(dirname(deck.path), `${basename(deck.path).replace(/\.html?$/i, '')}.practise.html`);
  if (!options.isForced) await refuseForeign(IS_OURS.html, page, world, words);
  await writeWhole(page, Buffer.from(practisePage(basename(deck.path), words.practise)), world, words);
  world.openPage(pathToFileURL(resolve(world.folder, page)).href);
  if (!options.isJson) world.out.write(`${words.practise.toOpen(page)}\n`);
  return code;
};
