import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';

/** Every file of a zip has a time; ours is the first that there is, so that a deck is the same bytes at all times. fflate writes it as the local one. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A zip file of texts and bytes, in order. Bytes are pictures and workbooks, which are packed already; they and what is named are stored as they are.
 * @example zipped({ 'docProps/app.xml': '<Properties …>' }, ['docProps/app.xml'])
 */
export function zipped(files: Record<string, string | Uint8Array>, stored: readonly string[] = []): Uint8Array {
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const isText = typeof content === 'string';
    packed[path] = [isText ? strToU8(content) : content, { level: isText && !stored.includes(path) ? 6 : 0 }];
  }
  return zipSync(packed, { mtime: NO_TIME });
}
