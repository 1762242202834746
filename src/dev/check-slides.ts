import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Aspect } from '../model/deck.ts';
import { charactersOf } from '../output/characters.ts';
import type { Finding } from '../output/check/finding.ts';
import { measureDecks } from '../output/check/measure-decks.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaged } from '../output/html/render-paged.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme, themeNames } from '../theme/themes.ts';

/**
 * `npm run check:slides -- FOLDER|REPORT…`: measures the slides of every report in every theme and both formats, as `lectern check` does, and of each also
 * three that nobody would write: twenty times itself, its first sentence alone, and without the sentences that have a digit. Exit code 1 where something is found.
 * `--theme NAME` and `--as written|twentyfold|sentence|wordy` narrow it down.
 */
const HEAD_MATTER = /^---\n[\s\S]*?\n---\n/;
const VARIANTS: Record<string, (text: string) => string> = {
  written: (text) => text,
  twentyfold: (text) => [text, ...Array(19).fill(text.replace(HEAD_MATTER, ''))].join('\n\n'),
  sentence: (text) => /[\s\S]*?[。.!！?？](?=\s|$|\p{Script=Han})/u.exec(text)?.[0] ?? text,
  wordy: (text) => text.replace(/[^。.!！?？\n]*\d(?:[^。.!！?？\n]|\.(?!\s))*[。.!！?？]?/g, ''),
};

const ASPECTS: readonly Aspect[] = ['16:9', '4:3'];

const line = process.argv.slice(2);
const named = (option: string) => (line.includes(option) ? [line[line.indexOf(option) + 1]] : null);
const [themes, variants] = [named('--theme') ?? themeNames(), named('--as') ?? Object.keys(VARIANTS)];
const reports = line.filter((word, i) => !word.startsWith('--') && !line[i - 1]?.startsWith('--')).flatMap(reportsIn);
if (reports.length === 0) reports.push(...reportsIn('slides'));

const { value: browser, messages } = await findBrowser();
if (!browser) throw new Error(messages.map(({ text, hint }) => `${text}. ${hint}`).join('\n'));
let slides = 0;
let findings = 0;
for (const report of reports) for (const variant of variants) await checkAll(report, variant);
console.log(`${slides} slides measured, ${findings} findings`);
process.exit(findings > 0 ? 1 : 0);

function reportsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md)$/.test(file) && !/readme/i.test(file))
    .map((file) => join(path, file))
    .sort();
}

/** One report in every theme and format, in one browser. */
async function checkAll(report: string, variant: string): Promise<void> {
  const text = VARIANTS[variant](readFileSync(report, 'utf8'));
  const { value: understood } = await understand(new TextEncoder().encode(text), basename(report));
  if (!understood) return;
  for (const name of themes) {
    const theme = loadTheme(name).value!;
    const pages = ASPECTS.map(async (aspect) => {
      const deck = makeDeck(understood, { aspect, theme }).value;
      const { value: fonts } = await loadFonts(charactersOf(deck), theme.typeface);
      return renderPaged(deck, theme, fonts);
    });
    const { value, messages: trouble } = await measureDecks(Promise.all(pages), name, browser!);
    if (!value) throw new Error(trouble.map(({ text: words }) => words).join('\n'));
    for (const [i, measured] of value.entries()) {
      slides += measured.slides;
      findings += measured.findings.length;
      for (const found of measured.findings) tell(`${basename(report)} ${variant} ${name} ${ASPECTS[i]}`, found);
    }
  }
}

function tell(where: string, { slide, kind, words, other, found, allowed }: Finding): void {
  console.log(`${where} ${slide} ${kind} ${found} (${allowed}): “${words}”${other ? ` / “${other}”` : ''}`);
}
