import { describe, expect, it } from 'vitest';
import { spokenSentences } from '../../src/output/html/spoken-sentences.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';

const REPORT = `# Ferries in the first half

Ladies and gentlemen:

## Passengers

The ferries carried 41,200 passengers, up 6.5% on last year. The crews were as patient as ever. It rained on most days, and nobody minded much.

## Quays

Three things remain to be done on the quays:

The planks want paint. The lamps want light. The gulls want watching.
`;

async function sentences() {
  const { value } = await understand(new TextEncoder().encode(REPORT), 'ferries.md');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  return { deck, spoken: spokenSentences(deck).map((row) => ({ row, text: REPORT.slice(row[1], row[2]) })) };
}

const worthOf = async (words: string) => (await sentences()).spoken.find(({ text }) => text.includes(words))!.row[5];

describe('spoken sentences', () => {
  it('are those of the notes, in order, with slide, place and length', async () => {
    const { deck, spoken } = await sentences();
    expect(spoken.map(({ row }) => row[1])).toEqual(spoken.map(({ row }) => row[1]).sort((a, b) => a - b));
    for (const { row, text } of spoken) {
      const [slide, , , words, seconds] = row;
      expect(deck.slides[slide]!.notes.map(({ runs }) => runs.map((run) => run.text).join('')).join('')).toContain(
        text,
      );
      expect(words).toBeGreaterThan(0);
      expect(seconds).toBeGreaterThan(0);
    }
    expect(spoken.map(({ text }) => text).join(' ')).toContain('The lamps want light.');
  });

  it('with a key figure are never cut', async () => {
    expect(await worthOf('41,200')).toBe(100);
  });

  it('that greet or announce are never cut', async () => {
    expect(await worthOf('Ladies and gentlemen')).toBe(100);
    expect(await worthOf('Three things remain')).toBe(100);
  });

  it('that name a part are told apart', async () => {
    expect(await worthOf('Quays')).toBe(-1);
  });

  it('that only say something may be cut', async () => {
    expect(await worthOf('It rained')).toBeLessThan(100);
    expect(await worthOf('It rained')).toBeGreaterThanOrEqual(0);
  });
});
