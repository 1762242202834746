import type { Browser, Page } from 'playwright-core';
import type { DeckPage } from '../model/page.ts';

/** What the meeting gives, in minutes, by language: a little less than the samples take. */
const SLOT = { zh: '20', en: '13' };
/** How much slower than usual the slides are told, one after the other: nobody is slow evenly. */
const FIRST = [1.1, 1.25, 1.02, 1.3, 1.18];
const SECOND = [1.0, 1.12, 0.96, 1.16, 1.03];

/** Takes the picture of how the second of two runs went, in a deck that is open. */
export async function pictureOfPractising(
  browser: Browser,
  address: string,
  locale: string,
  path: string,
): Promise<void> {
  const context = await browser.newContext({ locale, viewport: { width: 1048, height: 1120 } });
  await context.clock.install({ time: new Date(2026, 6, 27, 20, 0) });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const deck = JSON.parse((await page.locator('#lectern-deck').textContent())!) as DeckPage;
  await page.keyboard.press('p');
  await page.locator('.lectern-beginning input[type=number]').fill(SLOT[deck.language]);
  for (const factors of [FIRST, SECOND]) {
    await page.locator('.lectern-beginning button').first().click();
    await tell(page, deck, factors);
    await page.keyboard.press('e');
    await page.locator('.lectern-report').waitFor();
    if (factors === FIRST) await page.locator('dialog > .lectern-main').click();
  }
  await page.locator('dialog').evaluate((dialog) => dialog.scrollTo(0, 0));
  await page.locator('dialog').screenshot({ path });
  await context.close();
}

/** Tells all slides that have something to say. */
async function tell(page: Page, { slides, sentences }: DeckPage, factors: readonly number[]): Promise<void> {
  await page.locator('.lectern-run').waitFor();
  const last = Math.max(...sentences.map(([slide]) => slide));
  for (const [i, { seconds }] of slides.slice(0, last + 1).entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await page.clock.runFor(seconds * 1000 * factors[i % factors.length]);
  }
}
