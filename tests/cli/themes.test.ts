import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeNames } from '../../src/theme/themes.ts';
import { folderWith, REPORT, run } from './command.ts';

const CHINESE = { env: { LANG: 'zh_CN.UTF-8' } };

describe('lectern themes', () => {
  it('lists every theme with what it is for, in the person’s language', async () => {
    const { code, out, errors } = await run(['themes'], folderWith({}));
    expect([code, errors]).toEqual([0, '']);
    expect(out.split('\n').slice(0, themeNames().length)).toEqual(
      themeNames().map((name) => expect.stringMatching(new RegExp(`^${name} +(light|dark) +[A-Z]`))),
    );
    expect((await run(['themes'], folderWith({}), CHINESE)).out).toMatch(/^night +深色 +\p{Script=Han}/mu);
  });

  it('gives programs the same as JSON', async () => {
    const { out } = await run(['themes', '--json'], folderWith({}));
    expect(JSON.parse(out)).toContainEqual({
      name: 'contrast',
      description: { en: expect.any(String), zh: expect.any(String) },
      isDark: false,
      typeface: 'Noto Sans SC',
      scale: 1.125,
    });
  });
});

describe('a theme of one’s own', () => {
  const build = (css: string, ...more: string[]) => {
    const folder = folderWith({ 'report.txt': REPORT, 'mine.css': css });
    return { folder, outcome: run(['report.txt', '--theme', 'mine.css', ...more], folder) };
  };

  it('is in both files, relative to the working folder', async () => {
    const { folder, outcome } = build(':root { --accent: #5b2a86; }');
    expect(await outcome).toMatchObject({ code: 0, errors: '' });
    for (const file of ['out/report.html', 'out/report.pdf'])
      expect(readFileSync(join(folder, file), 'utf8')).toContain('--accent: #5b2a86');
  });

  it('asks for the typeface and the size that its head names', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'mine.css': '/*\nfonts: Noto Serif SC\nscale: 1.2\n*/\n' });
    const asked: string[] = [];
    await run(['report.txt', '--theme', './mine.css', '--to', 'html'], folder, {
      loadFonts: async (_, typeface) => {
        asked.push(typeface);
        return { value: [], messages: [] };
      },
    });
    expect(asked).toEqual(['Noto Serif SC']);
    expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain('--scale:1.2');
  });

  it('is refused with its line where it sets what there is not', async () => {
    const { code, errors } = await build(':root {\n  --acent: red;\n}').outcome;
    expect(code).toBe(1);
    expect(errors).toBe('mine.css:2: there is no token --acent (E_TOKEN). Did you mean --accent?\n');
  });

  it('is refused in Chinese too', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'mine.css': '@import "https://example.org/x.css";' });
    const { errors } = await run(['report.txt', '--theme', 'mine.css'], folder, CHINESE);
    expect(errors).toMatch(/^mine\.css:1: 幻灯片不联网/);
  });

  it('is taken with a warning where it can hardly be read', async () => {
    const { folder, outcome } = build(':root {\n  --quiet: #9aa5b1;\n}', '--json');
    const { code, out, errors } = await outcome;
    expect(code).toBe(0);
    expect(errors).toContain('mine.css:2: --quiet on --ground has a contrast of 2.50:1 (W_CONTRAST). At least 4.5:1');
    expect(JSON.parse(out).messages[0]).toMatchObject({ code: 'W_CONTRAST', span: null });
    expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain('--quiet: #9aa5b1');
  });

  it('that is not there is said so', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const { code, errors } = await run(['report.txt', '--theme', './no.css'], folder);
    expect([code, errors]).toEqual([
      1,
      './no.css: there is no such file (E_MISSING). Check the name and the folder.\n',
    ]);
  });
});
