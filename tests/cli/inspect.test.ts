import { expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

it('shows title, sections with their figures, blanks and what is dropped, and writes nothing', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { code, out, errors } = await run(['inspect', 'report.txt'], folder);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const lines = out.split('\n').map((line) => line.trim());
  expect(lines[0]).toBe('上半年工作情况报告');
  expect(lines).toContain('工作回顾');
  expect(out).toMatch(/3\.2亿元 +减税/);
  expect(out).toMatch(/7\.5% +↑ 粮食产量/);
  expect(out).toMatch(/Blanks to fill 1\n +5 {2}.*新建学校X所/);
  expect(out).toMatch(/Dropped from slides and notes 0/);
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it('prints the contract’s JSON with --json', async () => {
  const { out } = await run(['inspect', 'report.txt', '--json'], folderWith({ 'report.txt': REPORT }));
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(['title', 'language', 'dropped', 'sections', 'figures', 'blanks', 'messages']);
  const [cut] = report.figures;
  expect(cut).toMatchObject({ text: '3.2亿元', kind: 'money', value: 320000000, unit: '元', measures: '减税' });
  expect(REPORT.slice(cut.start, cut.end)).toBe('3.2亿元');
});

it('speaks Chinese to a person whose computer does', async () => {
  const { out } = await run(['inspect', 'report.txt'], folderWith({ 'report.txt': REPORT }), {
    env: { LANG: 'zh_TW' },
  });
  expect(out).toContain('待填空白 1');
});
