import { expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const piped = (text: string) => ({ readPipe: async () => new TextEncoder().encode(text) });

it('makes a deck of what comes through a pipe', async () => {
  const folder = folderWith({});
  const { code } = await run(['-', '-o', 'out/'], folder, piped(REPORT));
  expect({ code, files: filesIn(folder) }).toEqual({ code: 0, files: ['out', 'out/report.html', 'out/report.pdf'] });
});

it('reads it as the format that is named, or that it looks like', async () => {
  const titles = async (line: string[], text: string) =>
    JSON.parse((await run(['inspect', '-', '--json', ...line], '.', piped(text))).out).sections.map(
      (section: { title: string }) => section.title,
    );
  expect(
    await titles(['--format', 'md'], '# Roads\n\nWe built 84 km of them.\n\n# Parks\n\nWe planted 3,200 trees.\n'),
  ).toEqual(['Roads', 'Parks']);
  expect(
    await titles([], '<!doctype html><h2>Roads</h2><p>We built 84 km.</p><h2>Parks</h2><p>We planted 3,200 trees.</p>'),
  ).toEqual(['Roads', 'Parks']);
});

it('says so where nothing comes, and where the format is none', async () => {
  expect((await run(['-'], '.')).errors).toMatch(/^-: nothing comes through a pipe \(E_NO_PIPE\)\. /);
  expect((await run(['-', '--format', 'odt'], '.', piped('x'))).errors).toMatch(
    /^--format: it can't be “odt” \(E_CHOICE\)\. Choose from: txt, /,
  );
});

it('takes the named format for a file, whatever its name', async () => {
  const folder = folderWith({ 'report.bak': REPORT });
  expect((await run(['inspect', 'report.bak', '--format', 'txt'], folder)).code).toBe(0);
});
