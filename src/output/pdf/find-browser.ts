import { access, constants, open, readdir, realpath } from 'node:fs/promises';
import type { Result } from '../../model/message.ts';
import { cacheFolder } from '../cache-folder.ts';
import { playwrightFolder, playwrightPlaces, usualPlaces } from './browser-places.ts';
import type { BundledBrowser } from './bundled-browser.ts';
import { bundledBrowser } from './bundled-browser.ts';
import { fontConfig } from './font-config.ts';

/** A Chromium that can be started: for playwright-core `launch({ executablePath: path, args, env })`. */
export interface Browser {
  /** Its program: '/usr/bin/chromium'. */
  path: string;
  /** What this machine needs: as root '--no-sandbox', which is never passed elsewhere. */
  args: string[];
  /** The whole environment to start it in, with fonts and libraries where the machine lacks them. */
  env: Record<string, string>;
}

/** Where to look for a browser; all of it may be left out. */
export interface Search {
  /** Path that the user gave; no other is tried then. */
  path?: string;
  /** `process.env` where left out: CHROME_PATH, PATH, where caches are. */
  env?: Record<string, string | undefined>;
  /** Told before the one wait of two seconds in which the bundled browser is unpacked. */
  onUnpack?: () => void;
}

/**
 * A browser for printing: the one that the user names (`path`, CHROME_PATH), one on PATH or at the usual places, one of Playwright's, the one of the optional dependency.
 * @returns value null and E_NO_BROWSER where there is none, E_BROWSER where the one that was named can't be started
 */
export async function findBrowser({
  path,
  env = process.env,
  onUnpack = () => {},
}: Search = {}): Promise<Result<Browser | null>> {
  const cache = () => cacheFolder(env);
  const named = path ?? env.CHROME_PATH;
  if (named && !(await isProgram(named))) return noProgram(named);
  const installed = named ?? (await installedBrowser(env));
  try {
    const bundled = installed ? null : await bundledBrowser(cache, onUnpack);
    const program = installed ?? bundled?.path;
    if (!program) return noBrowser();
    return {
      value: { path: program, args: argumentsHere(), env: await environment(env, cache, bundled) },
      messages: [],
    };
  } catch (error) {
    return cannotUnpack(error as Error);
  }
}

/** First of the browsers that are installed on this machine, or null. */
async function installedBrowser(env: NodeJS.ProcessEnv): Promise<string | null> {
  const playwrights = playwrightFolder(process.platform, env);
  const places = [
    ...usualPlaces(process.platform, env),
    ...playwrightPlaces(playwrights, await readdir(playwrights).catch(() => [])),
  ];
  for (const place of places) if ((await isProgram(place)) && !(await isSnap(place))) return place;
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A snap sees neither our temporary files nor our pipes. Ubuntu's chromium-browser is a script that starts one. */
async function isSnap(path: string): Promise<boolean> {
  const target = await realpath(path);
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return true;
  const file = await open(target);
  const { buffer } = await file.read(Buffer.alloc(2048), 0, 2048).finally(() => file.close());
  return buffer.toString('latin1').startsWith('#!') && buffer.includes('/snap/');
}

function argumentsHere(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function environment(
  env: NodeJS.ProcessEnv,
  cache: () => string,
  bundled: BundledBrowser | null,
): Promise<Record<string, string>> {
  const fonts = await fontConfig(env, cache, bundled ? [bundled.fonts] : []);
  const libraries = [bundled?.libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const all = { ...env, ...(fonts && { FONTCONFIG_FILE: fonts }), ...(bundled && { LD_LIBRARY_PATH: libraries }) };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function noProgram(path: string): Result<null> {
  const hint = 'Give the path of Chrome, Edge or Chromium with --browser, or unset CHROME_PATH.';
  return failure('E_BROWSER', `${path} is no program that can be started`, hint);
}

function cannotUnpack(error: Error): Result<null> {
  const hint = 'Make room (210 MB), name another folder in LECTERN_CACHE, or give a browser with --browser.';
  return failure('E_BROWSER', `the browser could not be unpacked: ${error.message.split('\n')[0]}`, hint);
}

/** The exact command that brings one. */
function noBrowser(): Result<null> {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  };
  const command = commands[process.platform] ?? 'npx playwright-core install --with-deps chromium-headless-shell';
  return failure(
    'E_NO_BROWSER',
    'no Chrome, Edge or Chromium found: PDF, pictures and checks need one, HTML and PowerPoint do not',
    `Get one: ${command}`,
  );
}

function failure(code: string, text: string, hint: string): Result<null> {
  return { value: null, messages: [{ level: 'error', code, text, hint, span: null }] };
}
