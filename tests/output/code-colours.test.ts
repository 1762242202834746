import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme, themeNames } from '../../src/theme/themes.ts';
import { launchBrowser } from '../browser/launch.ts';
import { findingsOn } from '../browser/measured.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const FENCE = '```';
const REPORT = `# Station report

## How a station is read

${FENCE}python
class Station(Base):  # one stand
    def read(self, name: str) -> int:
        return self.bikes.get("name", 42) or None
${FENCE}
`;
const KINDS = ['keyword', 'string', 'number', 'comment', 'name'];

describe.each(themeNames())('code in the theme %s', (name) => {
  it('is readable in every colour, and as wide as without', async () => {
    const { value } = await understand(new TextEncoder().encode(REPORT), 'report.md');
    const theme = loadTheme(name).value!;
    const deck = makeDeck(value!, { aspect: '16:9', theme }).value;
    const { value: fonts } = await loadFonts(charactersOf(deck));
    const page = await browser.newPage();
    const linesOf = async (html: string) => {
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready);
      return page.locator('.listing .line').evaluateAll((lines) =>
        lines.map((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          return Math.round(range.getBoundingClientRect().width);
        }),
      );
    };
    const plain = await linesOf(renderPaged({ ...deck, notation: { ...deck.notation, codeTokens: [] } }, theme, fonts));
    const coloured = await linesOf(renderPaged(deck, theme, fonts));
    // Every span may be rounded to a pixel of its own.
    for (const [i, width] of coloured.entries()) expect(Math.abs(width - plain[i])).toBeLessThanOrEqual(2);
    for (const kind of KINDS) expect(await page.locator(`.code-${kind}`).count()).toBeGreaterThan(0);
    expect((await findingsOn(page, name)).filter(({ kind }) => kind === 'contrast')).toEqual([]);
    await page.close();
  });
});
