import type { Stage } from '../../theme/type-scale.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Box, Shape } from './shape.ts';
import { frameOf } from './sheet.ts';

/** What a theme's own rules draw in margins and gaps: on every page under all else, and on the plates of cover and closing. */
export interface Decor {
  page?(stage: Stage): Shape[];
  plate?(plate: Box, isCover: boolean): Shape[];
  /** Under the title on a plate, in so much height. */
  underTitle?: { heightPx: number; shape(title: Box): Shape };
}

const GOLD = '#c99a45';

/** By the theme's name; a theme of one's own has its colours and none of these. */
export const decor: Record<string, Decor> = {
  council: {
    page: ({ widthPx }) => [
      bar({ x: 0, y: 0, width: widthPx, height: 12 }, 'plate'),
      bar({ x: 0, y: 12, width: widthPx, height: 2 }, 'second'),
    ],
    plate: ({ x, y, width, height }) => [
      {
        kind: 'form',
        name: '▭',
        box: { x: x + 29, y: y + 29, width: width - 58, height: height - 58 },
        form: 'rect',
        outline: { colour: GOLD, widthPx: 2 },
      },
    ],
    underTitle: {
      heightPx: 31,
      shape: ({ x, y, width, height }) =>
        bar({ x: x + width / 2 - 60, y: y + height + 28, width: 120, height: 3 }, GOLD),
    },
  },
  harbour: {
    page: (stage) => [bandOf(stage, 1)],
    plate: ({ x, y, width, height }) => [bar({ x, y: y + height - 8, width, height: 8 }, '#2aa7b0')],
  },
  night: { plate: ({ x, y, height }) => [bar({ x, y, width: 14, height }, 'accent')] },
  paper: {
    plate: ({ width, height }, isCover) => [
      bar({ x: 96, y: 64, width: width - 192, height: 4 }, 'ink'),
      bar({ x: 96, y: 71, width: width - 192, height: 1 }, 'ink'),
      ...(isCover
        ? [
            bar({ x: 96, y: height - 8, width: width - 192, height: 1 }, 'ink'),
            bar({ x: 96, y: height - 4, width: width - 192, height: 4 }, 'ink'),
          ]
        : []),
    ],
  },
  contrast: {
    page: (stage) => {
      const { title } = frameOf(stage, 1);
      return [bar({ x: 0, y: SCALE.topPx, width: 28, height: title.y + title.height - SCALE.topPx }, 'ink')];
    },
  },
};

/** The band that titles stand on, from edge to edge, for a title of so many lines. */
export function bandOf(stage: Stage, titleLines: number): Shape {
  const { title } = frameOf(stage, titleLines);
  return bar({ x: 0, y: 0, width: stage.widthPx, height: title.y + title.height + 12 }, 'header');
}

function bar(box: Box, fill: string): Shape {
  return { kind: 'form', name: '▬', box, form: 'rect', fill };
}
