import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runtimePlugin } from '../../src/dev/runtime-plugin.ts';
import { buildDeck } from '../../src/pipeline.ts';
import { launchBrowser } from './launch.ts';

const SAMPLES = ['slides/half-year-report.zh.txt', 'slides/half-year-report.en.md'];
const OPTIONS = { theme: 'plain', aspect: '16:9', language: null, fonts: [] } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it.each(SAMPLES)('%s becomes the same bytes in a browser as in Node', async (file) => {
  const bytes = readFileSync(file);
  const name = file.split('/').at(-1)!;
  const inNode = await buildDeck(new Uint8Array(bytes), name, OPTIONS);
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pipeline</title>' }),
  );
  // A secure context, as file:// and localhost are: crypto.subtle is there only in one.
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: await pipelineForBrowsers() });
  const inBrowser = await page.evaluate(
    async ({ base64, name, options }) => {
      const { buildDeck } = (window as unknown as { pipeline: typeof import('../../src/pipeline.ts') }).pipeline;
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return (await buildDeck(bytes, name, options)).value?.html;
    },
    { base64: bytes.toString('base64'), name, options: OPTIONS },
  );
  expect(inBrowser).toBe(inNode.value!.html);
});

/** src/pipeline.ts as one script that leaves `pipeline` on the window. */
async function pipelineForBrowsers(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [runtimePlugin()],
    build: { write: false, minify: false, lib: { entry: 'src/pipeline.ts', formats: ['iife'], name: 'pipeline' } },
  });
  const [{ output }] = [result].flat() as { output: { code: string }[] }[];
  return output[0].code;
}
