import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { script, scriptHash } from 'virtual:lectern-deck-link';
import type { Browser } from 'playwright-core';
import { renderHtml } from '../output/html/render-html.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { presentDeck } from '../remote/present-deck.ts';
import { loadTheme } from '../theme/themes.ts';

/** Of the slide that the phone shows, from 1. */
const PLACE = 7;

/**
 * Takes the picture of a phone that follows a report's deck, on a slide with figures.
 * @param locale the phone's: 'zh-CN'
 */
export async function pictureOfRemote(browser: Browser, file: string, locale: string, path: string): Promise<void> {
  const { value } = await understand(new Uint8Array(readFileSync(file)), basename(file));
  const theme = loadTheme('plain').value!;
  const deck = makeDeck(value!, { aspect: '16:9', theme }).value;
  const page = await renderHtml(deck, theme, [], { link: { script, scriptHash } });
  const watch = { onGuest: () => {}, onShutOut: () => {} };
  const presenting = await presentDeck({ page, port: 0, phonesAt: ['127.0.0.1'], watch });
  const laptop = await browser.newPage();
  await laptop.goto(`${presenting.address}#/${deck.slides[PLACE - 1].id}`);
  const phone = await browser.newPage({ locale, viewport: { width: 390, height: 760 }, isMobile: true });
  await phone.goto(`${presenting.phoneAddresses[0]}/#${presenting.pin()}`);
  await phone.getByText(`${PLACE} / ${deck.slides.length}`).waitFor();
  await phone.screenshot({ path });
  await Promise.all([phone.close(), laptop.close()]);
  await presenting.close();
}
