import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildLibrary } from '../../src/dev/library-plugin.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { buildDeck } from '../../src/pipeline.ts';
import { launchBrowser } from '../browser/launch.ts';
import { run as command } from '../cli/command.ts';

/** A project that has the library among its packages, as it is packed. */
const project = mkdtempSync(join(tmpdir(), 'lectern-library-'));
const save = (name: string, text: string) => writeFileSync(join(project, name), text);
const read = (name: string) => readFileSync(join(project, name), 'utf8');
const run = (program: string, ...line: string[]) =>
  promisify(execFile)(process.execPath, [program, ...line], { cwd: project });
const REPORT = `# Harbour report

## Quays

Two quays were rebuilt for £3.2 million, 7.5% less than planned. Work on the third begins in autumn.
`;
const PAGES = ['docs/api.md', 'docs/api.zh-CN.md'];

beforeAll(async () => {
  const library = join(project, 'node_modules/lectern');
  mkdirSync(join(library, 'dist'), { recursive: true });
  await buildLibrary(join(library, 'dist'));
  cpSync('package.json', join(library, 'package.json'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.') && each !== 'lectern'))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
  save('package.json', '{ "type": "module" }');
  save('report.md', REPORT);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The programs of a page of the documentation, in order. */
function programsIn(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program]) => program);
}

it.each(PAGES)('the first program in %s makes the deck that the command makes', async (page) => {
  save('first.mjs', programsIn(page)[0]);
  const { stderr } = await run('first.mjs');
  expect(stderr).toBe('');
  await command(['report.md', '--theme', 'council', '-o', 'by-command.html'], project, { loadFonts });
  expect(read('report.html')).toBe(read('by-command.html'));
});

it('every other program in it that Node can run runs', async () => {
  const programs = programsIn(PAGES[0]).filter((program) => !/document\.|defineConfig/.test(program));
  for (const [i, program] of programs.entries()) {
    save(`program-${i}.mjs`, program);
    expect((await run(`program-${i}.mjs`)).stderr).toBe('');
  }
  expect(readFileSync(join(project, 'report.pptx')).subarray(0, 2).toString()).toBe('PK');
  expect(readFileSync(join(project, 'report-handout.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

it.each(['bundler', 'nodenext'])('its types hold with moduleResolution %s, strictly', async (moduleResolution) => {
  const programs = PAGES.flatMap(programsIn);
  for (const [i, program] of programs.entries()) save(`typed-${i}.ts`, program);
  const compilerOptions = {
    ...{ target: 'es2022', module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext', moduleResolution },
    ...{ lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'], strict: true, skipLibCheck: false, noEmit: true },
  };
  save('tsconfig.json', JSON.stringify({ compilerOptions, files: programs.map((_, i) => `typed-${i}.ts`) }));
  const compiled = run('node_modules/typescript/bin/tsc');
  expect(
    await compiled.then(
      ({ stdout }) => stdout,
      ({ stdout, stderr }) => stdout + stderr,
    ),
  ).toBe('');
});

it('a page that Vite bundles makes the same deck of a file that is dropped on it, and asks nobody for anything', async () => {
  const text = 'A quiet half-year\n\nFirst, 12 boats came. Second, 3 boats left for good.\n';
  save('index.html', '<!doctype html><title>Drop a report</title><script type="module" src="/main.js"></script>');
  save('main.js', programsIn(PAGES[0]).find((program) => program.includes('dataTransfer'))!);
  const warnings: string[] = [];
  await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: { rolldownOptions: { onLog: (level, { message }) => level === 'warn' && warnings.push(message) } },
  });
  expect(warnings.filter((warning) => /externalized|node:/.test(warning))).toEqual([]);
  const { value } = await buildDeck(text, 'quiet.txt', { theme: 'harbour' });
  const { html, asked } = await droppedOn(join(project, 'dist'), 'quiet.txt', text);
  expect(html).toBe(value!.html);
  expect(asked).toEqual([]);
});

/** Drops a file on a built page. @returns the deck that it makes, and what was asked of anybody but the page's own server */
async function droppedOn(folder: string, name: string, text: string): Promise<{ html: string; asked: string[] }> {
  const server = createServer(({ url }, response) => {
    const file = url === '/' ? '/index.html' : url!;
    response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(origin);
    await page.evaluate(
      ([name, text]) => {
        window.Blob = class extends Blob {
          constructor(parts: string[], options: BlobPropertyBag) {
            super(parts, options);
            sessionStorage.setItem('deck', parts[0]);
          }
        } as typeof Blob;
        const files = new DataTransfer();
        files.items.add(new File([text], name));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
      },
      [name, text],
    );
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
    const html = await page.evaluate(() => sessionStorage.getItem('deck')!);
    return { html, asked: asked.filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url)) };
  } finally {
    await browser.close();
    server.close();
  }
}
