import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderHandout } from '../../src/output/html/paper/render-handout.ts';
import { renderSpeech } from '../../src/output/html/paper/render-speech.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { launchBrowser } from './launch.ts';

/** Width of an A4 page within its margins, in px of CSS. */
const PAGE_PX = Math.round((174 / 25.4) * 96);
const PAPERS = { handout: renderHandout, speech: renderSpeech };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: PAGE_PX, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser?.close());

async function open(table: string, paper: keyof typeof PAPERS): Promise<void> {
  const report = `# Stations\n\n## Inspections\n\n${table}\n\n## Remarks\n\nThe next report follows in spring.\n`;
  const theme = loadTheme('plain').value!;
  const { value } = await understand(new TextEncoder().encode(report), 'report.md');
  const deck = makeDeck(value!, { theme }).value;
  const fonts = await loadFonts(charactersOf(deck), theme.typeface);
  await page.setContent(PAPERS[paper](deck, theme, fonts.value, 'a4'));
}

/** Words of the table in the notes that stand on more than one line. */
function tornWords(): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.notes table')!, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of node.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(word);
      }
    return torn;
  });
}

/** How far the table reaches beyond the text around it, in px. */
function surplus(): Promise<number> {
  return page.evaluate(() => {
    const table = document.querySelector('.notes table')!;
    const room = table.closest('.notes')!;
    return Math.max(0, table.getBoundingClientRect().right - room.getBoundingClientRect().right);
  });
}

const TABLE = `| Station | Quarterly inspections | Responsible department | Passengers (thousand) | Growth |
| --- | --- | --- | --- | --- |
| Harbour station | Quarterly | Transportation administration | 1,137.5 | 12.4% |
| Upper town | Half-yearly | Transportation administration | 94.2 | −3.1% |`;

const WIDE = `| ${Array.from({ length: 14 }, (_, i) => `Administration ${i}`).join(' | ')} |
| ${Array(14).fill('---').join(' | ')} |
| ${Array.from({ length: 14 }, (_, i) => `responsibility${i}`).join(' | ')} |`;

describe.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])('a table in the text of the %s', (paper) => {
  it('breaks no word and no number, within the width of the text', async () => {
    await open(TABLE, paper);
    expect(await tornWords()).toEqual([]);
    expect(await surplus()).toBe(0);
  });

  it('has numbers at the right, their heads over them', async () => {
    await open(TABLE, paper);
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('.notes tr')].map((row) =>
        [...row.children].map((cell) => getComputedStyle(cell).textAlign === 'end'),
      ),
    );
    expect(ends).toEqual(Array(3).fill([false, false, false, true, true]));
  });

  it('is not wider than the text, however many columns it has', async () => {
    await open(WIDE, paper);
    expect(await surplus()).toBe(0);
  });
});
