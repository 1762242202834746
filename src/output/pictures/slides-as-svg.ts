import type { FontFile } from '../../model/theme.ts';
import { STAGE } from '../../theme/type-scale.ts';
import { loadFonts } from '../fonts/load-fonts.ts';
import { fontFace } from '../html/style.ts';
import type { BrowserPage } from '../pdf/in-browser.ts';
import type { Picture, PictureSpec } from './picture.ts';
import { SVG_MARK } from './picture-mark.ts';
import { numberOf } from './picture-name.ts';

/** What the page tells of itself: its style, and each slide as XML with its name and its characters. Links lead nowhere in a picture. */
const SERIALISE = `(() => {
  for (const link of document.querySelectorAll('a[href]')) link.removeAttribute('href');
  const { lang, className } = document.documentElement;
  const slides = [...document.querySelectorAll('body > section')].map((section) => ({
    xml: new XMLSerializer().serializeToString(section.firstElementChild),
    name: section.querySelector('.title')?.textContent ?? '',
    characters: [...new Set(section.textContent)].join(''),
  }));
  return { lang, className, style: document.querySelector('style').textContent, slides };
})()`;

interface Serialised {
  lang: string;
  className: string;
  style: string;
  slides: { xml: string; name: string; characters: string }[];
}

/** Slides as SVG that browsers draw, text as text, with the typeface cut down to what each of them says. Other programs draw no HTML in an SVG. */
export async function slidesAsSvg(page: BrowserPage, { aspect, scale, typeface }: PictureSpec): Promise<Picture[]> {
  const deck = (await page.evaluate(SERIALISE)) as Serialised;
  const pictures: Picture[] = [];
  for (const [i, slide] of deck.slides.entries()) {
    // What is cut ends so by a rule of the style sheet.
    const characters = `${slide.characters}…`;
    const { value: fonts } = await loadFonts({ regular: characters, bold: characters }, typeface);
    const bytes = Buffer.from(svgOf(deck, i, fonts, { ...STAGE[aspect], scale }));
    pictures.push({ name: `${numberOf(i, deck.slides.length)}.svg`, bytes });
  }
  return pictures;
}

function svgOf(
  { lang, className, style, slides }: Serialised,
  index: number,
  fonts: readonly FontFile[],
  { widthPx, heightPx, scale }: { widthPx: number; heightPx: number; scale: number },
): string {
  const { xml, name } = slides[index];
  const rules = style.replace(/@font-face\{[^}]*\}\s*/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx * scale}" height="${heightPx * scale}" viewBox="0 0 ${widthPx} ${heightPx}">
${SVG_MARK}
<title>${escaped(name)}</title>
<style>${escaped(fonts.map(fontFace).join('') + rules)}</style>
<foreignObject width="${widthPx}" height="${heightPx}"><div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" class="${className}">${xml}</div></foreignObject>
</svg>
`;
}

/** Text for XML. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
