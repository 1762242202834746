import type { Message, Result } from '../../model/message.ts';
import type { FontFile } from '../../model/theme.ts';
import { FAMILY, fontPaths } from './font-package.ts';
import type { FontWorkshop } from './font-workshop.ts';
import { openWorkshop } from './font-workshop.ts';

const WEIGHTS = [400, 700] as const;

let opened: FontWorkshop | null | undefined;

/** Starts getting the fonts ready beside what is done next. Needed only by who is in a hurry. */
export function prepareFonts(): void {
  workshop();
}

/**
 * Both weights of Noto Sans SC as static TrueType, subset to the characters of each. OpenType features stay: `halt` and `palt` squeeze punctuation.
 * Characters that the typeface lacks are left to the machine's fonts.
 * @param characters every character that text of that weight has: { regular: '减税3.2亿元', bold: '减税' }
 * @returns none and W_FONT where the npm package is not installed
 */
export async function loadFonts({ regular, bold }: { regular: string; bold: string }): Promise<Result<FontFile[]>> {
  const fonts = await workshop()?.subset([regular, bold]);
  if (!fonts) return { value: [], messages: [missing()] };
  const value = WEIGHTS.map((weight, i) => ({ family: FAMILY, weight, base64: fonts[i] }));
  return { value, messages: [] };
}

function workshop(): FontWorkshop | null {
  if (opened === undefined) {
    const paths = fontPaths();
    opened = paths && openWorkshop(WEIGHTS.map((weight) => paths[weight]));
  }
  return opened;
}

function missing(): Message {
  return {
    level: 'warning',
    code: 'W_FONT',
    text: `${FAMILY} is not installed: the deck uses the fonts of the machine it is shown on`,
    hint: 'npm install @expo-google-fonts/noto-sans-sc',
    span: null,
  };
}
