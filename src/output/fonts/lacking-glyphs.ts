import type { Message } from '../../model/message.ts';
import type { FontFile } from '../../model/theme.ts';
import { charactersInFont } from './font-characters.ts';

/** What is seen as a glyph: letters, digits, signs, and what documents keep in private places for pictures of their own. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;
const NAMED_AT_MOST = 20;

/**
 * Says which characters of a deck its typeface has no glyph for: each machine shows them in another font, or as an empty box.
 * @param characters all that text of the regular weight has
 */
export function lackingGlyphs(characters: string, [font]: readonly FontFile[]): Message[] {
  if (!font) return [];
  const known = charactersInFont(Buffer.from(font.base64, 'base64'));
  const lacking = [...characters].filter((character) => SEEN.test(character) && !known.has(character.codePointAt(0)!));
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, NAMED_AT_MOST).map(nameOf).join(', ');
  const more = lacking.length > NAMED_AT_MOST ? ', …' : '';
  return [
    {
      level: 'note',
      code: 'N_GLYPHS',
      text: `${font.family} has no glyph for ${named}${more}: each machine shows it in a font of its own`,
      hint: 'Look at these characters on the machine that presents, or write them otherwise.',
      span: null,
      found: [font.family, `${named}${more}`],
    },
  ];
}

/** @example nameOf('😀') → '😀 (U+1F600)' */
function nameOf(character: string): string {
  return `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
