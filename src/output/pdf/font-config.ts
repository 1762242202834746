import { createHash } from 'node:crypto';
import { access, readdir, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fontFolders } from '../fonts/font-package.ts';

/** Folders in which fontconfig looks by itself. */
const SYSTEM = ['/usr/share/fonts', '/usr/local/share/fonts'];
const USER = ['.fonts', '.local/share/fonts'];

/**
 * A file for FONTCONFIG_FILE where the machine has no font of its own, else null.
 * With no font at all Chromium prints blank text, even in fonts that the page brings along.
 * @param more folders of fonts besides those of the npm package
 */
export async function fontConfig(env: NodeJS.ProcessEnv, cache: () => string, more: string[]): Promise<string | null> {
  if (process.platform !== 'linux' || env.FONTCONFIG_FILE || env.FONTCONFIG_PATH) return null;
  const home = env.HOME ?? homedir();
  if (
    (await isThere('/etc/fonts/fonts.conf')) &&
    (await hasFont([...SYSTEM, ...USER.map((folder) => join(home, folder))]))
  )
    return null;
  const folder = cache();
  const text = configFor([...more, ...fontFolders()], join(folder, 'fontconfig'));
  const file = join(folder, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.conf`);
  if (!(await isThere(file))) await writeBeside(file, text);
  return file;
}

/** Two builds at once write the same text: whichever renames last leaves it whole. */
async function writeBeside(file: string, text: string): Promise<void> {
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

/** Looks no further than the first one: some machines have thousands. */
async function hasFont(folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    if (entries.some(({ name }) => /\.(?:ttf|otf|ttc|pfb)$/i.test(name))) return true;
    const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
    if (await hasFont(below)) return true;
  }
  return false;
}

function configFor(folders: readonly string[], caches: string): string {
  const lines = [
    ...folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`),
    `<cachedir>${escapeXml(caches)}</cachedir>`,
  ];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${lines.join('')}</fontconfig>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
