import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, createLogger, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LecternOptions } from '../../src/dev/host/lectern.ts';
import { buildFile } from '../../src/node.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { tokensIn } from '../../src/theme/tokens.ts';
import { lectern } from '../../src/vite.ts';
import { launchBrowser } from '../browser/launch.ts';

const REPORT = `# Harbour report

## Traffic

Ferries carried 41,200 people in the half-year, 7.5% more than a year before. The new pier took most of them.

## Quays

Two quays were rebuilt for £3.2 million. Work on the third begins in autumn, and will take 15 weeks.
`;
const PIER = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="${colour}"/></svg>`;

let root: string;
let browser: Browser;
const save = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-host-'));
  save('slides/harbour.md', REPORT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A project as people have them: a page with a script. */
function saveOwnPage(): void {
  save(
    'index.html',
    '<!doctype html><title>Own page</title><h1>Own page</h1><script type="module" src="/main.js"></script>',
  );
  save('main.js', "document.body.append('and its own script');\n");
}

/** Vite in the project, and what it says. */
function project(options: LecternOptions, config: InlineConfig = {}): { config: InlineConfig; said: string[] } {
  const said: string[] = [];
  const logger = createLogger('silent');
  logger.warn = (line) => said.push(line);
  logger.error = (line) => said.push(line);
  return {
    said,
    config: {
      root,
      configFile: false,
      logLevel: 'silent',
      customLogger: logger,
      plugins: [lectern(options)],
      ...config,
    },
  };
}

describe('serving', () => {
  let server: ViteDevServer;
  let page: Page;
  let origin: string;

  async function serve(options: LecternOptions = {}, config: InlineConfig = {}): Promise<string[]> {
    const made = project(options, { server: { host: '127.0.0.1', port: 0 }, ...config });
    server = await createServer(made.config);
    await server.listen();
    origin = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`;
    return made.said;
  }
  beforeEach(async () => {
    page = await (await browser.newContext({ locale: 'en-US' })).newPage();
    page.setDefaultTimeout(15_000);
  });
  afterEach(async () => {
    await page.context().close();
    await server?.close();
  });

  const asPerson = (path: string) => fetch(origin + path, { headers: { accept: 'text/html' } });
  async function openDeck(path: string): Promise<void> {
    await page.goto(origin + path);
    await isFollowing();
  }
  async function isFollowing(): Promise<void> {
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/@lectern/client.js')),
    );
  }

  test('a project keeps its own page, and has a list of its decks beside it, below its base', async () => {
    saveOwnPage();
    save('slides/2026/may.md', REPORT.replace('Harbour report', 'Report of May'));
    await serve({}, { base: '/app/' });
    await page.goto(`${origin}/app/`);
    await page.getByText('and its own script').waitFor();
    await page.goto(`${origin}/app/slides/`);
    await page.getByRole('link', { name: 'Report of May' }).click();
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
    expect(new URL(page.url()).pathname).toBe('/app/slides/2026/may.html');
  });

  test('a project without a page begins with the list', async () => {
    await serve({ theme: 'night' });
    await page.goto(origin);
    await page.getByRole('link', { name: 'Harbour report' }).click();
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
    const ground = page.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--ground'));
    expect(await ground).toBe(tokensIn(loadTheme('night').value!.css).get('ground'));
  });

  test('saving the report shows on the same slide, without a reload', async () => {
    saveOwnPage();
    await serve();
    await openDeck('/slides/harbour.html');
    await page.keyboard.press('End');
    await page.evaluate(() => document.body.classList.add('not-reloaded'));
    save('slides/harbour.md', REPORT.replace('£3.2 million', '£4.7 million'));
    await page.locator('.slides').getByText('4.7').first().waitFor({ state: 'attached' });
    expect(await page.locator('body.not-reloaded').count()).toBe(1);
  });

  test('saving its theme and a picture of it shows too', async () => {
    save('brand/mine.css', ':root {\n  --ink: #123456;\n}\n');
    save('slides/pier.svg', PIER('#004000'));
    save('slides/harbour.md', `${REPORT}\n![The new pier](pier.svg)\n`);
    await serve({ theme: './brand/mine.css' });
    await openDeck('/slides/harbour.html');
    const ink = () =>
      page
        .locator('.slide')
        .first()
        .evaluate((slide) => getComputedStyle(slide).color);
    expect(await ink()).toBe('rgb(18, 52, 86)');
    save('brand/mine.css', ':root {\n  --ink: #654321;\n}\n');
    await expect.poll(ink, { timeout: 15_000 }).toBe('rgb(101, 67, 33)');
    const picture = () => page.locator('.slides img').first().getAttribute('src');
    const before = await picture();
    save('slides/pier.svg', PIER('#000040'));
    await expect.poll(picture, { timeout: 15_000 }).not.toBe(before);
  });

  test('a report in a folder that was made later is listed, and followed', async () => {
    await serve();
    await page.goto(origin);
    await page.getByRole('link', { name: 'Harbour report' }).waitFor();
    save('slides/2026/june/pier.md', REPORT.replace('Harbour report', 'Pier report'));
    await page.getByRole('link', { name: 'Pier report' }).click();
    await isFollowing();
    save('slides/2026/june/pier.md', REPORT.replace('Harbour report', 'Second pier report'));
    await expect.poll(() => page.title(), { timeout: 15_000 }).toContain('Second pier report');
  });

  test('a report that can’t be read is told in its page and in the terminal, and keeps nothing else back', async () => {
    saveOwnPage();
    save('slides/empty.md', '');
    const said = await serve();
    const answers = await Promise.all(['/slides/empty.html', '/slides/harbour.html', '/'].map(asPerson));
    expect(answers.map(({ status }) => status)).toEqual([422, 200, 200]);
    expect(await answers[0].text()).toContain('E_EMPTY');
    const inChinese = await fetch(`${origin}/slides/empty.html`, { headers: { 'accept-language': 'zh-CN' } });
    expect(await inChinese.text()).toContain('slides/empty.md：文件是空的（E_EMPTY）。请先把报告存进去。');
    expect(said).toEqual([expect.stringMatching(/^slides\/empty\.md: .*\(E_EMPTY\)/)]);
    await page.goto(`${origin}/slides/empty.html`);
    save('slides/empty.md', REPORT);
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  });

  test('to programs a report is the file that it is; where none is, people are told', async () => {
    saveOwnPage();
    await serve();
    expect(await (await fetch(`${origin}/slides/harbour.md`)).text()).toBe(REPORT);
    for (const path of ['/slides/harbour', '/slides/harbour/', '/slides/harbour.md'])
      expect(await (await asPerson(path)).text()).toContain('id="lectern-deck"');
    const missing = await asPerson('/slides/nope.html');
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('nope')]);
  });

  test('two folders stand beside each other, each in its own theme', async () => {
    save('talks/pier.md', REPORT.replace('Harbour report', 'Pier talk'));
    await serve({}, { plugins: [lectern(), lectern({ slides: 'talks', at: 'all/talks', theme: 'night' })] });
    const [slides, talks] = await Promise.all(['/slides/harbour.html', '/all/talks/pier.html'].map(asPerson));
    expect([slides.status, talks.status]).toEqual([200, 200]);
    expect(await talks.text()).toContain('Pier talk');
  });
});

describe('building', () => {
  const built = () => readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).sort();
  const read = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
  async function make(options: LecternOptions = {}, config: InlineConfig = {}): Promise<string[]> {
    const made = project(options, config);
    await build(made.config);
    return made.said;
  }

  test('each deck is a file as the command writes it, beside what the project builds', async () => {
    saveOwnPage();
    save('slides/2026/may.md', REPORT.replace('Harbour report', 'Report of May'));
    expect(await make({ theme: 'council' }, { base: '/app/' })).toEqual([]);
    expect(built().filter((name) => !name.startsWith('assets'))).toEqual(
      ['index.html', 'slides', 'slides/2026', 'slides/2026/may.html', 'slides/harbour.html', 'slides/index.html'].map(
        (name) => join(name),
      ),
    );
    const { value } = await buildFile(join(root, 'slides/harbour.md'), { theme: 'council' });
    expect(read('slides/harbour.html')).toBe(value!.html);
    expect(read('slides/index.html')).toContain('href="/app/slides/2026/may.html"');
    expect(read('index.html')).toMatch(/src="\/app\/assets\/index-[^"]+\.js"/);
  });

  test('a project without a page builds nothing but decks, which open from the list without a server', async () => {
    await make({}, { base: './' });
    expect(built()).toEqual(['slides', join('slides/harbour.html'), join('slides/index.html')]);
    const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(root, 'dist/slides/index.html')).href);
    await page.getByRole('link', { name: 'Harbour report' }).click();
    await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    await page.context().close();
  });

  test('isSplit makes folders for a web server', async () => {
    await make({ isSplit: true, hasIndex: false });
    const names = built().filter((name) => name.startsWith(join('slides/harbour/')));
    expect(names.map((name) => name.replace(/-[0-9a-f]{8}\./, '-HASH.'))).toEqual(
      ['deck-HASH.js', 'font-HASH.ttf', 'font-HASH.ttf', 'index.html'].map((name) => join('slides/harbour', name)),
    );
    expect(existsSync(join(root, 'dist/slides/index.html'))).toBe(false);
  });

  test('reports that would share a name keep their extension, and none takes the list’s', async () => {
    save('slides/harbour.txt', 'A quiet half-year\n\nNothing happened on the piers, and 12 boats came.\n');
    save('slides/index.md', REPORT);
    await make();
    expect(built().filter((name) => name.endsWith('.html'))).toEqual(
      ['harbour.md.html', 'harbour.txt.html', 'index.html', 'index.md.html'].map((name) => join('slides', name)),
    );
  });

  test('what can’t be read fails the build, all of it named; nothing is written', async () => {
    saveOwnPage();
    save('slides/empty.md', '');
    save('slides/2026/odd.docx', 'no Word document');
    await expect(make()).rejects.toThrow(
      /slides\/2026\/odd\.docx: .*\(E_DAMAGED\)[\s\S]*slides\/empty\.md: .*\(E_EMPTY\)/,
    );
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('an unknown theme and a theme with a mistake are said once', async () => {
    save('slides/second.md', REPORT);
    const error = await make({ theme: 'nightt' }).catch(({ message }) => message);
    expect(error.match(/E_THEME/g)).toHaveLength(1);
    save('mine.css', ':root {\n  --inc: #654321;\n}\n');
    await expect(make({ theme: 'mine.css' })).rejects.toThrow(/mine\.css:2: there is no token --inc/);
  });

  test('builds for servers have no decks, and a folder without reports is a warning', async () => {
    save('server.js', 'export const answer = 42;\n');
    await make({}, { build: { ssr: 'server.js' } });
    expect(built()).toEqual([expect.stringMatching(/^server\.m?js$/)]);
    rmSync(join(root, 'slides/harbour.md'));
    saveOwnPage();
    expect(await make()).toEqual([expect.stringContaining('slides/: there is no report in it')]);
  });
});
