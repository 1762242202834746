import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { SendCommand } from './devtools-pipe.ts';
import { devtoolsPipe } from './devtools-pipe.ts';
import type { Browser } from './find-browser.ts';

/** A browser that runs for us alone, with a profile that is thrown away. */
export interface RunningBrowser {
  send: SendCommand;
  /** Its only page, empty: the session that commands to it name, and its frame. */
  page: Promise<{ sessionId: string; frameId: string }>;
  /** Rejects with the browser's last words when it ends by itself; never resolves. */
  ended: Promise<never>;
  /** Ends it with all its processes and removes its profile. Happens by itself when our process exits. */
  stop(): void;
}

/** It is to draw our page and do nothing else: no updates, no extensions, no name resolved, nothing asked. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  // Its one page is opened by us.
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-gpu',
  // Its profile stays in memory: sixty files less to write and to remove, a tenth of the time of a PDF.
  '--incognito',
  // Containers have 64 MB of shared memory, too little for a page with pictures.
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--password-store=basic',
  '--use-mock-keychain',
  // Same widths of letters whatever hinting the machine prefers.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** A browser that was started before it was needed. */
let early: { path: string; running: RunningBrowser } | null = null;

/** Starts a browser beside what is done next, for the next `startBrowser` of its program, which meets what went wrong here. Needed only by who is in a hurry. */
export function startEarly(browser: Browser): void {
  try {
    early = { path: browser.path, running: started(browser) };
  } catch {
    // No folder for its profile: the next one says so.
  }
}

/** Starts a browser in a process group of its own, so that it can be ended with its children. What goes wrong is told by `ended`. */
export function startBrowser(browser: Browser): RunningBrowser {
  const running = early?.path === browser.path ? early.running : started(browser);
  early = null;
  return running;
}

function started({ path, args, env }: Browser): RunningBrowser {
  const profile = mkdtempSync(join(tmpdir(), `lectern-print-${process.pid}-`));
  const browser = spawn(path, [...ARGUMENTS, ...args, `--user-data-dir=${profile}`], {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , errors, toBrowser, fromBrowser] = browser.stdio as [null, null, Readable, Writable, Readable];
  // A browser that is gone is told by `ended`.
  toBrowser.on('error', () => {});
  const stop = () => {
    process.off('exit', stop);
    endWithChildren(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  };
  process.on('exit', stop);
  const send = devtoolsPipe(toBrowser, fromBrowser);
  return { send, page: openPage(send), ended: endOf(browser, errors), stop };
}

function openPage(send: SendCommand): RunningBrowser['page'] {
  const opening = async () => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const { frameTree } = await send('Page.getFrameTree', {}, sessionId as string);
    return { sessionId: sessionId as string, frameId: (frameTree as { frame: { id: string } }).frame.id };
  };
  const page = opening();
  // It may fail before anybody asks for it.
  page.catch(() => {});
  return page;
}

function endOf(browser: ChildProcess, errors: Readable): Promise<never> {
  let words = '';
  errors.on('data', (chunk) => {
    words = (words + chunk).slice(-4000);
  });
  const end = new Promise<never>((_, reject) => {
    browser.on('error', reject);
    browser.on('close', (code, signal) => reject(new Error(lastWords(words) ?? `it ended with ${signal ?? code}`)));
  });
  // It ends after its work too, when nobody waits for it any more.
  end.catch(() => {});
  return end;
}

/** The line that says why: '[1234:5678:FATAL:zygote_host.cc(132)] No usable sandbox! …' → 'No usable sandbox! …' */
function lastWords(words: string): string | null {
  const lines = words.split('\n').filter((line) => /FATAL|error while loading|ERROR/.test(line));
  return lines[0]?.replace(/^\[[^\]]*\]\s*/, '').slice(0, 300) ?? null;
}

function endWithChildren({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
