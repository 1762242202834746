import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { lectern } from '../../src/cli/lectern.ts';
import type { World } from '../../src/cli/world.ts';
import type { PictureSpec } from '../../src/output/pictures/picture.ts';

/** A report that makes a deck: title, two sections, figures, a blank, an advertisement. */
export const REPORT = `上半年工作情况报告

一、工作回顾
上半年完成减税3.2亿元，惠及企业1204家，新增就业8600人。全县粮食产量增长7.5%。
新建学校X所。

二、下一步工作
下半年力争新建公园12个，让群众出门见绿。
`;

/** What a command left behind. */
export interface Outcome {
  code: number;
  out: string;
  errors: string;
}

/** A folder of its own for one test, with these files in it; removed after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Every file below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** Runs a command line in a folder, without fonts, and with a printer that needs no browser. What goes on until it is ended ends at once. */
export async function run(line: string[], folder: string, world: Partial<World> = {}): Promise<Outcome> {
  const written = { out: '', errors: '' };
  const code = await lectern(line, {
    folder,
    env: {},
    out: { write: (text) => (written.out += text) },
    errors: { write: (text) => (written.errors += text) },
    loadFonts: async () => ({ value: [], messages: [] }),
    findPrinter: async () => ({ value: printAsText, messages: [] }),
    findCamera: async () => ({ value: takeAsText, messages: [] }),
    findPainter: async () => ({ value: null, messages: [] }),
    findRuler: async () => ({ value: null, messages: [] }),
    openPage: () => {},
    stopped: Promise.resolve(),
    readPipe: async () => null,
    extractDoc: async () => '一、工作回顾\n上半年完成减税3.2亿元。',
    ...world,
  });
  return { code, ...written };
}

/** Stands for a browser: what it prints has the mark of Lectern and the page. */
async function printAsText(html: Promise<string>) {
  return { value: Buffer.from(`%PDF-1.4 /Creator (Lectern) ${await html}`), messages: [] };
}

/** Stands for a browser that takes two pictures, marked as Lectern's. */
async function takeAsText(page: Promise<string>, { format, scale, isSheet }: PictureSpec) {
  const bytes = Buffer.from(`made by Lectern ${format} ${scale} ${await page}`);
  const names = isSheet ? ['sheet'] : ['01', '02'];
  return { value: names.map((name) => ({ name: `${name}.${format}`, bytes })), messages: [] };
}
