import { expect, it } from 'vitest';
import { addressesOf, encodeAddress, reportAt } from '../../src/dev/live/addresses.ts';
import { askedFor } from '../../src/dev/live/asked.ts';
import { isReport } from '../../src/dev/live/list-reports.ts';
import { formats } from '../../src/source/formats.ts';

const addresses = (...names: string[]) => [...addressesOf(names).values()];

it('calls reports by their names without the extension', () => {
  expect(addresses('may.md', '2026/may.docx', '五月.txt')).toEqual(['may', '2026/may', '五月']);
});

it('keeps the extension where two would share an address, whatever the capitals, or would take that of the list', () => {
  expect(addresses('may.md', 'May.txt', 'index.md', '2026/index.md')).toEqual([
    'may.md',
    'May.txt',
    'index.md',
    '2026/index',
  ]);
  expect(addresses('may.txt', 'may.md', 'may.txt.md')).toEqual(['may.txt', 'may.md', 'may.txt.md']);
});

it('writes addresses as links have them', () => {
  expect(encodeAddress('2026/五月 a?')).toBe('2026/%E4%BA%94%E6%9C%88%20a%3F');
});

it.each([
  ['may.html', 'may.md'],
  ['may/', 'may.md'],
  ['may/index.html', 'may.md'],
  ['may', 'may.md'],
  ['2026/may.html', '2026/may.docx'],
  ['page.html', 'page.html'],
  ['may.txt', null],
  ['may.md.html', null],
])('finds the report of %s', (address, name) => {
  expect(reportAt(address, ['may.md', '2026/may.docx', 'page.html'], false)).toBe(name);
});

it('gives people the deck of a report’s own name, and programs the file', () => {
  expect([true, false].map((isPage) => reportAt('may.md', ['may.md'], isPage))).toEqual(['may.md', null]);
  expect(reportAt('may.md', ['may.md', 'may.txt'], false)).toBe(null);
});

const asked = (path: string, isPage = true) =>
  askedFor({ path, isPage }, '/app/', { at: 'slides', hasIndex: true }, false, ['may.md']);

it('answers for its own folder alone', () => {
  expect(asked('/app/slides/')).toEqual({ kind: 'list' });
  expect(asked('/app/slides')).toEqual({ kind: 'list' });
  expect(asked('/app/slides/may.html')).toEqual({ kind: 'deck', name: 'may.md' });
  expect(asked('/app/slides/june.html')).toEqual({ kind: 'missing', address: 'june.html' });
  for (const path of ['/app/', '/slides/', '/app/slideshow', '/app/slides/pier.png', '/app/slides/main.ts'])
    expect(asked(path)).toBe(null);
});

it('leaves what programs ask for to the server, but never what is above the folder', () => {
  expect(asked('/app/slides/june', false)).toBe(null);
  expect(asked('/app/slides/../secret.json', false)).toEqual({ kind: 'missing', address: '../secret.json' });
});

it('takes for a report whatever can be read, but for what is hidden and the folders of programs', () => {
  const names = formats.flatMap(({ extensions }) => extensions.map((extension) => `2026/may.${extension}`));
  expect(names.filter((name) => !isReport(name))).toEqual([]);
  for (const name of ['pier.png', 'may.blanks.yaml', '.drafts/may.md', '2026/.may.md', 'node_modules/a/README.md'])
    expect(isReport(name)).toBe(false);
});
