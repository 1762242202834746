import { readFileSync } from 'node:fs';
import type { Deck } from '../model/deck.ts';
import type { Theme } from '../model/theme.ts';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderHtml } from '../output/html/render-html.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme } from '../theme/themes.ts';

const ROUNDS = 9;

/** Milliseconds that composing takes: of a text of 10,000 characters, and of one ten times as long. */
export async function composingTimes(report: string): Promise<{ short: number[]; long: number[] }> {
  const text = readFileSync(report, 'utf8');
  const understoodOf = async (characters: number) => {
    const whole = Array(Math.ceil(characters / text.length))
      .fill(text)
      .join('\n\n')
      .slice(0, characters);
    return (await understand(new TextEncoder().encode(whole), report)).value!;
  };
  const [once, tenfold] = [await understoodOf(10_000), await understoodOf(100_000)];
  const composingTime = (understood: typeof once) => {
    const start = performance.now();
    makeDeck(understood, { aspect: '16:9' });
    return performance.now() - start;
  };
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = -3; round < ROUNDS; round++) {
    const [short, long] = [composingTime(once), composingTime(tenfold)];
    // The first rounds compile.
    if (round >= 0) times.short.push(short) && times.long.push(long);
  }
  return times;
}

/** A report cut to the paragraphs that make twenty slides. */
export async function twentySlides(report: string): Promise<{ text: string; deck: Deck; theme: Theme }> {
  const paragraphs = readFileSync(report, 'utf8').split(/\n+/);
  const theme = loadTheme('plain').value!;
  for (let count = paragraphs.length; ; count--) {
    const text = paragraphs.slice(0, count).join('\n\n');
    const understood = await understand(new TextEncoder().encode(text), report);
    const deck = makeDeck(understood.value!, { aspect: '16:9', theme }).value;
    if (deck.slides.length <= 20) return { text, deck, theme };
  }
}

/** What the HTML of twenty slides weighs in KB. */
export async function sizeOfTwenty(report: string): Promise<{ slides: number; withFonts: number; without: number }> {
  const { deck, theme } = await twentySlides(report);
  const { value: fonts } = await loadFonts(charactersOf(deck), theme.typeface);
  const sizeWith = async (files: typeof fonts) =>
    Math.round(Buffer.byteLength(await renderHtml(deck, theme, files)) / 1024);
  return { slides: deck.slides.length, withFonts: await sizeWith(fonts), without: await sizeWith([]) };
}
