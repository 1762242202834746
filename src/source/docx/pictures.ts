import type { Block, Image } from '../../model/source.ts';
import { imageOf } from '../image.ts';
import { mediaIn, type Package } from './package.ts';
import type { Picture } from './pieces.ts';

/** A picture that is left out, why, and where it would have stood. */
export interface MissingPicture {
  picture: Picture;
  block: Block;
  isInFile: boolean;
}

/**
 * The blocks with their images in them, and the pictures that have none. What is only a preview of something and can't be shown is no block.
 * @param pictures by the index of their block
 */
export async function withImages(
  blocks: readonly Block[],
  pictures: ReadonlyMap<number, Picture>,
  file: Package,
): Promise<{ blocks: Block[]; missing: MissingPicture[] }> {
  const images = new Map<string, Image | null>();
  const missing: MissingPicture[] = [];
  const seen: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const picture = pictures.get(index);
    if (picture && !images.has(picture.path)) images.set(picture.path, await imageIn(file, picture));
    const image = (picture && images.get(picture.path)) ?? null;
    if (picture && !image) missing.push({ picture, block, isInFile: file.entries.has(picture.path.toLowerCase()) });
    if (block.kind !== 'picture') seen.push(block);
    else if (image || !picture?.preview || block.reading.text !== '') seen.push({ ...block, image });
  }
  return { blocks: seen, missing };
}

async function imageIn(file: Package, { path, isOutside }: Picture): Promise<Image | null> {
  const bytes = isOutside ? null : mediaIn(file, path);
  return bytes && imageOf(bytes);
}
