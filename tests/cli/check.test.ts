import { expect, it } from 'vitest';
import { findRuler } from '../../src/cli/ruler.ts';
import type { Measure } from '../../src/cli/world.ts';
import type { Finding } from '../../src/output/check/finding.ts';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const CLIPPED: Finding = { slide: 's3', kind: 'clipped', words: '新建学校X所', other: null, found: 12.5, allowed: 0 };

/** A ruler that finds in every deck what it is told to, and keeps the pages it was given. */
function ruler(findings: Finding[], seen: string[] = []) {
  const measure: Measure = async (pages) => {
    seen.push(...(await pages));
    return { value: seen.map(() => ({ slides: 6, elements: 200, lines: 90, findings })), messages: [] };
  };
  return { findRuler: async () => ({ value: measure, messages: [] }) };
}

it('says in one line what was measured where all is well, in both formats, and writes nothing', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const pages: string[] = [];
  const outcome = await run(['check', 'report.txt'], folder, ruler([], pages));
  expect(outcome).toEqual({
    code: 0,
    out: '12 slides, 400 elements and 180 lines of text measured (plain, 16:9 + 4:3): everything fits.\n',
    errors: '',
  });
  expect(pages.map((page) => /@page\{size:(\d+)px/.exec(page)?.[1])).toEqual(['1280', '960']);
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it('measures the one format that is named', async () => {
  const { out } = await run(
    ['check', 'report.txt', '--aspect', '4:3'],
    folderWith({ 'report.txt': REPORT }),
    ruler([]),
  );
  expect(out).toContain('(plain, 4:3)');
});

it('names slide, words and pixels of what is wrong, and what to do, and ends with 1', async () => {
  const line = ['check', 'report.txt', '--aspect', '16:9'];
  const folder = folderWith({ 'report.txt': REPORT });
  const { code, out } = await run(line, folder, ruler([CLIPPED]));
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 2)).toEqual([
    '16:9 s3  “新建学校X所” reaches 12.5 px out of its box',
    '  Shorten it in the report, or try the other --aspect.',
  ]);
  const chinese = await run(line, folder, { ...ruler([CLIPPED]), env: { LANG: 'zh_CN.UTF-8' } });
  expect(chinese.out).toContain('16:9 s3  “新建学校X所”超出所在的框 12.5 像素\n');
});

it('gives programs the same as JSON', async () => {
  const { code, out } = await run(
    ['check', 'report.txt', '--json'],
    folderWith({ 'report.txt': REPORT }),
    ruler([CLIPPED]),
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    theme: 'plain',
    measured: ['16:9', '4:3'].map((aspect) => ({ aspect, slides: 6, elements: 200, lines: 90 })),
    findings: ['16:9', '4:3'].map((aspect) => ({ aspect, ...CLIPPED })),
    messages: [],
  });
});

it('says how to get a browser where there is none', async () => {
  const message = {
    level: 'error',
    code: 'E_NO_BROWSER',
    text: 'no browser',
    hint: 'Get one: apt',
    span: null,
  } as const;
  const outcome = await run(['check', 'report.txt'], folderWith({ 'report.txt': REPORT }), {
    findRuler: async () => ({ value: null, messages: [message] }),
  });
  expect(outcome).toEqual({ code: 1, out: '', errors: 'no browser (E_NO_BROWSER). Get one: apt\n' });
});

it('measures in a real browser', async () => {
  const outcome = await run(['check', 'report.txt'], folderWith({ 'report.txt': REPORT }), {
    findRuler: (...search) => findRuler(process.env, ...search),
  });
  expect(outcome).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+ slides, \d+ elements .* everything fits\.\n$/),
    errors: '',
  });
});

it('tells a browser that does not work from slides that do not fit', async () => {
  const outcome = await run(['check', 'report.txt', '--browser', '/bin/false'], folderWith({ 'report.txt': REPORT }), {
    findRuler: (...search) => findRuler(process.env, ...search),
  });
  expect(outcome).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('(E_CHECK_BROWSER)') });
});

it('says in which line of the report a picture is that is not there', async () => {
  const folder = folderWith({ 'report.md': '# Harbour\n\n## Quay\n\nIt was mended.\n\n![The quay](quay.png)\n' });
  const { errors } = await run(['check', 'report.md'], folder, ruler([]));
  expect(errors).toContain('report.md:7: there is no picture quay.png');
});
