import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

describe('lectern practise', () => {
  const opening = () => {
    const opened: string[] = [];
    return { opened, world: { openPage: (address: string) => void opened.push(fileURLToPath(address)) } };
  };

  it('builds the deck without a PDF and opens it in practise mode', async () => {
    const folder = folderWith({ '报告 1.txt': REPORT });
    const { opened, world } = opening();
    const { code, out, errors } = await run(['practise', '报告 1.txt'], folder, world);
    expect([code, errors]).toEqual([0, '']);
    expect(filesIn(folder)).toEqual(['out', 'out/报告 1.html', 'out/报告 1.practise.html', '报告 1.txt'].sort());
    expect(opened).toEqual([join(folder, 'out/报告 1.practise.html')]);
    expect(existsSync(opened[0]!)).toBe(true);
    expect(readFileSync(opened[0]!, 'utf8')).toContain(`url=${encodeURIComponent('报告 1.html')}#practise"`);
    expect(out).toContain('Practise in the browser.');
  });

  it('says what to open where no browser opens, in the person’s language', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const { world } = opening();
    const line = ['practise', 'report.txt', '-o', 'talk.html'];
    expect((await run(line, folder, world)).out).toContain('open talk.practise.html in one');
    const chinese = await run(line, folder, { ...world, env: { LANG: 'zh_CN.UTF-8' } });
    expect(chinese.out).toContain('请用浏览器打开 talk.practise.html');
  });

  it('keeps its output JSON for programs', async () => {
    const { out } = await run(['practise', 'report.txt', '--json'], folderWith({ 'report.txt': REPORT }));
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it('writes over no page of somebody else’s, and asks for a report', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'talk.practise.html': '<p>mine</p>' });
    expect(await run(['practise', 'report.txt', '-o', 'talk.html'], folder)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('(E_FOREIGN)'),
    });
    expect(readFileSync(join(folder, 'talk.practise.html'), 'utf8')).toBe('<p>mine</p>');
    expect((await run(['practise'], folder)).errors).toContain('(E_NO_REPORT)');
    expect((await run(['practise', 'report.txt', 'other.txt'], folder)).errors).toContain('(E_ONE_REPORT)');
  });
});
