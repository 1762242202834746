import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect, Deck } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/outline.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { loadTheme, themeNames } from '../../src/theme/themes.ts';
import { launchBrowser } from '../browser/launch.ts';
import { misplacedOn } from '../browser/measured.ts';
import type { Given } from '../deck/apart-report.ts';
import { deckOf, slidesOf } from '../deck/apart-report.ts';
import { cellsOf } from '../deck/charts/charted.ts';
import type { Chance } from './apart-shapes.ts';
import { chanceFrom } from './apart-shapes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openDeck(deck: Deck, theme = 'plain'): Promise<Page> {
  const { value: fonts } = await loadFonts(charactersOf(deck));
  const page = await browser.newPage();
  await page.setContent(renderPaged(deck, loadTheme(theme).value!, fonts));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const WORDS: Record<Language, string[]> = {
  zh: '东湖 西山 经济技术开发区 街道 南桥镇 2期 （含续建） 污水处理 河口'.split(' '),
  en: 'Harbour Road North and-Riverside University (phase 2) maintenance depot West'.split(' '),
};
const TIMES: Record<Language, (i: number) => string> = { zh: (i) => `${2012 + i}年`, en: (i) => `${2012 + i}` };

/** Tables that charts are made of: names, times, parts of a whole, plans and results, profits and losses. */
function tables(language: Language, count: number, chance: Chance): Given[] {
  return Array.from({ length: count }, (_, i) => [
    { heading: `${language === 'zh' ? '第' : 'Part '}${i + 1}` },
    ...(chance() < 0.4 ? [{ text: language === 'zh' ? '情况如下所述。' : 'This is how it stands.' }] : []),
    { table: tableOf(i, language, chance) },
  ]).flat();
}

function tableOf(index: number, language: Language, chance: Chance): string[][] {
  const rows = 3 + Math.floor(chance() * 9);
  const series = 1 + Math.floor(chance() * 3);
  const unit = language === 'zh' ? '（万元）' : ' ($ thousand)';
  const name = () =>
    Array.from({ length: 1 + Math.floor(chance() * 3) }, () => WORDS[language][Math.floor(chance() * 9)]);
  const size = 10 ** (chance() * 5);
  const amount = () => {
    const value = (chance() - (index % 5 === 4 ? 0.4 : 0)) * size;
    return value.toLocaleString('en', { maximumFractionDigits: 1 });
  };
  const times = index % 3 === 0;
  const head = ['…', ...Array.from({ length: series }, (_, s) => `${name().join('')}${s}${unit}`)];
  const body = Array.from({ length: rows }, (_, i) => [
    times ? TIMES[language](i) : `${name().join(language === 'zh' ? '' : ' ')}${i}`,
    ...Array.from({ length: series }, amount),
  ]);
  if (index % 4 !== 1) return [head, ...body];
  const shares = body
    .slice(0, 5)
    .map((_, i, all) =>
      i < all.length - 1 ? 7 + i : 100 - (all.length - 1) * 7 - 3 * (all.length > 3 ? all.length - 2 : 1),
    );
  const rest = 100 - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return [['…', '%'], ...shares.map((share, i) => [body[i][0], `${i === shares.length - 1 ? rest : share}%`])];
}

/** What is wrong with the words of the drawings on a page: outside, over one another, too small to read. */
function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.drawing')].flatMap((drawing) => {
      const room = drawing.closest('.slide')!.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const px = Number.parseFloat(getComputedStyle(element).fontSize);
        return {
          text: `${drawing.closest('section')!.id} ${element.textContent}`,
          left,
          right,
          top: middle - px / 2,
          bottom: middle + px / 2,
          px,
        };
      });
      return words.flatMap((word, i) => {
        const isOut = word.left < room.left + 62 || word.right > room.right - 62 || word.bottom > room.bottom - 50;
        const over = words
          .slice(i + 1)
          .find(
            (other) =>
              word.left < other.right - 1 &&
              other.left < word.right - 1 &&
              word.top < other.bottom - 2 &&
              other.top < word.bottom - 2,
          );
        return [
          ...(isOut ? [`outside: ${word.text}`] : []),
          ...(over ? [`over one another: ${word.text} and ${over.text}`] : []),
          ...(word.px < 24 ? [`too small: ${word.text}`] : []),
        ];
      });
    }),
  );
}

const FORMATS = (['zh', 'en'] as Language[]).flatMap((language) =>
  (['16:9', '4:3'] as Aspect[]).map((aspect) => ({ language, aspect })),
);

describe.each(FORMATS)('charts of many tables, $language in $aspect', ({ language, aspect }) => {
  it('have all their words inside, apart and large enough to read', async () => {
    const deck = deckOf(tables(language, 60, chanceFrom(11)), { language, aspect });
    const charts = slidesOf(deck, 'chart');
    expect(charts.length).toBeGreaterThan(30);
    // Names of this length stand beside no ring in 4:3.
    for (const kind of ['bar', 'column', 'line', ...(aspect === '16:9' ? ['share'] : [])])
      expect(charts.map((chart) => chart.kind)).toContain(kind);
    const page = await openDeck(deck);
    expect(await faultsIn(page)).toEqual([]);
    expect(await misplacedOn(page)).toEqual([]);
    await page.close();
  });
});

const STACK =
  '年度|财政资金|银行贷款|社会资本|合计\n2023年|3.2亿元|5.1亿元|2.7亿元|11亿元\n2024年|4.0亿元|4.4亿元|3.9亿元|12.3亿元\n2025年|3.6亿元|6.8亿元|5.2亿元|15.6亿元';
const stackDeck = () => deckOf([{ heading: '资金来源' }, { table: cellsOf(STACK) }]);

describe.each(themeNames())('the theme %s', (theme) => {
  it('lets the numbers in a part be read on it', async () => {
    const page = await openDeck(stackDeck(), theme);
    const contrasts = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const lightOf = (color: string) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
        const [red, green, blue] = parts.map((part) =>
          part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const fillOf = (selector: string) =>
        lightOf(getComputedStyle(document.querySelector(`.drawing ${selector}`)!).fill);
      return [0, 1, 2].map((tone) => {
        const [a, b] = [fillOf(`.tone-${tone}`), fillOf(`.in-tone-${tone}`)].sort((x, y) => y - x);
        return Math.round((100 * (a + 0.05)) / (b + 0.05)) / 100;
      });
    });
    expect(contrasts.filter((contrast) => contrast < 4.5)).toEqual([]);
    await page.close();
  });
});

describe('a chart in a file', () => {
  it('is the same bytes twice, without a style of its own', async () => {
    const page = await renderHtml(stackDeck(), loadTheme('plain').value!, []);
    expect(page).toContain('<svg class="drawing');
    expect(page).not.toMatch(/ style="/);
    expect(await renderHtml(stackDeck(), loadTheme('plain').value!, [])).toBe(page);
  });
  it('has its table beside it, for those who hear it', async () => {
    const page = await openDeck(stackDeck());
    expect(await page.getByRole('img', { name: '资金来源' }).count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: '2024年' }).count()).toBe(1);
    expect(await page.getByRole('cell', { name: '12.3亿元' }).count()).toBe(1);
    await page.close();
  });
  it('has every character that it shows in the deck’s typeface', () => {
    const { bold } = charactersOf(stackDeck());
    for (const { text } of slidesOf(stackDeck(), 'chart')[0].labels)
      for (const sign of text.text) expect(bold).toContain(sign);
  });
});
