import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

describe('lectern pdf', () => {
  it.each([
    [[], 'report.pdf', 'size:1280px 720px', '<section id="s1"><div class="slide cover">'],
    [['--steps'], 'report-steps.pdf', 'size:1280px 720px', 'data-step="to-come"'],
    [['--handout'], 'report-handout.pdf', 'size:A4', 'class="with-text"'],
    [['--handout', '3', '--paper', 'Letter'], 'report-handout-3.pdf', 'size:letter', 'class="lined"'],
    [['--notes'], 'report-notes.pdf', 'size:A4', 'class="spoken"'],
  ])('%j writes %s alone', async (options, file, size, content) => {
    const folder = folderWith({ 'report.txt': REPORT });
    const { code, errors } = await run(['pdf', 'report.txt', ...options], folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(filesIn(join(folder, 'out'))).toEqual([file]);
    const page = readFileSync(join(folder, 'out', file), 'utf8');
    expect(page).toContain(size);
    expect(page).toContain(content);
  });

  it('takes a name for the file, and the options before the report', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    expect((await run(['pdf', '--handout', 'report.txt', '-o', 'talk/paper.pdf'], folder)).code).toBe(0);
    expect(filesIn(join(folder, 'talk'))).toEqual(['paper.pdf']);
  });

  it('lights key figures in the text, those on the slide above more, and prints no markup', async () => {
    const folder = folderWith({
      'report.md': '# Roads\n\nWe *mended* 84 km of roads in [May](https://example.org).\n',
    });
    await run(['pdf', 'report.md', '--handout', '-o', 'paper.pdf'], folder);
    const page = readFileSync(join(folder, 'paper.pdf'), 'utf8');
    expect(page).toMatch(/We mended <b class="large">84 km<\/b> of roads in May\./);
    expect(page).not.toContain('example.org');
  });

  it('takes the steps that the author of a deck marked, and no others', async () => {
    const item = (text: string, isStep = false) => `- ${text}${isStep ? ' <!-- .element: class="fragment" -->' : ''}\n`;
    const folder = folderWith({
      'deck.md': `---\ndeck: true\n---\n\n# Roads\n\n---\n\n## Done\n\n${item('Bridges are safe')}${item('Roads are dry', true)}\n---\n\n## Next\n\n${item('We plant trees')}${item('We paint lines')}`,
    });
    const { errors } = await run(['pdf', 'deck.md', '--steps', '-o', 'paper.pdf'], folder);
    expect(errors).toBe('');
    const page = readFileSync(join(folder, 'paper.pdf'), 'utf8');
    const pages = page.split('<section ').slice(1);
    const of = (words: string) => pages.filter((one) => one.includes(words)).map((one) => one.includes('to-come'));
    expect(of('Roads are dry')).toEqual([true, false]);
    expect(of('We plant trees')).toEqual([false]);
    const [last] = pages.filter((one) => one.includes('Roads are dry')).slice(-1);
    expect(last).toMatch(/<li inert[^>]*><p>Bridges/);
    expect(last).not.toMatch(/<li inert[^>]*><p>Roads/);
  });

  it('prints lists as lists, with their bullets and their own numbers, and headings apart', async () => {
    const folder = folderWith({
      'report.md':
        '# Roads\n\n## Done\n\nThree things.\n\n- **Bridges** are safe.\n- Roads are dry.\n\n3. Ask\n4. Listen\n\nMore to come.\n',
    });
    await run(['pdf', 'report.md', '--handout', '-o', 'paper.pdf'], folder);
    const page = readFileSync(join(folder, 'paper.pdf'), 'utf8').replace(/ data-at="[^"]*"/g, '');
    expect(page).toContain('<div class="heading"><p>Done');
    expect(page).toMatch(/<ul><li><p>Bridges are safe\.\s*<\/p><\/li><li><p>Roads are dry\.\s*<\/p><\/li><\/ul>/);
    expect(page).toMatch(/<ol><li value="3"><p>Ask\s*<\/p><\/li><li value="4"><p>Listen\s*<\/p><\/li><\/ol>/);
    expect(page).not.toContain('heading"><p>Three');
  });

  it.each([
    [
      ['report.txt', '--handout'],
      '--handout: only lectern pdf takes this (E_ONLY). Try: lectern pdf report.txt --handout.',
    ],
    [
      ['pptx', 'report.txt', '--steps'],
      '--steps: only lectern build takes this (E_ONLY). Try: lectern build report.txt --steps.',
    ],
    [
      ['pdf', 'report.txt', '--steps', '--notes'],
      '--notes and --steps are two files (E_ONE_PAPER). Ask for one of them, then for the other.',
    ],
    [
      ['report.txt', '--remote'],
      '--remote: only lectern present takes this (E_ONLY). Try: lectern present report.txt --remote.',
    ],
    [['pdf', 'report.txt', '--handout', '4'], "--handout: it can't be “4” (E_CHOICE). Choose from: 2, 3, 6."],
    [
      ['pdf', 'report.txt', '--notes', '--paper', 'a3'],
      "--paper: it can't be “a3” (E_CHOICE). Choose from: a4, letter.",
    ],
    [
      ['pdf', 'report.txt', '--paper', 'letter'],
      '--paper: slides are as large as the screen, not as a sheet (E_PAPER). Add --handout or --notes, or leave it out.',
    ],
    [
      ['pdf', 'report.txt', '--handout', '--notes'],
      '--handout and --notes are two files (E_ONE_PAPER). Ask for one of them, then for the other.',
    ],
    [
      ['pdf', 'report.txt', '-o', 'talk.html'],
      '-o talk.html names one file, but pdf is asked for (E_OUTPUT_TO). Give a file of that kind, or a folder.',
    ],
  ])('%j: %s', async (line, message) => {
    const folder = folderWith({ 'report.txt': REPORT });
    expect(await run(line, folder)).toEqual({ code: 1, out: '', errors: `${message}\n` });
    expect(filesIn(folder)).toEqual(['report.txt']);
  });
});
