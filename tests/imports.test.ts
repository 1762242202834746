import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';

/** Imports run downwards only (design.md). A folder may import its own files, and folders of a higher floor number than its own. */
const FLOORS: string[][] = [
  ['index.ts', 'node.ts', 'vite.ts'],
  ['dev'],
  ['cli'],
  ['effects', 'remote'],
  ['inspect.ts'],
  ['pipeline.ts'],
  ['source', 'outline', 'figures', 'notation', 'blanks', 'deck', 'output'],
  ['theme'],
  ['text'],
  ['model'],
];
/** Allowed beside the floors, each with its reason. */
const EXCEPTIONS: Record<string, string[]> = {
  runtime: ['model'],
};

const floorOf = (folder: string) => FLOORS.findIndex((folders) => folders.includes(folder));

it('imports run downwards only', () => {
  expect(readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isCode).flatMap(wrongImports)).toEqual([]);
});

function isCode(file: string): boolean {
  return /\.(?:ts|mjs)$/.test(file) && !file.endsWith('.d.ts');
}

/** Sentences that say which import to move where. */
function wrongImports(file: string): string[] {
  const from = file.split(/[\\/]/)[0];
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, specifier]) => {
    const path = posix.normalize(posix.join(posix.dirname(file.replaceAll('\\', '/')), specifier));
    const to = path.split('/')[0];
    if (to === from || to === '..' || isAllowed(from, to)) return [];
    return [
      `src/${file} imports ${to}: ${from} may not. Move what both need to text/ or model/, or pass it in from pipeline.ts.`,
    ];
  });
}

function isAllowed(from: string, to: string): boolean {
  if (EXCEPTIONS[from]) return EXCEPTIONS[from].includes(to);
  return floorOf(to) > floorOf(from) && floorOf(from) >= 0;
}
