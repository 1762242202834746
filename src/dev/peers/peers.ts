import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlainSlide } from './plain-slides.ts';
import { markdownOf } from './plain-slides.ts';
import { revealPage } from './reveal-page.ts';

/** A program that makes a PDF of slides, as its own users call it. */
interface Peer {
  name: string;
  /** Its program in `node_modules/.bin`. */
  program: string;
  version: string[];
  /** Writes its source into a folder; gives its command line. `browser` is the one that all of them print with. */
  prepare(slides: readonly PlainSlide[], folder: string, pdf: string, browser: string): string[];
}

const isRoot = process.getuid?.() === 0;

export const PEERS: readonly Peer[] = [
  {
    name: 'Marp CLI',
    program: 'marp',
    version: ['--version'],
    prepare: (slides, folder, pdf, browser) => {
      writeFileSync(join(folder, 'marp.md'), markdownOf(slides, 'marp: true'));
      return [join(folder, 'marp.md'), '--pdf', '-o', pdf, '--browser-path', browser];
    },
  },
  {
    name: 'Slidev',
    program: 'slidev',
    version: ['--version'],
    prepare: (slides, folder, pdf, browser) => {
      writeFileSync(join(folder, 'slidev.md'), markdownOf(slides, 'theme: none'));
      return ['export', join(folder, 'slidev.md'), '--output', pdf, '--executable-path', browser];
    },
  },
  {
    name: 'reveal.js + decktape',
    program: 'decktape',
    version: ['version'],
    prepare: (slides, folder, pdf, browser) => {
      writeFileSync(join(folder, 'reveal.html'), revealPage(slides));
      const page = pathToFileURL(join(folder, 'reveal.html')).href;
      const sandbox = isRoot ? ['--chrome-arg=--no-sandbox'] : [];
      return ['reveal', '--chrome-path', browser, ...sandbox, page, pdf];
    },
  },
];

/** Where a peer is installed: in the folder that `LECTERN_PEERS` names, by `npm install` there, or on PATH; null where it is not. */
export function installedPeer({ program }: Peer): string | null {
  const own = process.env.LECTERN_PEERS ? [join(process.env.LECTERN_PEERS, 'node_modules/.bin')] : [];
  const places = [...own, ...(process.env.PATH ?? '').split(delimiter)];
  return places.map((place) => join(place, program)).find((path) => existsSync(path)) ?? null;
}

/** @example '4.5.1' */
export function versionOf(path: string, { version }: Peer): string {
  const { stdout } = spawnSync(path, version, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '?';
}
