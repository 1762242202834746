import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect, Slide } from '../../src/model/deck.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { launchBrowser } from './launch.ts';
import { findingsOn } from './measured.ts';

/** How things stand on slides whose content would leave a hole in another arrangement: measured where they are drawn. */
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const FORMATS: Aspect[] = ['16:9', '4:3'];
const plain = loadTheme('plain').value!;

/** Opens the first slide of a layout in a report's deck, alone; nothing on it is out of its place. */
async function open(report: string, layout: Slide['layout'], aspect: Aspect, file = 'report.md'): Promise<void> {
  const { value } = await understand(new TextEncoder().encode(report), file);
  const deck = makeDeck(value!, { aspect, theme: plain }).value;
  const fonts = await loadFonts(charactersOf(deck), plain.typeface);
  await page.setContent(renderPaged(deck, plain, fonts.value));
  expect(await findingsOn(page)).toEqual([]);
  const slide = deck.slides.find((one) => one.layout === layout);
  expect(slide, `no ${layout} among ${deck.slides.map((one) => one.layout)}`).toBeDefined();
  await page.evaluate((id) => {
    for (const section of document.querySelectorAll('body > section')) if (section.id !== id) section.remove();
  }, slide!.id);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whole px, so that what is as good as equal is equal. */
function boxes(selector: string): Promise<Box[]> {
  return page.evaluate(
    (own) =>
      [...document.querySelectorAll(own)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left: Math.round(left), right: Math.round(right), top: Math.round(top), bottom: Math.round(bottom) };
      }),
    selector,
  );
}

/** Things grouped by the height at which they begin. */
function rowsOf(all: readonly Box[]): Box[][] {
  const tops = [...new Set(all.map(({ top }) => top))];
  return tops.map((top) => all.filter((box) => box.top === top));
}

const FIVE =
  '# 青溪区民生实事报告\n\n## 实事办理\n\n新建公办学校12所。改造老旧小区28个。新增停车位3600个。培训职工8400人次。发放租房补贴2.6亿元。\n\n## 说明\n\n以上情况请予审议。\n';

describe.each(FORMATS)('five figures in %s', (aspect) => {
  it('stand two over three, and no place is empty', async () => {
    await open(FIVE, 'figures', aspect);
    const [wall] = await boxes('.wall');
    const rows = rowsOf(await boxes('.wall > .callout'));
    expect(rows.map(({ length }) => length)).toEqual([2, 3]);
    for (const row of rows) expect([row[0].left, row[row.length - 1].right]).toEqual([wall.left, wall.right]);
  });
});

const ALONE =
  '# Ferry report\n\n## People\n\nWe employ 214 staff. Sick leave fell by 17%. We trained 26 apprentices.\n\n## Remarks\n\nThe next report follows in spring.\n';

describe.each(FORMATS)('figures without points in %s', (aspect) => {
  it('have what they measure beside them, all from one place, on the line of the number', async () => {
    await open(ALONE, 'section', aspect);
    const [values, labels] = [await boxes('.callout .value'), await boxes('.callout .label')];
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels.map(({ left }) => left)).size).toBe(1);
    for (const [i, label] of labels.entries()) {
      expect(label.left).toBeGreaterThan(values[i].left);
      expect([label.top > values[i].top, label.bottom <= values[i].bottom + 8]).toEqual([true, true]);
    }
  });
});

const LED =
  '# Ferry report\n\n## Boats\n\nFuel use fell to 33.8 litres per crossing. Some 96.2% of sailings left on time. Two new electric boats joined the fleet in April.\n\n## Remarks\n\nThe next report follows in spring.\n';

describe('one point beside figures', () => {
  it('is no list: larger, without a dash', async () => {
    await open(LED, 'section', '16:9');
    const look = await page.locator('.points li').evaluateAll((all) =>
      all.map((one) => ({
        mark: getComputedStyle(one, '::before').content,
        px: Number.parseFloat(getComputedStyle(one).fontSize),
      })),
    );
    expect(look).toHaveLength(1);
    expect(look[0].mark).toBe('none');
    expect(look[0].px).toBeGreaterThan(36);
  });
});

const TOPICS = (with_: boolean) =>
  `# Ferry report\n\n## The half-year\n\n${['Passengers', 'Boats', 'Piers']
    .map(
      (name, i) =>
        `### ${name}\n\n${with_ ? `We counted ${1240 + i} ${name.toLowerCase()} in spring. ` : ''}The trustees approved a new plan for them. It is to be read in the library.\n`,
    )
    .join('\n')}\n## Remarks\n\nThe next report follows in spring.\n`;

describe('an overview', () => {
  it('has its figures at the foot of the columns, their values on one height', async () => {
    await open(TOPICS(true), 'overview', '16:9');
    const [columns] = await boxes('.columns');
    const callouts = await boxes('.columns .callout');
    expect(callouts.length).toBe(3);
    expect(new Set((await boxes('.columns .value')).map(({ top }) => top)).size).toBe(1);
    expect(Math.max(...callouts.map(({ bottom }) => bottom))).toBe(columns.bottom);
  });

  it.each(FORMATS)('without figures is rows over the whole width in %s, each line beside its title', async (aspect) => {
    await open(TOPICS(false), 'list', aspect);
    const [list] = await boxes('.cells');
    const rows = await boxes('.cells > li');
    const [titles, lines] = [await boxes('.cells .item-title'), await boxes('.cells .item-line')];
    expect(rows.map(({ left, right }) => [left, right])).toEqual(rows.map(() => [list.left, list.right]));
    expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
    for (const [i, line] of lines.entries()) expect(line.left).toBeGreaterThan(titles[i].left + 100);
  });
});

const MANY = `# 工作报告\n\n## 主要工作\n\n${['产业', '环境', '乡村', '城市', '民生', '安全', '党建'].map((name) => `### ${name}方面\n\n各项任务按时完成，群众比较满意。\n`).join('\n')}\n## 说明\n\n以上情况请予审议。\n`;

describe('an odd number of parts in two columns', () => {
  it('has the last one on the whole width', async () => {
    await open(MANY, 'list', '16:9');
    const [list] = await boxes('.cells');
    const cells = await boxes('.cells > li');
    expect(cells.length).toBe(7);
    expect([cells[6].left, cells[6].right]).toEqual([list.left, list.right]);
  });
});

const STEPS = `青溪区上半年工作汇报\n\n一、上半年工作\n上半年完成投资2.4亿元。\n\n二、下一步重点工作\n${['坚持抓好疫情防控，确保群众安全', '坚持抓好项目建设，提升招商实效', '坚持优化产业结构，做好动能转换', '坚持做好政务服务，营造良好环境', '坚持城乡统筹发展，提高民生水平'].map((task, i) => `${'一二三四五'[i]}是${task}。`).join('\n')}\n`;

describe.each(FORMATS)('Chinese words in %s', (aspect) => {
  it('are not torn by the ends of lines, on the narrowest cards either', async () => {
    await open(STEPS, 'steps', aspect, 'report.txt');
    const lines = await page.locator('n-b').evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(lines.length).toBeGreaterThan(10);
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});

const TABLE =
  '# Money report\n\n## Money\n\n| Item | Budget | Actual so far | Share |\n| --- | --- | --- | --- |\n| Crews | 7.80 | 3.94 | 50.5% |\n| Fuel and power | 3.10 | 1.21 | 39.0% |\n| Piers | 4.60 | 1.88 | 40.9% |\n';

describe('columns of numbers', () => {
  it('end at equal distances', async () => {
    await open(TABLE, 'table', '16:9');
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr:first-child .number')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().right;
      }),
    );
    expect(ends).toHaveLength(3);
    expect(Math.abs(ends[2] - ends[1] - (ends[1] - ends[0]))).toBeLessThan(3);
  });
});
