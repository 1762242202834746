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
  /** Rejects with the browser's last words when it ends by itself; never resolves. */
  ended: Promise<never>;
  /** Ends it with all its processes and removes its profile. Happens by itself when our process exits. */
  stop(): void;
}

/** It is to draw our page and do nothing else: no updates, no extensions, no name resolved, nothing asked. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-gpu',
  // Containers have 64 MB of shared memory, too little for a page with pictures.
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--password-store=basic',
  '--use-mock-keychain',
  // Same widths of letters whatever hinting the machine prefers.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Starts a browser in a process group of its own, so that it can be ended with its children. What goes wrong is told by `ended`. */
export function startBrowser({ path, args, env }: Browser): RunningBrowser {
  const profile = mkdtempSync(join(tmpdir(), `lectern-print-${process.pid}-`));
  const browser = spawn(path, [...ARGUMENTS, ...args, `--user-data-dir=${profile}`, 'about:blank'], {
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
  return { send: devtoolsPipe(toBrowser, fromBrowser), ended: endOf(browser, errors), stop };
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
