import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { version } from '../../package.json';
import type { Deck } from '../model/deck.ts';
import type { Theme } from '../model/theme.ts';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaged } from '../output/html/render-paged.ts';
import type { Browser } from '../output/pdf/find-browser.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { twentySlides } from './bench-deck.ts';
import type { Contestant } from './in-turns.ts';
import { inTurns } from './in-turns.ts';
import { installedPeer, PEERS, versionOf } from './peers/peers.ts';
import { plainSlides } from './peers/plain-slides.ts';

const RUNS = 10;
/** Slides of a deck as long as nobody presents. */
const MANY = 300;

/** A program that makes a PDF, and the file. */
interface Printer extends Contestant {
  version: string;
  pdf: string;
}

/** The same slides in every form that is asked for. */
interface Material {
  folder: string;
  browser: Browser;
  env: NodeJS.ProcessEnv;
  deck: Deck;
  theme: Theme;
  text: string;
}

/**
 * `npm run bench -- --peers`: a PDF of the same twenty slides by Lectern and by other programs, all with the same browser, in one run of hyperfine; then beside
 * that browser bare, and of as many slides as nobody presents. The others get the words that are on Lectern's slides, as title and list. Those that are not installed are named:
 * `npm install @marp-team/marp-cli @slidev/cli playwright-chromium decktape` in a folder, and `LECTERN_PEERS` with its path. With `write` the table goes into both READMEs.
 */
export async function benchPeers(report: string, folder: string, write: boolean): Promise<void> {
  await build({ logLevel: 'error' });
  const browser = (await findBrowser()).value!;
  const env = { ...browser.env, CHROME_PATH: browser.path, LECTERN_CACHE: join(folder, 'cache') };
  const material = { folder, browser, env, ...(await twentySlides(report)) };
  const own = ownPrinter(material, 'twenty', material.text);
  const printers = [own, ...peersFor(material)];
  const table = tableOf(printers, hyperfine(printers, material));
  console.log(`${table}\n`);
  if (write) for (const readme of ['README.md', 'README.zh-CN.md']) writeInto(readme, table);
  const copies = Math.ceil(MANY / material.deck.slides.length);
  const many = ownPrinter(material, 'many', Array(copies).fill(material.text).join('\n\n'));
  const again = { ...own, prepare: undefined };
  const [bare, first, ours, long] = inTurns([await barePrinter(material), own, again, many], RUNS);
  const beside = `${(ours / bare).toFixed(2)} × the same browser printing the same page bare (at most 1.5)`;
  console.log(`${beside}, ${(first / bare).toFixed(2)} × where its fonts are not at hand yet`);
  console.log(`${MANY} slides: ${(long / ours).toFixed(2)} × the time of ${material.deck.slides.length} (at most 12)`);
}

function ownPrinter({ folder, env }: Material, name: string, text: string): Printer {
  const [source, pdf] = [join(folder, `${name}.txt`), join(folder, `${name}.pdf`)];
  writeFileSync(source, text);
  return {
    name: 'Lectern',
    version,
    command: [process.execPath, resolve('dist/lectern.js'), 'pdf', source, '-o', pdf],
    env,
    pdf,
    // Fonts of a report's last deck are kept: see output/fonts/remembered-fonts.ts.
    prepare: () => rmSync(env.LECTERN_CACHE!, { recursive: true, force: true }),
  };
}

function peersFor({ folder, env, browser, deck }: Material): Printer[] {
  return PEERS.flatMap((peer) => {
    const path = installedPeer(peer);
    if (!path) {
      console.log(`${peer.name} skipped: not on PATH, nor in the folder that LECTERN_PEERS names`);
      return [];
    }
    const pdf = join(folder, `${peer.program}.pdf`);
    const line = peer.prepare(plainSlides(deck), folder, pdf, browser.path);
    return { name: peer.name, version: versionOf(path, peer), command: [path, ...line], env, pdf };
  });
}

async function barePrinter({ folder, env, browser, deck, theme }: Material): Promise<Contestant> {
  const { value: fonts } = await loadFonts(charactersOf(deck), theme.typeface);
  const page = join(folder, 'bare.html');
  writeFileSync(page, renderPaged(deck, theme, fonts));
  const program = resolve('src/dev/peers/print-bare.mjs');
  return { name: 'bare', command: [process.execPath, program, browser.path, page, join(folder, 'bare.pdf')], env };
}

/** Median seconds of each command. */
function hyperfine(printers: readonly Printer[], { env, folder }: Material): number[] {
  const results = join(folder, 'times.json');
  const lines = printers.map(({ command }) => command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '));
  const forget = `rm -rf '${env.LECTERN_CACHE}'`;
  const options = ['-N', '--warmup', '1', '--runs', String(RUNS), '--prepare', forget, '--export-json', results];
  const { status, error, stdout, stderr } = spawnSync('hyperfine', [...options, ...lines], { encoding: 'utf8', env });
  if (error) return inTurns(printers, RUNS).map((milliseconds) => milliseconds / 1000);
  if (status !== 0) throw new Error(stdout + stderr);
  return JSON.parse(readFileSync(results, 'utf8')).results.map(({ median }: { median: number }) => median);
}

/** In Markdown, without words, so that it is the same in every language. */
function tableOf(printers: readonly Printer[], seconds: readonly number[]): string {
  const rows = printers.map(({ name, version: number, pdf }, i) => {
    const kilobytes = Math.round(statSync(pdf).size / 1024);
    return `| ${name} ${number} | ${seconds[i].toFixed(2)} s | ${(seconds[i] / seconds[0]).toFixed(1)} × | ${kilobytes} KB |`;
  });
  return ['| | PDF | ÷ Lectern | |', '| --- | --: | --: | --: |', ...rows].join('\n');
}

/** Between two comments. */
function writeInto(readme: string, table: string): void {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, text.replace(/(<!-- peers -->\n)[\s\S]*?(\n<!-- \/peers -->)/, `$1${table}$2`));
}
