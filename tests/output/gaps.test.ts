import { expect, it } from 'vitest';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';

const REPORT = `# XX区半年工作报告

## 一、城建工作

启动XX镇改造，建成公园12个。完成**____**路整修，群众出行更方便。

## 二、主要指标

| 指标 | 本期 |
| --- | --- |
| 就业 | X人 |
| 税收 | 3.2亿元 |

\`\`\`
上报日期 ____
\`\`\`
`;

async function rendered(text: string, name = 'report.md') {
  const { value } = await understand(new TextEncoder().encode(text), name);
  const { value: deck } = makeDeck(value!, { aspect: '16:9' });
  const theme = loadTheme('plain').value!;
  return { screen: await renderHtml(deck, theme, []), paper: renderPaged(deck, theme, []), deck };
}

/** Texts of the slots of a page, each with its name for those who do not see it. */
const slotsIn = (html: string) =>
  [...html.matchAll(/<span class="gap" role="img" aria-label="([^"]*)">([^<]*)<\/span>/g)].map(
    ([, name, mark]) => `${mark} ${name}`,
  );

it('outlines every blank of titles, points, cells and listings, on screen and on paper', async () => {
  const { screen, paper } = await rendered(REPORT);
  for (const html of [screen.replace(/<aside[\s\S]*?<\/aside>/g, ''), paper]) {
    expect(html).toMatch(/<h1[^>]*><span class="gap"/);
    expect(new Set(slotsIn(html))).toEqual(new Set(['XX 待填', '____ 待填', 'X 待填']));
    expect(html).toMatch(/<td[^>]*>(?:<[^>]+>)*<span class="gap"[^>]*>X<\/span>人/);
    expect(html).toMatch(/上报日期 <span class="gap"[^>]*>____<\/span>/);
  }
});

it('outlines them for the speaker, and leaves the words of the notes as they are', async () => {
  const { screen, deck } = await rendered(REPORT);
  const notes = [...screen.matchAll(/<aside class="notes">([\s\S]*?)<\/aside>/g)].map(([, html]) => html).join('');
  expect(slotsIn(notes)).toEqual(['XX 待填', 'XX 待填', '____ 待填', 'X 待填', '____ 待填']);
  const words = notes.replace(/<[^>]*>/g, '').replace(/\s/g, '');
  const runs = deck.slides.flatMap((slide) => slide.notes.flatMap((note) => note.runs.map(({ text }) => text)));
  expect(words).toBe(runs.join('').replace(/\s/g, ''));
});

it('says it in the language of the report', async () => {
  const { screen } = await rendered(
    'Half-year report\n\nThe council met at [name] in May. It heard from ____ too.\n',
    'a.txt',
  );
  expect(new Set(slotsIn(screen))).toEqual(new Set(['[name] to fill', '____ to fill']));
});

it('outlines nothing in a report without blanks', async () => {
  expect((await rendered('# 半年报告\n\n建成公园12个。')).screen).not.toContain('class="gap"');
});
