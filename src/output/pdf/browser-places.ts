import { join, posix, win32 } from 'node:path';

/** Names of browsers on PATH, the one that starts fastest first. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Playwright keeps a browser inside one of its folders, by system. */
const PLAYWRIGHT = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-mac/headless_shell',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-win/headless_shell.exe',
  'chrome-win64/chrome.exe',
];

/** Every path on PATH at which a browser may be, then the usual places of the system. @example ['/usr/bin/chromium-headless-shell', …] */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...LINUX];
  const roots = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  return [...onPath, ...MAC.flatMap((place) => roots.map((root) => posix.join(root, place)))];
}

/** The folder in which Playwright keeps its browsers. */
export function playwrightFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0') return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? '', 'ms-playwright');
  return join(env.HOME ?? '/', platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
}

/** Paths of Playwright's browsers among the folders it has, newest first, headless shells before whole browsers. */
export function playwrightPlaces(root: string, folders: readonly string[]): string[] {
  const age = (name: string) => Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
  const kinds = ['chromium_headless_shell-', 'chromium-'];
  return kinds.flatMap((kind) =>
    folders
      .filter((name) => name.startsWith(kind))
      .sort((a, b) => age(b) - age(a))
      .flatMap((name) => PLAYWRIGHT.map((place) => join(root, name, place))),
  );
}
