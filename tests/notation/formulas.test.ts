import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/output/characters.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { calloutsOf } from '../../src/text/callouts.ts';
import { formulasIn } from '../../src/text/formulas.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { runAway } from '../run-away.ts';

const texOf = (text: string) => formulasIn(text).map(({ tex }) => tex);

describe('a dollar sign', () => {
  it.each([
    ['Waiting grows as $n^2$ with the queue.', ['n^2']],
    ['Let $x$ be the number of buses and $y_1 + y_2$ the trams.', ['x', 'y_1 + y_2']],
    ['满意度为$\\frac{a}{b}$，其中$\\text{合计}=3$。', ['\\frac{a}{b}', '\\text{合计}=3']],
    ['$$\nE = mc^2\n= 4\n$$', ['\nE = mc^2\n= 4\n']],
  ])('begins a formula in “%s”', (text, tex) => expect(texOf(text)).toEqual(tex));

  it.each([
    'Fares cost $5 and $6.',
    'It fell from $20,000 to $30,000.',
    'US$5 and HK$6 a trip',
    'between $1.2 million and$3 million',
    'a price of $5/$6',
    'escaped \\$x^2\\$',
    'echo $HOME/$USER',
    '价格为$5，涨到$6元$',
    'one $ alone',
    'a line$\n\nand another$',
  ])('is money or a sign in “%s”', (text) => expect(texOf(text)).toEqual([]));
});

const REPORT = `# Report on queues

## How long people wait

The mean wait $w = \\frac{1}{\\mu - \\lambda}$ doubled when two of five desks closed.

## What it costs

A desk costs $5 an hour, and a lost visitor costs $6.

## The law

$$
L = \\lambda \\cdot W
= 2 * 3 * 4
$$

## Code

The sign \`$x^2$\` is typed like this in the manual of the office.
`;

async function built(report: string) {
  const { value, messages } = await understand(new TextEncoder().encode(report), 'report.md');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  return { deck, messages, source: value!.source, html: await renderHtml(deck, loadTheme('plain').value!, []) };
}

describe('a formula of a report', () => {
  it('is set on its slide, whole, and money stays money', async () => {
    const { deck, html, source } = await built(REPORT);
    expect(deck.notation.formulas.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      '$w = \\frac{1}{\\mu - \\lambda}$',
      '$$\nL = \\lambda \\cdot W\n= 2 * 3 * 4\n$$',
    ]);
    expect(new Set(html.match(/<math alttext="[^"]*"/g)).size).toBe(2);
    expect(html).toContain('<mfrac>');
    expect(html.includes('$5') && html.includes('$6')).toBe(true);
  });
  it('is cut by no label and is no figure itself', async () => {
    const { deck } = await built(
      '# Report\n\n## Queue\n\nThe number of people $n_t$ rose to 42 in March. The share $p = 0.05$ is kept.\n',
    );
    const labels = deck.slides.flatMap((slide) => calloutsOf(slide).map(({ number, label }) => [number, label?.text]));
    expect(labels).toEqual([['42', 'number of people']]);
  });
  it('alone in its section is what the slide says', async () => {
    const { deck } = await built(REPORT);
    expect(deck.slides.find(({ title }) => title?.text === 'The law')).toMatchObject({
      layout: 'statement',
      statement: { text: '$$ L = \\lambda \\cdot W = 2 * 3 * 4 $$' },
    });
  });
  it('brings no style and no script, and its signs are in the typeface', async () => {
    const { deck, html } = await built(REPORT);
    expect(html).not.toMatch(/<[^>]* style="/);
    for (const sign of 'λμ⋅') expect(charactersOf(deck).bold).toContain(sign);
  });
  it('that is none is shown as it is written, and the person is told where', async () => {
    const { html, messages, source } = await built(
      '# Report\n\n## Wait\n\nThe mean wait is $\\frac{1}{x$ in every month of the year.\n',
    );
    expect(html).not.toContain('<math');
    const [{ code, span }] = messages.filter(({ level }) => level === 'warning');
    expect([code, source.text.slice(span!.start, span!.end)]).toEqual(['W_TEX', '$\\frac{1}{x$']);
  });
  it('is left alone in a file that is no Markdown', async () => {
    const { value } = await understand(new TextEncoder().encode('Report\n\nLet $x^2$ be the wait.'), 'report.txt');
    expect(value!.notation.formulas).toEqual([]);
  });
});

it.each([
  [
    /(?<![\\$\p{Script=Latin}\p{N}])\$(?![\s$])((?:\\[^\n]|[^\\$\n]|\n(?![^\S\n]*\n)){1,1000})(?<!\s)\$(?![$\p{Script=Latin}\p{N}])/u,
  ],
])('%s never backtracks without bound', (pattern) => expect(runAway(pattern)).toBeNull());
