import { describe, expect, it } from 'vitest';
import type { Aspect, Deck } from '../../src/model/deck.ts';
import type { ThemeType } from '../../src/model/theme.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';

const LARGE: ThemeType = { typeface: 'Noto Sans SC', scale: 1.25 };
const SERIF: ThemeType = { typeface: 'Noto Serif SC', scale: 1 };

async function deckOf(report: string, aspect: Aspect, theme?: ThemeType): Promise<Deck> {
  const { value } = await understand(new TextEncoder().encode(report), 'report.md');
  return makeDeck(value!, { aspect, theme }).value;
}

/** Fourteen parts, one with a name of three lines. */
const MANY = `# Report\n\n${Array.from(
  { length: 14 },
  (_, i) =>
    `## Part ${i}${i === 3 ? ' of the work that the members of the board have asked us to describe in more detail than before' : ''}\n\nThe crews cleaned the harbour, and the council thanked them.\n`,
).join('\n')}`;

describe('a deck in larger type', () => {
  it('remembers its size, and has as much on more slides', async () => {
    const [usual, large] = [await deckOf(MANY, '4:3'), await deckOf(MANY, '4:3', LARGE)];
    expect([usual.scale, large.scale]).toEqual([1, 1.25]);
    const agendas = ({ slides }: Deck) => slides.filter(({ layout }) => layout === 'agenda');
    expect(agendas(large).length).toBeGreaterThan(agendas(usual).length);
    const rows = agendas(large).flatMap((slide) => (slide.layout === 'agenda' ? slide.items : []));
    expect(rows.map(({ section }) => section)).toEqual(large.sections.map((_, i) => i));
  });
});

describe('an agenda', () => {
  it('is not parted for the sake of one long row', async () => {
    const { slides } = await deckOf(MANY, '16:9');
    expect(slides.filter(({ layout }) => layout === 'agenda')).toHaveLength(2);
  });
});

describe('the title on the cover', () => {
  const sizeOf = async (title: string, aspect: Aspect, theme?: ThemeType) => {
    const [cover] = (await deckOf(`# ${title}\n\n## Work\n\nWe cleaned the harbour.\n`, aspect, theme)).slides;
    return cover.layout === 'cover' ? cover.titlePx : null;
  };
  const LONG =
    'Report on the cleaning of the harbour, the dredging of the northern channel and the renewal of all moorings along the quays between the two bridges, with an outlook on the coming year and its budget';

  it('is as large as fits', async () => {
    expect(await sizeOf('Harbour report', '16:9')).toBe(66);
    expect(await sizeOf('Harbour report', '4:3')).toBe(54);
    expect(await sizeOf(LONG, '4:3')).toBeLessThan(54);
  });

  it('gives way to larger type, and to a wider typeface never gains', async () => {
    expect((await sizeOf(LONG, '4:3', LARGE))!).toBeLessThan((await sizeOf(LONG, '4:3'))!);
    expect((await sizeOf(LONG, '16:9', SERIF))!).toBeLessThanOrEqual((await sizeOf(LONG, '16:9'))!);
  });
});
