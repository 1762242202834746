/**
 * The least that prints a page to PDF, and nothing else: `node print-bare.mjs BROWSER PAGE PDF`. A browser is started, given the page, asked for the PDF and ended,
 * over its pipe, which is twice as fast as its own `--print-to-pdf`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [, , program, page, pdf] = process.argv;
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = spawn(
  program,
  ['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-pipe', ...root],
  {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  },
);
const [, , , toBrowser, fromBrowser] = browser.stdio;
const waiting = [];
let answers = '';
fromBrowser.on('data', (chunk) => {
  const texts = (answers + chunk.toString('latin1')).split('\0');
  answers = texts.pop();
  for (const { id, result } of texts.map((text) => JSON.parse(text))) waiting[id]?.(result);
});
const send = (method, params = {}, sessionId = undefined) =>
  new Promise((resolve) => {
    const id = waiting.push(resolve) - 1;
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });

const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
const { frameTree } = await send('Page.getFrameTree', {}, sessionId);
await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: readFileSync(page, 'utf8') }, sessionId);
const fonts = 'Promise.all([...document.fonts].map((face) => face.load())).then(() => 0)';
await send('Runtime.evaluate', { expression: fonts, awaitPromise: true }, sessionId);
const options = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};
const { data } = await send('Page.printToPDF', options, sessionId);
writeFileSync(pdf, Buffer.from(data, 'base64'));
process.kill(-browser.pid, 'SIGKILL');
process.exit(0);
