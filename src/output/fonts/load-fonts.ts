import type { Message, Result } from '../../model/message.ts';
import type { Characters, FontFile, Typeface } from '../../model/theme.ts';
import { FONT_PACKAGES, fontPaths } from './font-package.ts';
import type { FontWorkshop } from './font-workshop.ts';
import { openWorkshop } from './font-workshop.ts';
import { lackingGlyphs } from './lacking-glyphs.ts';

const WEIGHTS = [400, 700] as const;

const opened = new Map<Typeface, FontWorkshop | null>();

/** Starts getting a typeface ready beside what is done next. Needed only by who is in a hurry. */
export function prepareFonts(typeface: Typeface): void {
  workshopOf(typeface);
}

/**
 * Both weights of a typeface as static TrueType, subset to the characters of each. OpenType features stay: `halt` and `palt` squeeze punctuation.
 * Characters that the typeface lacks are left to the machine's fonts; N_GLYPHS names them.
 * @param characters every character that text of that weight has: { regular: '减税3.2亿元', bold: '减税' }
 * @returns none and W_FONT where the npm package is not installed
 */
export async function loadFonts(
  { regular, bold }: Characters,
  typeface: Typeface = 'Noto Sans SC',
): Promise<Result<FontFile[]>> {
  const fonts = await workshopOf(typeface)?.subset([regular, bold]);
  if (!fonts) return { value: [], messages: [missing(typeface)] };
  const value = WEIGHTS.map((weight, i) => ({ family: typeface, weight, base64: fonts[i] }));
  return { value, messages: lackingGlyphs(regular, value) };
}

function workshopOf(typeface: Typeface): FontWorkshop | null {
  const known = opened.get(typeface);
  if (known !== undefined) return known;
  const paths = fontPaths(typeface);
  const workshop = paths && openWorkshop(WEIGHTS.map((weight) => paths[weight]));
  opened.set(typeface, workshop);
  return workshop;
}

function missing(typeface: Typeface): Message {
  return {
    level: 'warning',
    code: 'W_FONT',
    text: `${typeface} is not installed: the deck uses the fonts of the machine it is shown on`,
    hint: `npm install ${FONT_PACKAGES[typeface].name}`,
    span: null,
  };
}
