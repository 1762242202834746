import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { calloutsOf } from '../text/callouts.ts';
import { pictureOfHandout } from './picture-of-handout.ts';
import { pictureOfPractising } from './picture-of-practising.ts';
import { pictureOfRemote } from './picture-of-remote.ts';
import { openDeck, sheet, sheetsOf, startBrowser } from './sheets.ts';

/**
 * `npm run pictures`: the pictures of README, of what the program really makes, into slides/pictures.
 * `npm run pictures -- REPORT FOLDER`: contact sheets of any report in both formats, for looking at before calling something done.
 */
const PICTURES = 'slides/pictures';
const VIEW = { theme: 'plain', aspect: '16:9', scale: 0.4 } as const;

const browser = await startBrowser();
const [report, folder = 'out'] = process.argv.slice(2);
if (report) for (const aspect of ['16:9', '4:3'] as const) await sheetsOf(browser, report, { ...VIEW, aspect }, folder);
else await illustrateReadme();
await browser.close();
process.exit(0);

async function illustrateReadme(): Promise<void> {
  for (const language of ['zh', 'en']) {
    const file = `slides/half-year-report.${language}.${language === 'zh' ? 'txt' : 'md'}`;
    const { page, slides } = await openDeck(browser, file, VIEW);
    await sheet(page, slides.slice(0, 12), `${PICTURES}/sheet-${language}.png`);
    await one(
      page,
      slides.findIndex(({ layout }) => layout === 'figure-index'),
      `figure-index-${language}`,
    );
    const blank = slides.findIndex(
      (slide) => slide.layout !== 'overview' && calloutsOf(slide).some(({ isBlank }) => isBlank),
    );
    if (blank >= 0) await one(page, blank, `blanks-${language}`);
    await pictureOfHandout(browser, file, `${PICTURES}/handout-${language}.png`);
    await speakerView(file, `speaker-view-${language}`);
    await pictureOfRemote(browser, file, localeOf(language), `${PICTURES}/remote-${language}.png`);
    await pictureOfPractising(browser, builtDeck(file), localeOf(language), `${PICTURES}/practise-${language}.png`);
  }
}

function localeOf(language: string): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

async function one(page: Page, index: number, name: string): Promise<void> {
  await page
    .locator('body > section')
    .nth(index)
    .screenshot({ path: `${PICTURES}/${name}.png` });
}

/** Address of the deck that `npm run deck` makes of a report. */
function builtDeck(file: string): string {
  return `${pathToFileURL('out').href}/${basename(file).replace(/\.\w+$/, '')}.html`;
}

/** Its speaker view, on a slide with callouts. */
async function speakerView(file: string, name: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    locale: localeOf(name.slice(-2)),
  });
  await page.goto(`${builtDeck(file)}#/s6`);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await speaker.getByRole('main').waitFor();
  await speaker.evaluate(() => document.fonts.ready);
  // A machine without Chinese fonts has drawn the first slide's name before the deck's own typeface was there.
  await page.keyboard.press('ArrowRight');
  await speaker
    .getByRole('banner')
    .getByText(/^7 \/ /)
    .waitFor();
  await speaker.screenshot({ path: `${PICTURES}/${name}.png` });
  await page.close();
}
