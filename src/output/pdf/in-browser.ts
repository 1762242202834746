import type { Message, Result } from '../../model/message.ts';
import type { SendCommand } from './devtools-pipe.ts';
import type { Browser } from './find-browser.ts';
import type { RunningBrowser } from './start-browser.ts';
import { startBrowser } from './start-browser.ts';

/** When to give a browser up. */
export interface Patience {
  /** Ends the browser and the waiting. */
  signal?: AbortSignal;
  /** How long a browser may take for one answer. */
  patienceSeconds?: number;
}

/** Begins the codes of what may go wrong with what a browser is for. */
type Code = 'E_PDF' | 'E_CHECK' | 'E_IMAGES';

/** An empty page in a browser that runs for us alone. */
export interface BrowserPage {
  send: SendCommand;
  /** Puts a document into the page. */
  open(html: string): Promise<void>;
  /** What an expression comes to, promises awaited. @throws with the page's words where it fails */
  evaluate(expression: string): Promise<unknown>;
  /** Lets the next answer take so much longer than others may. */
  waitLonger(seconds: number): void;
}

/**
 * Does something with a page in a browser, and ends the browser. Nothing is left behind, neither process nor file, however it ends.
 * A browser that dies or does not answer is ended, and another one is started, once; W_BROWSER_AGAIN says so.
 * The page opens while `material` is still made; what `material` throws is thrown.
 * @param code begins the codes of what may go wrong: 'E_PDF' → E_PDF_BROWSER where the browser does not work, E_PDF_TIME where it does not answer
 */
export async function inBrowser<T>(
  browser: Browser,
  code: Code,
  material: unknown,
  work: (page: BrowserPage) => Promise<Result<T | null>>,
  patience: Patience = {},
): Promise<Result<T | null>> {
  const first = await once(browser, code, material, work, patience);
  if (!isBrowsersFault(first)) return first;
  const second = await once(browser, code, material, work, patience);
  return isBrowsersFault(second) ? twice(second) : { ...second, messages: [again(first), ...second.messages] };
}

async function once<T>(
  browser: Browser,
  code: Code,
  material: unknown,
  work: (page: BrowserPage) => Promise<Result<T | null>>,
  { signal, patienceSeconds = 60 }: Patience,
): Promise<Result<T | null>> {
  signal?.throwIfAborted();
  const running = started(browser);
  if (running instanceof Error) return broken(code, browser, running);
  const { ended, page, stop } = running;
  let heardAt = performance.now();
  const send: SendCommand = async (...command) => {
    const answer = await running.send(...command);
    heardAt = performance.now();
    return answer;
  };
  const waitLonger = (seconds: number) => {
    heardAt = performance.now() + seconds * 1000;
  };
  const worked = async () => {
    await material;
    return page.then((opened) => work(pageOf(opened, send, waitLonger))).catch((error) => broken(code, browser, error));
  };
  try {
    return await Promise.race([
      worked(),
      ended.catch((error) => broken(code, browser, error)),
      late(code, browser, patienceSeconds, () => heardAt),
      aborted(signal),
    ]);
  } finally {
    stop();
  }
}

/** A browser of our own; the error where there is no room or no right to give it a folder. */
function started(browser: Browser): RunningBrowser | Error {
  try {
    return startBrowser(browser);
  } catch (error) {
    return error as Error;
  }
}

function isBrowsersFault({ messages }: Result<unknown>): boolean {
  return messages.some(({ code }) => /^E_\w+_(?:BROWSER|TIME)$/.test(code));
}

function twice({ messages }: Result<unknown>): Result<null> {
  return {
    value: null,
    messages: messages.map((message) => ({ ...message, text: `${message.text}, nor at a second try` })),
  };
}

function again({ messages: [{ text }] }: Result<unknown>): Message {
  return { level: 'warning', code: 'W_BROWSER_AGAIN', text: `${text}; a second one did`, hint: '', span: null };
}

function pageOf(
  { sessionId, frameId }: Awaited<RunningBrowser['page']>,
  send: SendCommand,
  waitLonger: BrowserPage['waitLonger'],
): BrowserPage {
  const inPage: SendCommand = (method, parameters) => send(method, parameters, sessionId);
  return {
    send: inPage,
    waitLonger,
    open: async (html) => {
      await inPage('Page.setDocumentContent', { frameId, html });
    },
    evaluate: async (expression) => {
      const answer = await inPage('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { exceptionDetails: wrong } = answer as { exceptionDetails?: { exception?: { description?: string } } };
      if (wrong) throw new Error(wrong.exception?.description ?? 'the page failed');
      return (answer.result as { value: unknown }).value;
    },
  };
}

/** Settles when a browser has not answered for so long; with every answer it has as long again. */
function late(code: Code, browser: Browser, seconds: number, heardAt: () => number): Promise<Result<null>> {
  const text = `${browser.path} did not answer for ${seconds} seconds`;
  return new Promise((resolve) => {
    const wait = (milliseconds: number) => {
      const look = () => {
        const rest = Math.ceil(heardAt() + seconds * 1000 - performance.now());
        if (rest > 0) wait(rest);
        else resolve(failure(`${code}_TIME`, text));
      };
      AbortSignal.timeout(milliseconds).addEventListener('abort', look, { once: true });
    };
    wait(seconds * 1000);
  });
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function broken(code: Code, browser: Browser, error: Error): Result<null> {
  const what = { E_PDF: 'print', E_CHECK: 'measure', E_IMAGES: 'take pictures' }[code];
  return failure(`${code}_BROWSER`, `${browser.path} could not ${what}: ${error.message}`);
}

function failure(code: string, text: string): Result<null> {
  const hint = 'Try again, or give another browser with --browser.';
  return { value: null, messages: [{ level: 'error', code, text, hint, span: null }] };
}
