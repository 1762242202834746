import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const REPORTS = {
  'may.txt': REPORT,
  'june.md':
    '# Roads\n\nWe mended 84 km of roads in the north of the district, and every bridge on them was looked at twice by our engineers. No road was closed for longer than a week.\n',
};
const NO_BROWSER = { level: 'error', code: 'E_NO_BROWSER', text: 'no browser', hint: 'Get one', span: null } as const;

describe('several reports', () => {
  it('are each written, with a line for each and one for all', async () => {
    const folder = folderWith(REPORTS);
    const { code, out, errors } = await run(['may.txt', 'june.md', '--to', 'html,pdf', '-o', 'talks/'], folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(filesIn(join(folder, 'talks'))).toEqual(['june.html', 'june.pdf', 'may.html', 'may.pdf']);
    expect(out).toMatch(/^✓ may\.txt {2}\d+ slides .* 1 blank to fill\n {2}talks\/may\.html/m);
    expect(out).toMatch(/^✓ june\.md {2}\d+ slides/m);
    expect(out.endsWith('\n2 reports built.\n')).toBe(true);
  });

  it('are written but for those that are missing or empty, which are named, and the code is 1', async () => {
    const folder = folderWith({ ...REPORTS, 'empty.txt': '' });
    const { code, out, errors } = await run(['empty.txt', 'may.txt', 'none.txt', 'june.md', '--to', 'html'], folder);
    expect(code).toBe(1);
    expect(filesIn(join(folder, 'out'))).toEqual(['june.html', 'may.html']);
    expect(out.match(/^[✓✗] \S+/gm)).toEqual(['✗ empty.txt', '✓ may.txt', '✗ none.txt', '✓ june.md']);
    expect(errors).toMatch(/^empty\.txt: .*\(E_EMPTY\)/m);
    expect(errors).toMatch(/^none\.txt: .*\(E_MISSING\)/m);
    expect(out.endsWith('\n2 reports built, 2 with errors.\n')).toBe(true);
  });

  it('are all built where one meets a bug of ours, which is told with its stack', async () => {
    const folder = folderWith(REPORTS);
    let asked = 0;
    const loadFonts = async () => {
      if (asked++ === 0) throw new Error('notes lost a character');
      return { value: [], messages: [] };
    };
    const { code, errors } = await run(['may.txt', 'june.md', '--to', 'html'], folder, { loadFonts });
    expect(code).toBe(2);
    expect(errors).toMatch(/^may\.txt: Error: notes lost a character\n +at /);
    expect(filesIn(join(folder, 'out'))).toEqual(['june.html']);
  });

  it('say once that there is no browser', async () => {
    const folder = folderWith(REPORTS);
    const findPrinter = async () => ({ value: null, messages: [NO_BROWSER] });
    const { code, errors } = await run(['may.txt', 'june.md'], folder, { findPrinter });
    expect({ code, errors }).toEqual({ code: 1, errors: 'may.txt: no browser (E_NO_BROWSER). Get one\n' });
    expect(filesIn(join(folder, 'out'))).toEqual(['june.html', 'may.html']);
  });

  it('never write over one another', async () => {
    const folder = folderWith({ 'may.txt': REPORT });
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/may.md'), REPORTS['june.md']);
    const { code, errors } = await run(['may.txt', 'b/may.md', '--to', 'html'], folder);
    expect(code).toBe(1);
    expect(errors).toBe(
      'b/may.md: out/may.html was just made of may.txt (E_SAME_OUTPUT). Give reports names of their own, or build them into different folders.\n',
    );
  });

  it('are JSON with --json, those that failed with their messages', async () => {
    const { out } = await run(['may.txt', 'none.txt', '--to', 'html', '--json'], folderWith(REPORTS));
    expect(JSON.parse(out)).toMatchObject({
      reports: [
        { report: 'may.txt', files: [{ path: 'out/may.html' }] },
        { report: 'none.txt', messages: [{ code: 'E_MISSING' }] },
      ],
      failed: 1,
    });
  });

  it.each([
    ['into one file', ['-o', 'talk.html'], 'E_ONE_FILE'],
    ['with one form', ['--blanks', 'form.yaml'], 'E_ONE_FORM'],
  ])('are not built %s', async (_, options, code) => {
    const folder = folderWith(REPORTS);
    const outcome = await run(['may.txt', 'june.md', ...options], folder);
    expect(outcome).toMatchObject({ code: 1, out: '', errors: expect.stringContaining(`(${code})`) });
    expect(filesIn(folder)).toEqual(['june.md', 'may.txt']);
  });

  it('are printed by lectern pdf too', async () => {
    const folder = folderWith(REPORTS);
    expect((await run(['pdf', 'may.txt', 'june.md', '--handout'], folder)).code).toBe(0);
    expect(filesIn(join(folder, 'out'))).toEqual(['june-handout.pdf', 'may-handout.pdf']);
  });
});

describe('a pattern that the shell left as it is', () => {
  it('stands for the reports that it fits, each once', async () => {
    const folder = folderWith({ ...REPORTS, '.hidden.txt': REPORT, 'mat.txt': REPORT });
    await run(['ma?.t*', 'may.txt', '--to', 'html'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual(['mat.html', 'may.html']);
  });

  it('is missed by its name where nothing fits', async () => {
    expect((await run(['*.docx'], folderWith(REPORTS))).errors).toContain('*.docx: there is no such file (E_MISSING)');
  });

  it('that is the name of a file is that file', async () => {
    const folder = folderWith({ ...REPORTS, 'm*.txt': REPORT });
    await run(['m*.txt', '--to', 'html'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual(['m*.html']);
  });
});

it('writes everything at once from one reading', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  let printed = 0;
  const findPrinter = async () => ({
    value: async (html: Promise<string>) => {
      printed++;
      return { value: Buffer.from(`%PDF-1.4 /Creator (Lectern) ${await html}`), messages: [] };
    },
    messages: [],
  });
  const { code, out } = await run(['report.txt', '--to', 'html,pdf,handout', '--json'], folder, { findPrinter });
  expect({ code, printed }).toEqual({ code: 0, printed: 2 });
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
    'out/report.html',
    'out/report.pdf',
    'out/report-handout.pdf',
  ]);
});

it('has a bar for each output on a terminal, within its width', async () => {
  const lines: string[] = [];
  const errors = { isTTY: true, columns: 60, write: (text: string) => lines.push(text.replace('\r\u001b[K', '')) };
  await run(['may.txt', 'june.md'], folderWith(REPORTS), { errors });
  expect(lines).toContain('1/2 may.txt html ┄┄┄┄ pdf ┄┄┄┄ Understanding …');
  expect(lines).toContain('2/2 june.md html ━━━━ pdf ━━━━ Writing …');
  expect(lines.filter((line) => line.length >= 60)).toEqual([]);
});
