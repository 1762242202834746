import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { rememberedFonts } from '../output/fonts/remembered-fonts.ts';
import { startQuickly } from './quick-start.ts';
import { givenTo, wantsBrowser } from './wants-browser.ts';
import { warmProgram } from './warm-program.ts';

const line = process.argv.slice(2);
startQuickly();
// Before the rest of the program is even loaded: a deck needs fonts, and they take as long as all the rest together.
const report = ['inspect', 'blanks', 'pptx'].some((name) => line.includes(name))
  ? undefined
  : line.find((word) => /\.(?:txt|text|md|markdown|docx|docm|doc|wps|html?|xhtml)$/i.test(word));
const fonts = report === undefined ? loadFonts : rememberedFonts(resolve(report), process.env);

/** Ctrl-C and its kin: what the command has begun is undone when the process exits (see write-file.ts, start-browser.ts). */
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(name, () => process.exit(128 + number));
}

// A browser takes longest of all.
if (report !== undefined && existsSync(report) && wantsBrowser(line))
  await (await import('./printer.ts')).prepareBrowser(process.env, givenTo('--browser', line));

const { lectern } = warmProgram(new URL('.', import.meta.url)) ?? (await import('./lectern.ts'));
const code = await lectern(line, {
  folder: process.cwd(),
  env: process.env,
  out: process.stdout,
  errors: process.stderr,
  loadFonts: fonts,
  readPipe: async () => (await import('./read-pipe.ts')).readPipe(),
  extractDoc: async (bytes) => (await import('../effects/extract-doc.ts')).extractDoc(bytes),
  openPage: async (address) => (await import('./open-page.ts')).openPage(address, process.env),
  // The signals above end the process.
  stopped: new Promise(() => {}),
  findRuler: async (...search) => (await import('./ruler.ts')).findRuler(process.env, ...search),
  findCamera: async (...search) => (await import('./camera.ts')).findCamera(process.env, ...search),
  findPainter: async (...search) => (await import('./painter.ts')).findPainter(process.env, ...search),
  findPrinter: async (...search) => (await import('./printer.ts')).findPrinter(process.env, ...search),
});
// Not waiting for what still runs beside, but for what is still to be printed.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
