import type { Theme } from '../../model/theme.ts';
import type { Colour } from '../../theme/colour.ts';
import { colourOf } from '../../theme/contrast.ts';
import { plainCss } from '../../theme/themes.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { tokensIn } from '../../theme/tokens.ts';
import type { Tint } from './tint.ts';
import { tintOf } from './tint.ts';
import type { Xml } from './xml.ts';
import { xml } from './xml.ts';

/** A colour of a slide: a token of the theme, or one seen through to the ground: 'quiet/45', or one of a theme's own rules: '#c99a45'. */
export type Slot = string;

/** Slots of an Office theme by the token each has: ground and ink, cards and quiet words, the accent, and the series of charts. */
const SCHEME: [slot: string, token: string][] = [
  ['tx1', 'ink'],
  ['bg1', 'ground'],
  ['tx2', 'quiet'],
  ['bg2', 'card'],
  ['accent1', 'accent'],
  ['accent2', 'second'],
  ['accent3', 'series-2'],
  ['accent4', 'series-3'],
  ['accent5', 'series-4'],
  ['accent6', 'series-5'],
];

/** Hairlines and tracks are a lighter or darker tone of a colour of the scheme, as Office's own tints are. */
const TINTED = new Set(['line', 'track']);
/** Most by which a tint may differ from what the theme says in red, green or blue; see tint.ts. */
const MOST_OFF = 12;

/** The colours of a theme as Office knows them. */
export interface Palette {
  /** The twelve of `a:clrScheme` but links, as RRGGBB. */
  scheme: Record<string, string>;
  /** DrawingML of a colour. */
  colour(slot: Slot): Xml;
  /** RRGGBB of a token. */
  hex(token: string): string;
  /** Hairlines, rules over columns and cards, radius of cards, in px, and the weight of figures. */
  hairPx: number;
  rulePx: number;
  cardRulePx: number;
  isFigureBold: boolean;
}

/**
 * Reads the tokens of a theme. A colour that is one of the scheme's refers to it, so that it changes with the theme in Office too.
 * @example paletteOf(council).colour('figure') → <a:schemeClr val="accent1"/>
 */
export function paletteOf(theme: Theme): Palette {
  const plain = tokensIn(plainCss());
  const tokens: Tokens = new Map([...plain, ...tokensIn(theme.css)]);
  const hex = (token: string) => hexOf(colourOf(token, tokens) ?? colourOf(token, plain) ?? [0, 0, 0]);
  const scheme = Object.fromEntries(SCHEME.map(([slot, token]) => [slot, hex(token)]));
  const px = (token: string) => Number.parseFloat(tokens.get(token) ?? '0') || 0;
  return {
    scheme,
    hex,
    colour: (slot) => colourXml(slot, scheme, hex),
    hairPx: px('hair'),
    rulePx: px('rule'),
    cardRulePx: px('card-rule'),
    isFigureBold: Number(tokens.get('figure-weight') ?? 700) >= 600,
  };
}

function colourXml(slot: Slot, scheme: Record<string, string>, hex: (token: string) => string): Xml {
  const [token, share] = slot.split('/');
  if (token.startsWith('#')) return xml`<a:srgbClr val="${token.slice(1).toUpperCase()}"/>`;
  const more = share && xml`<a:alpha val="${Number(share) * 1000}"/>`;
  const value = hex(token);
  const tint = TINTED.has(token) ? tintOf(value, scheme) : null;
  if (tint && tint.off <= MOST_OFF) return tintXml(tint);
  const own = SCHEME.find(([, name]) => name === token) ?? SCHEME.find(([name]) => scheme[name] === value);
  return own
    ? xml`<a:schemeClr val="${own[0]}">${more}</a:schemeClr>`
    : xml`<a:srgbClr val="${value}">${more}</a:srgbClr>`;
}

/** Lightness times a share, and more (ECMA-376, 20.1.2.3.20 and .21). */
function tintXml({ slot, share, offset }: Tint): Xml {
  const more = offset > 0 && xml`<a:lumOff val="${Math.round(100_000 * offset)}"/>`;
  return xml`<a:schemeClr val="${slot}"><a:lumMod val="${Math.round(100_000 * share)}"/>${more}</a:schemeClr>`;
}

function hexOf(colour: Colour): string {
  return colour
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
