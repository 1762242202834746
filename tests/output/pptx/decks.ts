import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadBeside } from '../../../src/effects/load-beside.ts';
import type { Aspect, Deck } from '../../../src/model/deck.ts';
import type { Theme } from '../../../src/model/theme.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';

/** Reports that the project has: samples, tours of the layouts, golden cases; and those of a folder of real ones, where one is named. */
export const REPORTS = [
  ...filesIn('slides'),
  ...readdirSync('tests/cases', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('sample'))
    .flatMap(({ name }) => filesIn(join('tests/cases', name))),
  ...(process.env.LECTERN_CORPUS
    ? ['zh', 'en'].flatMap((language) => filesIn(join(process.env.LECTERN_CORPUS!, language)))
    : []),
];

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md|docx|html)$/.test(file))
    .map((file) => join(folder, file));
}

export async function deckOf(file: string, aspect: Aspect, theme?: Theme): Promise<Deck> {
  const loadFile = (path: string) => loadBeside(dirname(file), path);
  const { value } = await understand(new Uint8Array(readFileSync(file)), basename(file), { loadFile });
  return makeDeck(value!, { aspect, theme }).value;
}
