import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderHtml } from '../output/html/render-html.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme } from '../theme/themes.ts';
import { median } from './in-turns.ts';
import { escapeScript, escapeStyle } from './inline-safe.ts';
import { startBrowser } from './sheets.ts';

const ROUNDS = 9;
const MOVES = 20;
/** A deck as long as nobody presents, for what grows too fast. */
const MANY_SLIDES = 1000;

/** What a deck took in a browser, in milliseconds from the navigation. */
interface Timing {
  name: string;
  opened: number;
  moved: number;
}

/** Set by the script that runs before the page's own. */
type Watched = typeof globalThis & { openedAt?: number; revealed: { slide(index: number): void } };

/**
 * How fast decks are in a browser: the first slide of a report beside a bare reveal.js deck of as many slides, and a deck of a thousand.
 * The decks take turns, so that a busy machine is busy for all of them.
 */
export async function benchBrowser(report: string, print: (name: string, ms: number, ratio: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const browser = await startBrowser();
  try {
    const text = readFileSync(report, 'utf8');
    const own = await deckOf(text, report);
    const copies = Math.ceil(MANY_SLIDES / own.slides);
    const many = await deckOf(Array(copies).fill(text).join('\n\n'), report);
    const decks = [
      { name: `reveal.js, ${own.slides}`, html: bareReveal(own.slides) },
      { name: `lectern, ${own.slides}`, html: own.html },
      { name: `lectern, ${many.slides}`, html: many.html },
    ];
    const files = decks.map(({ name, html }, i) => {
      writeFileSync(join(folder, `${i}.html`), html);
      return { name, address: pathToFileURL(join(folder, `${i}.html`)).href };
    });
    const rounds: Timing[][] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const timings: Timing[] = [];
      for (const { name, address } of files) timings.push({ name, ...(await timeIn(browser, address)) });
      // The first round fills the caches.
      if (round > 0) rounds.push(timings);
    }
    const of = (i: number, what: 'opened' | 'moved') => median(rounds.map((timings) => timings[i][what]));
    const limits = ['', ' (at most 1.5)', ' (at most 3 s)'];
    for (const [i, { name }] of files.entries()) {
      print(`${name}: open`, of(i, 'opened'), `${(of(i, 'opened') / of(0, 'opened')).toFixed(2)} × bare${limits[i]}`);
      print(`${name}: move`, of(i, 'moved'), `${(of(i, 'moved') / of(0, 'moved')).toFixed(2)} × bare (at most 100 ms)`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function deckOf(text: string, report: string): Promise<{ html: string; slides: number }> {
  const { value } = await understand(new TextEncoder().encode(text), basename(report));
  const theme = loadTheme('plain').value!;
  const deck = makeDeck(value!, { aspect: '16:9', theme }).value;
  const { value: fonts } = await loadFonts(charactersOf(deck), theme.typeface);
  return { html: await renderHtml(deck, theme, fonts), slides: deck.slides.length };
}

/** reveal.js as it comes, with a heading and a line a slide, in one file. */
function bareReveal(slides: number): string {
  const part = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
  const sections = Array.from(
    { length: slides },
    (_, i) => `<section><h2>Slide ${i + 1}</h2><p>One line</p></section>`,
  );
  const script = escapeScript(part('reveal.js'));
  return `<!doctype html><html><head><meta charset="utf-8"><style>${escapeStyle(part('reveal.js/reveal.css'))}</style></head><body><div class="reveal"><div class="slides">${sections.join('')}</div></div><script>${script}</script><script>Reveal.initialize()</script></body></html>`;
}

/** Opens a deck in a tab of its own and goes on some slides. Opened is when its first slide has been painted, in its own typefaces. */
async function timeIn(browser: Browser, address: string): Promise<Pick<Timing, 'opened' | 'moved'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.reveal.ready') && document.fonts.status === 'loaded') {
        requestAnimationFrame(() => setTimeout(() => ((globalThis as Watched).openedAt = performance.now())));
      } else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as Watched).openedAt !== undefined);
  const opened = await page.evaluate(() => (globalThis as Watched).openedAt!);
  const moves: number[] = [];
  for (let i = 0; i < MOVES; i++) moves.push(await page.evaluate(timeOfMove));
  await page.close();
  return { opened, moved: median(moves) };
}

/** From a key to the next slide's first frame. */
function timeOfMove(): Promise<number> {
  const start = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', keyCode: 39, bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}
