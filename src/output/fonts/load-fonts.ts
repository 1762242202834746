import { readFile } from 'node:fs/promises';
import v8 from 'node:v8';
import type { Result } from '../../model/message.ts';
import type { FontFile } from '../../model/theme.ts';
import { FAMILY, fontPaths } from './font-package.ts';

/** What has to be in memory before a subset can be made: 40 ms of reading and compiling, most of it off the main thread. */
interface Workshop {
  subset: typeof import('subset-font').default;
  whole: Record<400 | 700, Buffer>;
}

let opened: Promise<Workshop | null> | undefined;

/** Starts reading the fonts and compiling the subsetter, so that both are ready when the deck is. Calling it is never needed. */
export function prepareFonts(): void {
  opened ??= openWorkshop();
  // Whoever loads the fonts learns of it; nobody may.
  opened.catch(() => {});
}

/**
 * Both weights of Noto Sans SC as static TrueType, subset to the characters of each. OpenType features stay: `halt` and `palt` squeeze punctuation.
 * Characters that the typeface lacks are left to the machine's fonts.
 * @param characters every character that text of that weight has: { regular: '减税3.2亿元', bold: '减税' }
 * @returns none and W_FONT where the npm package is not installed
 */
export async function loadFonts(characters: { regular: string; bold: string }): Promise<Result<FontFile[]>> {
  prepareFonts();
  const workshop = await opened;
  if (!workshop) return { value: [], messages: [missing()] };
  const weights = [
    [400, characters.regular],
    [700, characters.bold],
  ] as const;
  const value = weights.map(async ([weight, text]) => ({
    family: FAMILY,
    weight,
    base64: (await workshop.subset(workshop.whole[weight], text, { targetFormat: 'sfnt' })).toString('base64'),
  }));
  return { value: await Promise.all(value), messages: [] };
}

async function openWorkshop(): Promise<Workshop | null> {
  const paths = fontPaths();
  if (!paths) return null;
  const [subset, regular, bold] = await Promise.all([openSubsetter(), readFile(paths[400]), readFile(paths[700])]);
  return { subset, whole: { 400: regular, 700: bold } };
}

async function openSubsetter(): Promise<Workshop['subset']> {
  // The optimising compiler would work on a program that runs for 15 ms, and the process would wait 350 ms for it.
  v8.setFlagsFromString('--liftoff-only');
  const { default: subset } = await import('subset-font');
  // The package compiles its WebAssembly at the first call, before it looks at the font: no font is needed to make it start.
  subset(Buffer.alloc(4), '', { targetFormat: 'sfnt' }).catch(() => {});
  return subset;
}

function missing(): Result<null>['messages'][number] {
  return {
    level: 'warning',
    code: 'W_FONT',
    text: `${FAMILY} is not installed: the deck uses the fonts of the machine it is shown on`,
    hint: 'npm install @expo-google-fonts/noto-sans-sc',
    span: null,
  };
}
