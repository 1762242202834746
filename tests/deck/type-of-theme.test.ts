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

/** One part that says eight things, none of them short, and has three figures. */
const FULL = `# Report\n\n## Work\n\n${[
  'The crews cleaned the whole of the northern basin before the first ships of the season came.',
  'The council agreed to lend the harbour its second dredger for the length of the summer.',
  'Divers looked at every pile of the old timber quay and marked those that must go.',
  'Landings of the fleet rose to 4,200 tonnes.',
  'Income from moorings was £310,000.',
  'The pilots moved into the tower that had stood empty for most of the last decade.',
  'Four new lamps were set up along the mole, where two boats had run aground at night.',
  'Some 61 percent of visitors came by train.',
  'The fish market opened its doors to the public on the first Saturday of every month.',
  'Schools from all over the county came to see how the lock and its pumps are worked.',
  'The harbour office answered every letter about the noise within a week of its coming.',
].join(' ')}\n`;

describe('a part that says much', () => {
  const pointsOf = ({ slides }: Deck) => slides.flatMap((slide) => ('points' in slide ? slide.points : []));
  it('goes on on a second slide where the type has no room for its points', async () => {
    const [usual, large] = [await deckOf(FULL, '16:9'), await deckOf(FULL, '4:3', LARGE)];
    const partsOf = ({ slides }: Deck) => slides.flatMap(({ part }) => (part ? [`${part.index}/${part.count}`] : []));
    expect(partsOf(usual)).toEqual([]);
    expect(partsOf(large)).toEqual(['1/2', '2/2']);
    expect(pointsOf(large).length).toBeGreaterThan(3);
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
