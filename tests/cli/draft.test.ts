import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const MAP = readFileSync('slides/pictures/tour-map.png');

describe('lectern draft', () => {
  it('writes the deck as Markdown alone', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    expect(await run(['draft', 'report.txt'], folder)).toMatchObject({ code: 0, errors: '' });
    expect(filesIn(join(folder, 'out'))).toEqual(['report.md']);
    expect(readFileSync(join(folder, 'out/report.md'), 'utf8')).toMatch(
      /^---\ndeck: true\ntitle: "上半年工作情况报告"\n/,
    );
  });

  it('puts pictures beside it, each once', async () => {
    const text = '# Pier\n\nThe new pier took 14 weeks to build.\n\n![The pier](pier.png)\n';
    const folder = folderWith({ 'report.md': text, 'pier.png': MAP });
    await run(['draft', 'report.md', '-o', 'talk.md'], folder);
    expect(filesIn(join(folder, 'talk.pictures'))).toEqual(['1.png']);
    expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toContain('![The pier](talk.pictures/1.png)');
    expect(readFileSync(join(folder, 'talk.pictures/1.png')).equals(MAP)).toBe(true);
  });

  it('writes over what it wrote itself, and never unasked over what was edited since', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const draft = join(folder, 'out/report.md');
    await run(['draft', 'report.txt'], folder);
    expect((await run(['draft', 'report.txt'], folder)).code).toBe(0);
    writeFileSync(draft, readFileSync(draft, 'utf8').replace('减税', '减免税费'));
    const refused = await run(['draft', 'report.txt'], folder);
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('(E_EDITED)') });
    expect(readFileSync(draft, 'utf8')).toContain('减免税费');
    expect((await run(['draft', 'report.txt', '--force'], folder)).code).toBe(0);
    expect(readFileSync(draft, 'utf8')).not.toContain('减免税费');
  });

  it('never writes over the report, not even when told to', async () => {
    const folder = folderWith({ 'report.md': REPORT });
    const { errors } = await run(['draft', 'report.md', '-o', './', '--force'], folder);
    expect(errors).toContain('report.md: this is the report itself (E_OVER_REPORT)');
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(REPORT);
  });

  it('is built again as it was edited', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    await run(['draft', 'report.txt', '-o', 'talk.md'], folder);
    const edited = readFileSync(join(folder, 'talk.md'), 'utf8').replace('## 回顾', '## 工作回顾');
    writeFileSync(join(folder, 'talk.md'), edited.replace(/^- .*$/m, '- 亲手写的一点'));
    const { code, errors } = await run(['build', 'talk.md', '--to', 'html'], folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(readFileSync(join(folder, 'out/talk.html'), 'utf8').includes('亲手写的一点')).toBe(true);
  });

  it('takes no form for its blanks', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    await run(['draft', 'report.txt', '-o', 'talk.md'], folder);
    await run(['blanks', 'report.txt', '-o', 'form.yaml'], folder);
    const form = readFileSync(join(folder, 'form.yaml'), 'utf8').replace(/value: .*/, 'value: 3');
    writeFileSync(join(folder, 'form.yaml'), form);
    const { code, errors } = await run(['talk.md', '--blanks', 'form.yaml'], folder);
    expect({ code, hasCode: errors.includes('(E_DECK_FORM)') }).toEqual({ code: 1, hasCode: true });
  });
});
