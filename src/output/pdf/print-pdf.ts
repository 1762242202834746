import type { Result } from '../../model/message.ts';
import type { SendCommand } from './devtools-pipe.ts';
import type { Browser } from './find-browser.ts';
import { charactersInPdf } from './pdf-characters.ts';
import { settleDetails } from './pdf-details.ts';
import { startBrowser } from './start-browser.ts';

export interface Printing {
  /** Ends the browser and the waiting. */
  signal?: AbortSignal;
  /** How long a browser may take that does not answer. */
  patienceSeconds?: number;
}

/** Tagged, with a bookmark for every heading, in the size that the page's own `@page` asks for. */
const PRINT = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** When typefaces and pictures are there, tells which characters the page has. */
const SETTLE = `Promise.all([...document.fonts].map((face) => face.load()))
  .then(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))))
  .then(() => [...new Set(document.body.textContent)].join(''))`;

/**
 * Prints a page to PDF. The same page and browser give the same bytes. Nothing is left behind, neither process nor file, however it ends.
 * @param html a whole page without scripts; where it is a promise, the browser starts while the page is made
 * @returns value null with E_PDF_BROWSER where the browser does not work, E_PDF_TIME where it does not answer, E_PDF_BLANK where it lost the text
 * @throws what `html` or `signal` throws
 */
export async function printPdf(
  html: string | Promise<string>,
  browser: Browser,
  { signal, patienceSeconds = 60 }: Printing = {},
): Promise<Result<Uint8Array | null>> {
  signal?.throwIfAborted();
  const { send, ended, stop } = startBrowser(browser);
  try {
    return await Promise.race([
      print(html, send, browser),
      ended.catch((error) => broken(browser, error)),
      late(browser, patienceSeconds),
      aborted(signal),
    ]);
  } finally {
    stop();
  }
}

async function print(
  html: string | Promise<string>,
  send: SendCommand,
  browser: Browser,
): Promise<Result<Uint8Array | null>> {
  const opened = openPage(send);
  // While the page is made nobody listens yet.
  opened.catch(() => {});
  const page = await html;
  try {
    const { pdf, characters } = await draw(page, send, await opened);
    settleDetails(pdf, browser.env.SOURCE_DATE_EPOCH);
    return checked(pdf, characters, browser);
  } catch (error) {
    return broken(browser, error as Error);
  }
}

/** An empty page: its session and its frame. */
async function openPage(send: SendCommand): Promise<{ session: string; frameId: string }> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const session = sessionId as string;
  const { frameTree } = await send('Page.getFrameTree', {}, session);
  return { session, frameId: (frameTree as { frame: { id: string } }).frame.id };
}

async function draw(
  html: string,
  send: SendCommand,
  { session, frameId }: { session: string; frameId: string },
): Promise<{ pdf: Buffer; characters: string }> {
  await send('Page.setDocumentContent', { frameId, html }, session);
  const settled = await send('Runtime.evaluate', { expression: SETTLE, awaitPromise: true }, session);
  const { data } = await send('Page.printToPDF', PRINT, session);
  const { value } = settled.result as { value: string };
  return { pdf: Buffer.from(data as string, 'base64'), characters: value };
}

function late(browser: Browser, seconds: number): Promise<Result<null>> {
  const timeout = AbortSignal.timeout(seconds * 1000);
  return new Promise((resolve) => {
    const text = `${browser.path} did not answer for ${seconds} seconds`;
    timeout.addEventListener('abort', () => resolve(failure('E_PDF_TIME', text, ANOTHER)), { once: true });
  });
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const ANOTHER = 'Try again, or give another browser with --browser.';

function broken(browser: Browser, error: Error): Result<null> {
  return failure('E_PDF_BROWSER', `${browser.path} could not print: ${error.message}`, ANOTHER);
}

/** A browser that lacks fonts leaves letters out and says nothing: all of them, or those that no font on the machine has. */
function checked(pdf: Buffer, characters: string, browser: Browser): Result<Uint8Array | null> {
  const printed = charactersInPdf(pdf);
  const expected = characters.match(/[\p{L}\p{N}]/gu) ?? [];
  const missing = expected.filter((character) => !printed.has(character));
  const hint =
    'Install a font that has them (for Chinese: apt install fonts-noto-cjk), or give another browser with --browser.';
  if (missing.length > expected.length / 2) {
    return failure('E_PDF_BLANK', `${browser.path} printed pages without their text`, hint);
  }
  const text = `the PDF lacks ${missing.length} characters for which no font was found: ${missing.slice(0, 20).join('')}`;
  const warning = { level: 'warning', code: 'W_PDF_CHARACTERS', text, hint, span: null } as const;
  return { value: pdf, messages: missing.length > 0 ? [warning] : [] };
}

function failure(code: string, text: string, hint: string): Result<null> {
  return { value: null, messages: [{ level: 'error', code, text, hint, span: null }] };
}
