import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cacheFolder } from '../../src/output/cache-folder.ts';
import { playwrightPlaces, usualPlaces } from '../../src/output/pdf/browser-places.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function program(path: string, content = '#!/bin/sh\n'): string {
  writeFileSync(path, content);
  chmodSync(path, 0o755);
  return path;
}

const isPosix = process.platform !== 'win32';

describe.runIf(isPosix)('the search for a browser', () => {
  it('takes the one that is named, before CHROME_PATH', async () => {
    const named = program(join(folder(), 'mine'));
    const { value, messages } = await findBrowser({ path: named, env: { ...process.env, CHROME_PATH: '/nowhere' } });
    expect({ path: value?.path, messages }).toEqual({ path: named, messages: [] });
  });

  it('takes CHROME_PATH before those on PATH', async () => {
    const bin = folder();
    program(join(bin, 'chromium'));
    const named = program(join(bin, 'mine'));
    const { value } = await findBrowser({ env: { ...process.env, PATH: bin, CHROME_PATH: named } });
    expect(value?.path).toBe(named);
  });

  it('does not try others when the one that is named is not there', async () => {
    const { value, messages } = await findBrowser({ path: '/nowhere/chrome' });
    expect(value).toBe(null);
    expect(messages).toMatchObject([
      { level: 'error', code: 'E_BROWSER', text: expect.stringContaining('/nowhere/chrome') },
    ]);
  });

  it('takes the one on PATH that starts fastest', async () => {
    const bin = folder();
    program(join(bin, 'google-chrome'));
    const fastest = program(join(bin, 'chromium-headless-shell'));
    expect((await findBrowser({ env: { ...process.env, PATH: bin } })).value?.path).toBe(fastest);
  });

  it('takes no snap, which sees none of our files', async () => {
    const bin = folder();
    program(join(bin, 'chromium-browser'), '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    mkdirSync(join(bin, 'real'));
    symlinkSync(program(join(bin, 'real', 'edge')), join(bin, 'microsoft-edge'));
    expect((await findBrowser({ env: { ...process.env, PATH: bin } })).value?.path).toBe(join(bin, 'microsoft-edge'));
  });

  it('takes Playwright’s newest before unpacking its own', async () => {
    const cache = folder();
    for (const age of [1140, 1155, 999]) {
      mkdirSync(join(cache, `chromium_headless_shell-${age}`, 'chrome-linux'), { recursive: true });
      program(join(cache, `chromium_headless_shell-${age}`, 'chrome-linux', 'headless_shell'));
    }
    const { value } = await findBrowser({ env: { ...process.env, PATH: '', PLAYWRIGHT_BROWSERS_PATH: cache } });
    expect(value?.path).toBe(join(cache, 'chromium_headless_shell-1155', 'chrome-linux', 'headless_shell'));
  });

  it('gives up the sandbox for root alone, who can’t have it', async () => {
    const { value } = await findBrowser({ path: program(join(folder(), 'mine')) });
    expect(value?.args).toEqual(process.getuid?.() === 0 ? ['--no-sandbox'] : []);
  });
});

describe('the usual places', () => {
  it('are those of Windows on Windows, Edge among them, which is always there', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(usualPlaces('win32', env)).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
  it('are those of a Mac on a Mac', () => {
    expect(usualPlaces('darwin', { PATH: '/usr/bin', HOME: '/Users/li' })).toEqual(
      expect.arrayContaining([
        '/usr/bin/chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });
  it('are never looked for in relative folders of PATH', () => {
    expect(usualPlaces('linux', { PATH: '.:bin:/usr/bin' }).every((place) => place.startsWith('/'))).toBe(true);
  });
  it('have headless shells before whole browsers', () => {
    const places = playwrightPlaces('/cache', ['chromium-1200', 'firefox-1', 'chromium_headless_shell-1100']);
    expect(places[0]).toContain('chromium_headless_shell-1100');
    expect(places.some((place) => place.includes('firefox'))).toBe(false);
  });
});

describe.runIf(isPosix)('the folder for what is unpacked', () => {
  it('is for its owner alone', () => {
    const open = join(folder(), 'open');
    mkdirSync(open, { mode: 0o777 });
    cacheFolder({ LECTERN_CACHE: open });
    expect(statSync(open).mode & 0o777).toBe(0o700);
  });
  it('is where the person’s other caches are', () => {
    const home = folder();
    expect(cacheFolder({ XDG_CACHE_HOME: home })).toBe(join(home, 'lectern'));
  });
  it('is among temporary files where there is no home to write to', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/dev/null' })).toMatch(/lectern-\w+$/);
  });
});
