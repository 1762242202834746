import type { Aspect } from '../../model/deck.ts';
import type { Typeface } from '../../model/theme.ts';

/** A kind of picture that slides become. */
export type PictureFormat = 'png' | 'webp' | 'svg';

/** What pictures are to be like. */
export interface PictureSpec {
  format: PictureFormat;
  /** Pixels a pixel of the stage: at 2, a slide in 16:9 is 2560 by 1440. */
  scale: number;
  /** All slides on one picture, small. */
  isSheet: boolean;
  aspect: Aspect;
  typeface: Typeface;
}

/** A picture with the name of its file: '01.png', 'sheet.png'. */
export interface Picture {
  name: string;
  bytes: Buffer;
}
