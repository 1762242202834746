import type { Deck, Slide } from '../../model/deck.ts';
import type { Image } from '../../model/source.ts';

/** Extension of a picture's part by its media type; what is not here no Office shows everywhere. */
const EXTENSIONS: Partial<Record<Image['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
};

/** Whether every Office shows a picture of this kind; WebP and SVG it does not. */
export function isShownByOffice({ mediaType }: Image): boolean {
  return mediaType in EXTENSIONS;
}

/** @example extensionOf({ mediaType: 'image/jpeg', … }) → 'jpeg' */
export function extensionOf({ mediaType }: Image): string {
  return EXTENSIONS[mediaType] ?? 'bin';
}

/** A picture, and how wide it stands on its slide. */
export interface ShownImage {
  image: Image;
  widthPx: number;
}

/** The pictures of a slide that not every Office shows. */
export function unshownOn(slide: Slide): ShownImage[] {
  return picturesOn(slide).filter(({ image }) => !isShownByOffice(image));
}

/** Those of a whole deck, each once, as wide as it stands anywhere. */
export function unshownIn({ slides }: Pick<Deck, 'slides'>): ShownImage[] {
  const found = new Map<string, ShownImage>();
  for (const { image, widthPx } of slides.flatMap(unshownOn)) {
    const wider = Math.max(widthPx, found.get(image.base64)?.widthPx ?? 0);
    found.set(image.base64, { image, widthPx: wider });
  }
  return [...found.values()];
}

function picturesOn(slide: Slide): ShownImage[] {
  if (slide.layout === 'picture') return shown(slide);
  if (slide.layout !== 'mixed') return [];
  const pieces = slide.bands.flatMap(({ columns }) => columns.flat());
  return pieces.flatMap((piece) =>
    piece.kind === 'block' && piece.body.layout === 'picture' ? shown(piece.body) : [],
  );
}

function shown({ image, widthPx }: { image: Image | null; widthPx: number }): ShownImage[] {
  return image ? [{ image, widthPx }] : [];
}
