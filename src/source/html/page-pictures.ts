import { isNamed, nameWith, pixels } from './attributes.ts';
import type { PageElement } from './page.ts';

/** A picture that small is a bullet, a button, a counter of readers. */
const SMALLEST_PX = 48;
/** A data: URL that short holds a dot, in place of a picture that is loaded when the page is scrolled. */
const SHORTEST_DATA = 200;

const DECORATION = nameWith('icon icons emoji logo avatar spacer pixel qrcode qr ewm erweima smiley');
const DECORATION_FILE =
  /(?:^|[/_-])(?:icon|logo|spacer|blank|pixel|loading|arrow|dot|qrcode|ewm|filetype)[\w-]{0,20}\.\w{2,4}$/i;
const LATER = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-url'];

/** Where a picture of the report is, as the page writes it; null for one that only decorates or is nowhere. */
export function picturePath(element: PageElement): string | null {
  if (isDecoration(element)) return null;
  const path = sourceOf(element);
  return path === '' || DECORATION_FILE.test(path.slice(-200)) ? null : path;
}

/** The emoji that a small picture stands for, or ''. */
export function emojiOf({ attributes: { alt = '' } }: PageElement): string {
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function isDecoration(element: PageElement): boolean {
  const { attributes, style } = element;
  const sizes = [attributes.width, attributes.height, style.get('width'), style.get('height')].map(pixels);
  return sizes.some((size) => size <= SMALLEST_PX) || isNamed({ main: null }, element, DECORATION);
}

function sourceOf({ attributes }: PageElement): string {
  const now = attributes.src?.trim() ?? '';
  const later = LATER.map((name) => attributes[name]?.trim()).find(Boolean) ?? '';
  const isDot = now === '' || (now.startsWith('data:') && now.length < SHORTEST_DATA);
  if (isDot && later !== '') return later;
  const first = attributes.srcset?.trim().split(/\s/)[0]?.replace(/,$/, '') ?? '';
  return isDot ? first : now;
}
