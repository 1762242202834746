import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});

/** The system's own error, after half of the file. */
function failAfterHalf(code: string): void {
  vi.mocked(writeFile).mockImplementationOnce(async (file, content) => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file as string, (content as Buffer).subarray(0, (content as Buffer).length / 2));
    throw Object.assign(new Error(`${code}: write`), { code });
  });
}

it.each([
  ['ENOSPC', 'the disk is full', '磁盘已满'],
  ['EROFS', 'the disk is read-only', '磁盘只读'],
  ['EACCES', 'you have no right to', '没有权限'],
])('%s leaves the file of yesterday and nothing half-written, and is told in words', async (code, english, chinese) => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['pdf', 'report.txt', '-o', 'talk.pdf'], folder);
  const before = readFileSync(join(folder, 'talk.pdf'));
  failAfterHalf(code);
  const now = await run(['pdf', 'report.txt', '--handout', '-o', 'talk.pdf'], folder);
  expect(now).toMatchObject({
    code: 1,
    errors: `talk.pdf: it can't be written: ${english} (E_WRITE). Give another place with -o.\n`,
  });
  failAfterHalf(code);
  const env = { LANG: 'zh_CN.UTF-8' };
  expect((await run(['pdf', 'report.txt', '-o', 'talk.pdf'], folder, { env })).errors).toContain(
    `无法写入：${chinese}`,
  );
  expect(readFileSync(join(folder, 'talk.pdf')).equals(before)).toBe(true);
  expect(filesIn(folder)).toEqual(['report.txt', 'talk.pdf']);
});

it('leaves all pictures of yesterday where one of today has no room', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['images', 'report.txt', '-o', 'talk/'], folder);
  const before = readFileSync(join(folder, 'talk/01.png'));
  vi.mocked(writeFile).mockImplementationOnce(vi.mocked(writeFile).getMockImplementation()!);
  failAfterHalf('ENOSPC');
  const now = await run(['images', 'report.txt', '-o', 'talk/', '--theme', 'night'], folder);
  expect(now.errors).toBe(
    "talk/02.png: it can't be written: the disk is full (E_WRITE). Give another place with -o.\n",
  );
  expect(readFileSync(join(folder, 'talk/01.png')).equals(before)).toBe(true);
  expect(filesIn(join(folder, 'talk'))).toEqual(['01.png', '02.png']);
});
