import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { build } from 'vite';
import { findFigures } from '../figures/find-figures.ts';
import { recogniseOutline } from '../outline/recognise-outline.ts';
import { cacheFolder } from '../output/cache-folder.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { readSource } from '../source/read-source.ts';
import { benchBrowser } from './bench-browser.ts';
import { composingTimes, sizeOfTwenty } from './bench-deck.ts';
import { benchPeers } from './bench-peers.ts';
import type { Contestant } from './in-turns.ts';
import { inTurns, median } from './in-turns.ts';

/**
 * `npm run bench [REPORT]`: how long a deck takes, as ratios, which hold from machine to machine. `--browser`: how fast decks open and move in a browser.
 * `--peers`: the PDF beside those of other programs; see bench-peers.ts.
 * All commands take turns within one run, so that a busy machine is busy for all of them. The command is built first, as people run it.
 */

const ROUNDS = 15;
const line = process.argv.slice(2);
const report = resolve(line.find((word) => !word.startsWith('--')) ?? 'slides/half-year-report.zh.txt');
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));

try {
  if (line.includes('--browser')) await benchBrowser(report, print);
  else if (line.includes('--peers')) await benchPeers(report, folder, line.includes('--write'));
  else await benchAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchAll(): Promise<void> {
  await build({ logLevel: 'error' });
  const empty = benchProcesses();
  await benchReading();
  await benchFigures(empty);
  await benchGrowth();
  await benchComposing();
}

/** @returns milliseconds of an empty process */
function benchProcesses(): number {
  const contestants = [...ourselves(), ...marp()];
  const medians = inTurns(contestants, ROUNDS);
  for (const [i, { name }] of contestants.entries()) {
    print(name, medians[i], `${(medians[i] / medians[0]).toFixed(2)} × node -e 0`);
  }
  return medians[0];
}

/** The fonts of a report's last deck are kept: see output/fonts/remembered-fonts.ts. */
function forgetFonts(): void {
  rmSync(join(cacheFolder(process.env), 'fonts'), { recursive: true, force: true });
}

/** An empty process, and the deck as HTML and as PDF. */
function ourselves(): Contestant[] {
  const lectern = [process.execPath, resolve('dist/lectern.js'), report, '-o'];
  return [
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    { name: 'HTML, first time', command: [...lectern, join(folder, 'talk.html')], prepare: forgetFonts },
    { name: 'HTML, again', command: [...lectern, join(folder, 'talk.html')] },
    { name: 'PDF, again', command: [...lectern, join(folder, 'talk.pdf')] },
  ];
}

/** Marp CLI with a deck of the same text, a slide a paragraph: `LECTERN_MARP` or `marp` on PATH. */
function marp(): Contestant[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'marp'));
  const program = [process.env.LECTERN_MARP, ...onPath].find((path) => path && existsSync(path));
  if (!program) {
    console.log('Marp CLI skipped: not on PATH, and LECTERN_MARP names none');
    return [];
  }
  const slides = readFileSync(report, 'utf8').split(/\n+/).filter(Boolean).join('\n\n---\n\n');
  writeFileSync(join(folder, 'marp.md'), `---\nmarp: true\n---\n\n${slides}\n`);
  return [{ name: 'Marp CLI, HTML', command: [program, join(folder, 'marp.md'), '-o', join(folder, 'marp.html')] }];
}

/** Reading and outlining, warm: 10,000 characters, ten and a hundred times as many. */
async function benchReading(): Promise<void> {
  const text = readFileSync(report, 'utf8');
  const cut = (characters: number) =>
    new TextEncoder().encode(text.repeat(Math.ceil(characters / text.length)).slice(0, characters));
  const [once, tenfold, hundredfold] = [cut(10_000), cut(100_000), cut(1_000_000)];
  const readingTime = async (bytes: Uint8Array) => {
    const start = performance.now();
    recogniseOutline((await readSource(bytes, report)).value!);
    return performance.now() - start;
  };
  const times: number[][] = [];
  for (let round = 0; round < 20; round++) times.push([await readingTime(once), await readingTime(tenfold)]);
  const [short, long] = [0, 1].map((i) => median(times.slice(5).map((pair) => pair[i])));
  print('10,000 read', short, 'reading and outlining, warm');
  print('100,000 read', long, `${(long / short).toFixed(2)} × as long (linear: 10)`);
  const longest = await readingTime(hundredfold);
  print('1,000,000 read', longest, `${(longest / short).toFixed(2)} × as long (linear: 100)`);
}

/** Finding figures, warm: 10,000 characters of the report in at most 5 ms where an empty process takes 40, and a hundred times as many in at most 120 times that. */
async function benchFigures(empty: number): Promise<void> {
  const text = readFileSync(report, 'utf8');
  const outlineOf = async (characters: number) => {
    const cut = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
    return recogniseOutline((await readSource(new TextEncoder().encode(cut), report)).value!).value;
  };
  const [once, hundredfold] = [await outlineOf(10_000), await outlineOf(1_000_000)];
  const findingTimes = (outline: typeof once, rounds: number) =>
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      findFigures(outline);
      return performance.now() - start;
    });
  const short = median(findingTimes(once, 80).slice(40));
  const long = median(findingTimes(hundredfold, 5));
  print('10,000 figures', short, `${(short / empty).toFixed(2)} × node -e 0, warm (at most 0.12)`);
  print('1,000,000 figures', long, `${(long / short).toFixed(2)} × as long (linear: 100, at most 120)`);
}

/** From bytes to deck: four times the text may take four times as long, and a little more. */
async function benchGrowth(): Promise<void> {
  const text = readFileSync(report, 'utf8');
  const [once, fourfold] = [4, 16].map((copies) => new TextEncoder().encode(Array(copies).fill(text).join('\n\n')));
  const deckTime = async (bytes: Uint8Array) => {
    const start = performance.now();
    const { value } = await understand(bytes, report);
    makeDeck(value!, { aspect: '16:9' });
    return performance.now() - start;
  };
  const times: number[][] = [];
  for (let round = 0; round < 5; round++) times.push([await deckTime(once), await deckTime(fourfold)]);
  const [short, long] = [0, 1].map((i) => median(times.map((pair) => pair[i])));
  print('4 × the text', short, '');
  print('16 × the text', long, `${(long / short).toFixed(2)} × as long (linear: 4)`);
}

/** From what is understood to the deck, and what the deck weighs. */
async function benchComposing(): Promise<void> {
  const times = await composingTimes(report);
  const [short, long] = [median(times.short), median(times.long)];
  print('10,000 composed', short, 'composing, warm');
  print('100,000 composed', long, `${(long / short).toFixed(2)} × as long (linear: 10, at most 12)`);
  const { slides, withFonts, without } = await sizeOfTwenty(report);
  console.log(
    `HTML of ${slides} slides: ${withFonts} KB with fonts (at most 700), ${without} KB without (at most 350)`,
  );
}

function print(name: string, milliseconds: number, ratio: string): void {
  console.log(
    `${name.padEnd(22)} ${milliseconds.toFixed(milliseconds < 100 ? 1 : 0).padStart(6)} ms   ${ratio}`.trimEnd(),
  );
}
