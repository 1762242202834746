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
