import type { Image } from '../../model/source.ts';

/** A picture drawn as PNG, for programs that do not show its own kind; null where there is none. */
export type PngOf = (image: Image) => Uint8Array | null;
