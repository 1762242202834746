import type { Phrase } from '../model/outline.ts';
import { linesOf } from '../text/width.ts';
import { COVER_STEPS_PX } from '../theme/type-scale.ts';
import type { Draft } from './draft.ts';
import { COVER_SHARE, COVER_SIDE_PX } from './fit.ts';
import type { Material } from './material.ts';

/** The plate's padding above and below. */
const PLATE_ENDS_PX = { '16:9': 160, '4:3': 144 };
/** A title may have a rule under it. */
const TITLE = { leading: 1.25, rulePx: 32 };
const KICKER = { textPx: 26, leading: 1.45, gapPx: 20 };
/** The strip under the plate: lines of the byline but its first, and one for minutes and counts, two where it is narrow. */
const IMPRINT = { textPx: 24, linePx: 39, paddingPx: 72, countLines: { '16:9': 1, '4:3': 2 } };

/** The first slide, its title as large as fits; title lines and all that stands before the first section are spoken to it. */
export function draftCover(material: Material): Draft {
  const { title, byline, sentences } = material.outline;
  return {
    section: null,
    part: null,
    where: null,
    body: { layout: 'cover', byline, titlePx: titleSize(title, byline, material) },
    title,
    sentences: sentences.filter(({ section }) => section === null),
  };
}

/** The largest size in which a cover's title fits its plate. */
export function titleSize(
  title: Phrase | null,
  [first, ...others]: readonly Phrase[],
  { stage }: Pick<Material, 'stage'>,
): number {
  const widthPx = stage.widthPx - 2 * COVER_SIDE_PX[stage.aspect];
  const lines = (phrase: Phrase | undefined, textPx: number) => (phrase ? linesOf(phrase.text, textPx, widthPx) : 0);
  const kicker = first ? lines(first, KICKER.textPx) * KICKER.textPx * KICKER.leading + KICKER.gapPx : 0;
  const names = others.reduce((sum, line) => sum + lines(line, IMPRINT.textPx), 0);
  const imprint = (names + IMPRINT.countLines[stage.aspect]) * IMPRINT.linePx + IMPRINT.paddingPx;
  const heightPx = stage.heightPx - PLATE_ENDS_PX[stage.aspect] - kicker - imprint - TITLE.rulePx;
  const fits = (px: number) => linesOf(title?.text ?? '', px, widthPx * COVER_SHARE) * px * TITLE.leading <= heightPx;
  // On the narrow stage it never starts as large: a line should hold more than eight Han.
  const steps = COVER_STEPS_PX.filter((px) => stage.aspect === '16:9' || px < COVER_STEPS_PX[0]);
  return steps.find(fits) ?? COVER_STEPS_PX.at(-1)!;
}
