import type { Language } from '../../model/outline.ts';
import type { Image } from '../../model/source.ts';
import type { Palette } from './palette.ts';
import type { ChartContent } from './shape.ts';

/** What the XML of a slide, a layout or a page of notes needs to know while it is written. */
export interface Writing {
  palette: Palette;
  language: Language;
  /** EMU a px of the stage: 9525 times the theme's scale. */
  emuPerPx: number;
  /** A number that no other shape of the part has. */
  nextId(): number;
  /** Ids of relations of the part to other parts. */
  linkTo(slide: string): string;
  /** Of one to an address outside the file. */
  linkOut(href: string): string;
  /** `drawing`: of the same picture as SVG, for programs that show it. */
  pictureOf(image: Image): { shown: string; drawing: string | null };
  chartOf(chart: ChartContent): string;
}

/** EMU in one px, 1/96 inch. */
export const EMU_PER_PX = 9525;

/** Lengths of DrawingML are whole EMU. */
export function emu(px: number, { emuPerPx }: Pick<Writing, 'emuPerPx'>): number {
  return Math.round(px * emuPerPx);
}

/** Sizes of type are hundredths of a point, 3/4 of a px. @example hundredths(28, { emuPerPx: 9525 }) → 2100 */
export function hundredths(px: number, { emuPerPx }: Pick<Writing, 'emuPerPx'>): number {
  return Math.round((px * 75 * emuPerPx) / EMU_PER_PX);
}
