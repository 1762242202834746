import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/deck/charts/apart.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';

type ChartSlide = Extract<Slide, { layout: 'chart' }>;

const FERRY = [88, 84, 95, 97, 101, 99];
const TABLE = FERRY.map(
  (ferry, i) => `| ${2020 + i} | ${ferry} | ${[96, 95, 97, 94, 99, 98][i]} | ${[91, 92, 93, 95, 97, 97.5][i]} |`,
).join('\n');
const REPORT = `# Harbour report\n\n## Passengers\n\n| Year | Ferry (thousand) | Tram (thousand) | Bus (thousand) |\n| --- | --- | --- | --- |\n${TABLE}\n\n## Remarks\n\nThe next report follows in spring.\n`;

async function linesOf(report: string): Promise<ChartSlide> {
  const { value } = await understand(new TextEncoder().encode(report), 'report.md');
  const { slides } = makeDeck(value!, { aspect: '16:9' }).value;
  return slides.find((slide): slide is ChartSlide => slide.layout === 'chart')!;
}

describe('three lines that cross and end close together', () => {
  it('have every number of the one that matters, in a gap of another where there is no other place', async () => {
    const { kind, labels, marks } = await linesOf(REPORT);
    expect(kind).toBe('line');
    const shown = labels.map(({ text }) => text.text);
    for (const amount of FERRY) expect(shown).toContain(String(amount));
    const gaps = marks.flatMap((mark) => (mark.shape === 'gap' ? [mark] : []));
    for (const { x, y, width, height } of gaps)
      expect(labels.some((label) => x < label.x && label.x < x + width && y < label.y && label.y < y + height)).toBe(
        true,
      );
  });

  it('are each named on the line of their last number, led back to their ends where they had to move', async () => {
    const { labels, marks } = await linesOf(REPORT);
    const ends = labels.filter(({ anchor }) => anchor === 'start');
    const names = ends.filter(({ role }) => role === 'name');
    const numbers = ends.filter(({ role }) => role === 'value');
    expect(names.map(({ text }) => text.text)).toEqual(['Ferry (thousand)', 'Tram (thousand)', 'Bus (thousand)']);
    expect(names.map(({ y }) => y)).toEqual(numbers.map(({ y }) => y));
    const heights = names.map(({ y }) => y).sort((a, b) => a - b);
    expect(Math.min(heights[1] - heights[0], heights[2] - heights[1])).toBeGreaterThan(31.9);
    expect(marks.some((mark) => mark.shape === 'rule' && mark.path.includes('L'))).toBe(true);
  });
});

describe('things that must not meet', () => {
  it('stand where they are wanted if there is room', () =>
    expect(apart([20, 80], [20, 20], [0, 100])).toEqual([20, 80]));
  it('stand around the middle of them all if there is none between', () =>
    expect(apart([50, 52, 51], [20, 20, 20], [0, 100])).toEqual([31, 71, 51]));
  it('stay within their room', () => expect(apart([2, 4], [20, 20], [0, 100])).toEqual([10, 30]));
  it('are none where the room is too small', () => expect(apart([2, 4], [20, 20], [0, 30])).toBeNull());
});
