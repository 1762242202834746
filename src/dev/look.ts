import { readdirSync } from 'node:fs';
import { themeNames } from '../theme/themes.ts';
import { sheetsOf, startBrowser } from './sheets.ts';

/**
 * `npm run look [-- FOLDER [THEME …]]`: contact sheets of every slide of the samples and of the tour of layouts, in every theme and both formats, into
 * FOLDER (out/look). Look at them before calling a change of looks done.
 */
const [folder = 'out/look', ...only] = process.argv.slice(2);
const themes = only.length > 0 ? only : themeNames();
const reports = readdirSync('slides')
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .map((file) => `slides/${file}`);

for (const theme of themes) {
  // One browser for hundreds of large pictures runs out of memory.
  const browser = await startBrowser();
  for (const aspect of ['16:9', '4:3'] as const) {
    for (const report of reports) await sheetsOf(browser, report, { theme, aspect, scale: 0.4 }, `${folder}/${theme}`);
  }
  await browser.close();
}
process.exit(0);
