import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A browser unpacked from an npm package: its program, and the folder of the libraries that a bare machine lacks. */
export interface BundledBrowser {
  path: string;
  libraries: string;
  fonts: string;
}

const PACKAGE = '@sparticuz/chromium';

/**
 * The package unpacks into the folder for temporary files, with whatever it finds there, and changes the environment of its process:
 * so it gets a process and a folder of its own. AWS_EXECUTION_ENV makes it unpack the libraries (NSS) too.
 */
const UNPACK = 'const { default: chromium } = await import(process.argv[1]); await chromium.executablePath();';

/**
 * The browser that `npm ci` installs on Linux x64 as an optional dependency, unpacked to `cache` on first use (2 s, 207 MB).
 * Null on other systems and where the package was left out.
 * @param onUnpack told before the first use's wait
 */
export async function bundledBrowser(cache: () => string, onUnpack: () => void): Promise<BundledBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const entry = entryOf(PACKAGE);
  if (!entry) return null;
  const folder = join(cache(), `chromium-${await versionOf(entry)}`);
  if (!(await isThere(folder))) {
    onUnpack();
    await unpack(entry, folder);
  }
  return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib'), fonts: join(folder, 'fonts') };
}

function entryOf(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/** …/@sparticuz/chromium/build/cjs/index.cjs → '147.0.0'; its package.json is not among its exports. */
async function versionOf(entry: string): Promise<string> {
  const description = join(entry.slice(0, entry.lastIndexOf('build')), 'package.json');
  return JSON.parse(await readFile(description, 'utf8')).version;
}

/** Beside, then renamed: two builds at once, or one that is interrupted, leave a whole browser or none. */
async function unpack(entry: string, folder: string): Promise<void> {
  const beside = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK, pathToFileURL(entry).href], {
      env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!(await isThere(folder))) throw error;
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
