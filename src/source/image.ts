import type { Image } from '../model/source.ts';

/** Formats that every browser shows, by their name in the library that reads sizes. */
const MEDIA_TYPES: Record<string, Image['mediaType']> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * The bytes of a picture file as an image with its size, told by what they are, not by a name; null where no browser shows them (TIFF, EMF) or they are
 * damaged. Loads what reads sizes when the first picture comes.
 */
export async function imageOf(bytes: Uint8Array): Promise<Image | null> {
  const { imageSize } = await import('image-size');
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const mediaType = MEDIA_TYPES[type];
    if (!mediaType || !(width > 0 && height > 0)) return null;
    return { mediaType, base64: base64Of(bytes), widthPx: Math.round(width), heightPx: Math.round(height) };
  } catch {
    return null;
  }
}

/** Bytes that go through one call at a time: arguments are limited. */
const STRIDE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STRIDE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + STRIDE)));
  return btoa(pieces.join(''));
}
