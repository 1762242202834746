import { bytesOf } from './base64.ts';

/**
 * Gives the deck's window the typefaces that the deck brings along, from the bytes in the page: the first slide is drawn with them at once. As rules of the style
 * sheet they would be fetched, if only from the page itself, after the browser had looked for every character in all other typefaces of the machine.
 * One that the browser can't read is done without.
 */
export async function addTypefaces(): Promise<void> {
  const faces = inPage().map(({ family, weight, base64 }) => new FontFace(family, bytesOf(base64), { weight }));
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map(({ loaded }) => loaded));
}

/** The same as rules, for windows that are given style sheets, and are in less of a hurry. */
export function typefaceRules(): string {
  return inPage()
    .map(
      ({ family, weight, base64 }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64}) format("truetype")}`,
    )
    .join('\n');
}

/** As output/html/render-html.ts writes them. */
function inPage(): { family: string; weight: string; base64: string }[] {
  return [...document.querySelectorAll<HTMLElement>('script[type="font/ttf"]')].map(({ dataset, textContent }) => ({
    family: dataset.family!,
    weight: dataset.weight!,
    base64: textContent!,
  }));
}
