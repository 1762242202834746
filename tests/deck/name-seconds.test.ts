import { expect, test } from 'vitest';
import { makeDeck, understand } from '../../src/pipeline.ts';

const REPORT = `# The year at Marrow Quay

## Ferries

### Crossings

We ran 4,210 crossings, 300 more than the year before, and carried 91,000 people over the bay.

### Weather

Fog kept the boats in harbour on 17 days of the winter, and we told nobody until it had lifted.

## Money

The ferries took $2.1 million, and it cost us $1.9 million to run them through the year.
`;

async function secondsOf(report: string): Promise<Map<string, number>> {
  const { value } = await understand(new TextEncoder().encode(report), 'report.md');
  const { slides } = makeDeck(value!, { aspect: '16:9' }).value;
  return new Map(slides.map(({ layout, seconds }) => [layout, seconds]));
}

test('an agenda and an overview have the time that it takes to say their names', async () => {
  const seconds = await secondsOf(REPORT);
  // A second for the change, two names of a word (0.5 s each) with their pauses (0.6 s); on the overview its own heading (0.5 s) besides.
  expect(seconds.get('agenda')).toBe(3);
  expect(seconds.get('overview')).toBe(4);
});

test('what the report itself says to an overview is all that is said to it', async () => {
  const lead = 'Two boats serve the bay, and both of them are older than most of the crew.';
  const [bare, led] = [
    await secondsOf(REPORT),
    await secondsOf(REPORT.replace('## Ferries\n', `## Ferries\n\n${lead}\n`)),
  ];
  // 15 words in 6.9 s, two pauses in 0.9 s; the names, 2.1 s, are left out.
  expect(led.get('overview')! - bare.get('overview')!).toBe(6);
});
