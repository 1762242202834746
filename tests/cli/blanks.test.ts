import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

/** The form of a report as `lectern blanks` writes it, with a value behind each `value:` that one is given for. */
async function formOf(folder: string, ...values: string[]): Promise<string> {
  const { out } = await run(['blanks', 'report.txt'], folder);
  return out.replace(/value:$/gm, (line) => `${line} ${values.shift() ?? ''}`.trimEnd());
}

describe('the form', () => {
  it('asks for each blank with its sentence, its slide and its kind, and says how to fill it in', async () => {
    const { code, out, errors } = await run(['blanks', 'report.txt'], folderWith({ 'report.txt': REPORT }));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toMatch(/^# report\.txt：1 处空白\n/);
    expect(out).toContain('lectern report.txt --blanks');
    expect(out.slice(out.indexOf('blanks:'))).toBe(
      [
        'blanks:\n',
        '  - id: b1',
        '    slide: s3 · 工作回顾',
        '    kind: 数字（…所）',
        '    sentence: 新建学校X所。',
        '    at: 新建学校«X»所',
        '    value:\n',
      ].join('\n'),
    );
  });

  it('is written in English for an English report', async () => {
    const text = 'Half-year report\n\n1. Homes\n\nThe council built XX homes, led by [name].\n';
    const { out } = await run(['blanks', 'report.txt'], folderWith({ 'report.txt': text }));
    expect(out).toMatch(/^# report\.txt: 2 blanks\n/);
    expect(out).toContain('    kind: number (… homes)');
    expect(out).toContain('    at: The council built XX homes, led by «[name]».');
  });

  it('is written to a file, and over no other one', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'mine.yaml': 'mine' });
    expect((await run(['blanks', 'report.txt', '-o', 'blanks.yaml'], folder)).out).toBe(
      'blanks.yaml  1 blank to fill\n',
    );
    expect(filesIn(folder)).toEqual(['blanks.yaml', 'mine.yaml', 'report.txt']);
    const refused = await run(['blanks', 'report.txt', '-o', 'mine.yaml'], folder);
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('(E_FOREIGN)') });
    expect(refused.errors).toContain('lectern blanks report.txt --blanks mine.yaml -o mine.yaml');
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
  });

  it('keeps the answers of an earlier one, in their place or as a remark', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    writeFileSync(join(folder, 'blanks.yaml'), await formOf(folder, '6'));
    const again = ['blanks', 'report.txt', '--blanks', 'blanks.yaml', '-o', 'blanks.yaml'];
    expect(await run(again, folder)).toMatchObject({ code: 0, out: 'blanks.yaml  0 blanks to fill\n' });
    expect(readFileSync(join(folder, 'blanks.yaml'), 'utf8')).toContain('    value: 6\n');
    writeFileSync(join(folder, 'report.txt'), REPORT.replace('新建学校X所', '新修道路X公里'));
    await run(again, folder);
    const form = readFileSync(join(folder, 'blanks.yaml'), 'utf8');
    expect(form).toContain('    at: 新修道路«X»公里\n    value:\n');
    expect(form).toContain('# 新建学校«X»所 → 6\n');
  });

  it('is JSON for a program, and comes back as it is', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const form = JSON.parse((await run(['blanks', 'report.txt', '--json'], folder)).out);
    expect(form.blanks).toEqual([expect.objectContaining({ id: 'b1', at: '新建学校«X»所', value: '' })]);
    form.blanks[0].value = '6';
    writeFileSync(join(folder, 'blanks.json'), JSON.stringify(form));
    const { out } = await run(['report.txt', '--blanks', 'blanks.json', '--strict', '-o', 'talk.html'], folder);
    expect(out).toContain('1 blank filled');
  });

  it('has no entry where there is nothing to fill', async () => {
    const folder = folderWith({ 'report.txt': REPORT.replace('X', '6') });
    const { out } = await run(['blanks', 'report.txt'], folder);
    expect(out).toBe('# report.txt：没有要填的空白\n\nblanks: []\n');
  });
});

describe('a deck with its blanks filled', () => {
  it('says what was filled in, on slides and in notes', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    writeFileSync(join(folder, 'blanks.yaml'), await formOf(folder, '6'));
    const { code, out, errors } = await run(['report.txt', '--blanks', 'blanks.yaml', '-o', 'talk.html'], folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain(' · 1 blank filled\n');
    const html = readFileSync(join(folder, 'talk.html'), 'utf8');
    expect(html.split('<aside class="notes">').slice(1).join('')).toContain('新建学校6所');
    expect(html).not.toContain('class="fill"');
    const { out: inspected } = await run(['inspect', 'report.txt', '--blanks', 'blanks.yaml'], folder);
    expect(inspected).toMatch(/Blanks to fill 0/);
  });

  it('counts what was filled in and what is left', async () => {
    const folder = folderWith({ 'report.txt': REPORT.replace('7.5%', 'X%') });
    writeFileSync(join(folder, 'blanks.yaml'), await formOf(folder, '7.5'));
    const { out } = await run(['report.txt', '--blanks', 'blanks.yaml', '-o', 'talk.html'], folder);
    expect(out).toContain(' · 1 blank filled · 1 blank to fill\n');
    const { out: json } = await run(['report.txt', '--blanks', 'blanks.yaml', '-o', 'talk.html', '--json'], folder);
    expect(JSON.parse(json)).toMatchObject({ filled: 1, blanks: [{ text: 'X', context: '新建学校X所' }] });
  });

  it.each([
    ['6所', 'blanks.yaml:17: “6所” would read “6所所”: 新建学校«X»所 (E_BLANK_UNIT). Write 6.\n'],
    [
      '若干',
      'blanks.yaml:17: “若干” stands where a number should: 新建学校«X»所 (E_BLANK_WORD). Write a number, or leave it empty.\n',
    ],
  ])('is not built with %s', async (value, said) => {
    const folder = folderWith({ 'report.txt': REPORT });
    writeFileSync(join(folder, 'blanks.yaml'), await formOf(folder, value));
    const outcome = await run(['report.txt', '--blanks', 'blanks.yaml', '-o', 'talk.html'], folder);
    expect(outcome).toEqual({ code: 1, out: '', errors: said });
    expect(filesIn(folder)).toEqual(['blanks.yaml', 'report.txt']);
    const chinese = await run(['report.txt', '--blanks', 'blanks.yaml'], folder, { env: { LANG: 'zh_CN' } });
    expect(chinese.errors).toMatch(/^blanks\.yaml:17：.*新建学校«X»所/);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'E_BINARY'],
    ['zero bytes', new Uint8Array(64), 'E_BINARY'],
    ['three megabytes', 'a: b\n'.repeat(600_000), 'E_TOO_BIG'],
    ['nothing', '', 'E_FORM_SHAPE'],
    ['the report', REPORT, 'E_FORM_S'],
  ])('is not built from %s, with one message', async (_, form, code) => {
    const folder = folderWith({ 'report.txt': REPORT, 'blanks.yaml': form });
    const { code: exit, out, errors } = await run(['report.txt', '--blanks', 'blanks.yaml'], folder);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(errors).toContain(`(${code}`);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(filesIn(folder)).toEqual(['blanks.yaml', 'report.txt']);
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of a PowerShell', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows lines', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('reads a form in %s', async (_, encode) => {
    const folder = folderWith({ 'report.txt': REPORT });
    writeFileSync(join(folder, 'blanks.yaml'), encode(await formOf(folder, '6')));
    const { out } = await run(['report.txt', '--blanks', 'blanks.yaml', '-o', 'talk.html'], folder);
    expect(out).toContain('1 blank filled');
  });

  it('names a form that is not there', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const { code, errors } = await run(['report.txt', '--blanks', 'none.yaml'], folder);
    expect({ code, errors }).toMatchObject({ code: 1, errors: expect.stringMatching(/^none\.yaml: .*\(E_MISSING\)/) });
  });
});

it('builds nothing with --strict while a blank is left, and names each with its line', async () => {
  const folder = folderWith({ 'report.txt': REPORT.replace('1204', 'XX') });
  const { code, out, errors } = await run(['report.txt', '--strict'], folder);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toBe(
    'report.txt:4: still to fill: 惠及企业XX家 (E_BLANK).\n' +
      'report.txt:5: still to fill: 新建学校X所 (E_BLANK). Fill it in: lectern blanks report.txt -o blanks.yaml.\n',
  );
  expect(filesIn(folder)).toEqual(['report.txt']);
  const whole = folderWith({ 'report.txt': REPORT.replace('X', '6') });
  expect(await run(['report.txt', '--strict', '-o', 'talk.html'], whole)).toMatchObject({ code: 0 });
});
