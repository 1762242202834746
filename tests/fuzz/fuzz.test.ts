import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose-deck.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { recogniseOutline } from '../../src/outline/recognise-outline.ts';
import { readSource } from '../../src/source/read-source.ts';
import { isFuzzing, seed } from '../seed.ts';
import { whatIsLost } from '../source/what-is-lost.ts';
import { MUTATIONS, randomFrom } from './mutate.ts';

/** `npm test` takes the same inputs each time, about 20 seconds of them; `npm run fuzz` others for ten minutes. */
const [INPUTS, SECONDS] = isFuzzing ? [Number.POSITIVE_INFINITY, 600] : [500, Number.POSITIVE_INFINITY];
/** Of processor time, which a busy machine lengthens little. No input is longer than 60 KB: what takes longer hangs. */
const LONGEST_SECONDS = 5;
/** A deck takes ten times as long as reading and outlining: one in so many inputs becomes one. */
const DECK_EACH = 8;

const files = [
  ...filesIn('slides'),
  ...readdirSync('tests/cases').flatMap((name) => filesIn(join('tests/cases', name))),
  ...filesIn('tests/source/docx/files'),
].map((file) => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }));

function filesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => /\.(?:txt|md|html|docx|doc)$/.test(name)).map((name) => join(folder, name));
}

it(`no mutated file crashes, hangs or loses text (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const names = Object.keys(MUTATIONS);
  const all = files.map(({ bytes }) => bytes);
  const end = performance.now() + SECONDS * 1000;
  let count = 0;
  for (; count < INPUTS && performance.now() < end; count++) {
    const { name, bytes } = files[Math.floor(random() * files.length)];
    let changed: Uint8Array = bytes;
    const steps = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => names[Math.floor(random() * names.length)],
    );
    for (const step of steps) changed = MUTATIONS[step](changed, random, all);
    const failure = await failureOf(changed, name, count % DECK_EACH === 0);
    expect([`input ${count} of seed ${seed}: ${name} after ${steps.join(', ')}`, failure]).toEqual([
      expect.anything(),
      null,
    ]);
  }
  console.log(`fuzzed ${count} inputs from seed ${seed}`);
}, 660_000);

/** What went wrong with an input, or null. A report that can't be read must say so in one error. */
async function failureOf(bytes: Uint8Array, name: string, isDeckMade: boolean): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    const { value, messages } = await readSource(bytes, name);
    const errors = messages.filter(({ level }) => level === 'error');
    if (!value) return errors.length === 1 ? null : `no report and ${errors.length} errors`;
    const outline = recogniseOutline(value).value;
    const lost = whatIsLost(value);
    if (lost) return lost;
    if (isDeckMade) composeDeck(outline, findFigures(outline).value, { aspect: '16:9' });
  } catch (error) {
    return (error as Error).stack ?? String(error);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 > LONGEST_SECONDS ? `took ${(user + system) / 1e6} s` : null;
}
