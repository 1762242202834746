import type { PictureFormat } from '../output/pictures/picture.ts';
import { formats } from '../source/formats.ts';
import { onlyWith, wrongChoice } from './option-mistakes.ts';
import type { Words } from './words.ts';

/** What `lectern images` makes. */
export interface PictureOptions {
  format: PictureFormat;
  /** Pixels a pixel of the stage. */
  scale: number;
  isSheet: boolean;
}

/** What of the command line is about pictures, as it is written. */
interface PictureValues {
  format?: string[];
  scale?: string;
  sheet: boolean;
}

const PICTURES: readonly PictureFormat[] = ['png', 'webp', 'svg'];
/** Extensions that `--format` takes. */
const REPORTS = formats.flatMap(({ extensions }) => extensions);
/** A slide at 4 is 5120 by 2880. */
const SCALES = { least: 0.25, most: 4 };

/**
 * Both things that `--format` may be told: what the report is, and with `images` what the pictures are. No word is both.
 * @example `lectern images - --format md --format webp` → { reportFormat: 'md', pictures: { format: 'webp', … } }
 * @throws Mistake for a value that is not offered, and where another command is given an option of `images`
 */
export function formatsNamed(line: readonly string[], values: PictureValues, words: Words) {
  const isPictures = line[0] === 'images';
  const named = values.format ?? [];
  const wrong = named.find((word) => !REPORTS.includes(word) && !(isPictures && isPicture(word)));
  if (wrong !== undefined) throw wrongChoice('--format', wrong, isPictures ? PICTURES : REPORTS, words);
  const reportFormat = named.filter((word) => REPORTS.includes(word)).at(-1) ?? null;
  const format = PICTURES.findLast((word) => named.includes(word)) ?? 'png';
  return { reportFormat, pictures: { format, ...sizeOf(line, format, values, words) } satisfies PictureOptions };
}

function isPicture(word: string): boolean {
  return PICTURES.some((format) => format === word);
}

function sizeOf(line: readonly string[], format: PictureFormat, { scale, sheet }: PictureValues, words: Words) {
  const option = sheet ? '--sheet' : scale === undefined ? null : '--scale';
  if (option !== null && line[0] !== 'images')
    throw onlyWith(option, 'images', option === '--scale' ? '--scale 2' : option, line, words);
  if (sheet && format === 'svg') throw wrongChoice('--sheet --format', format, ['png', 'webp'], words);
  const pixels = scale === undefined ? 1 : Number(scale);
  const { least, most } = SCALES;
  if (!(pixels >= least && pixels <= most)) throw wrongChoice('--scale', scale!, [`${least}–${most}`], words);
  return { scale: pixels, isSheet: sheet };
}
