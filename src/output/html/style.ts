import type { Aspect } from '../../model/deck.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import { SCALE, STAGE, UNIT_RATIO, VALUE_STEPS_PX } from '../../theme/type-scale.ts';
import deckCss from './deck.css?raw';

/** The style sheet of a deck's slides: fonts, sizes, rules, then the theme, which may overrule all. */
export function slideStyle(theme: Theme, aspect: Aspect, fonts: readonly FontFile[]): string {
  return [fonts.map(fontFace).join(''), sizes(aspect), squeezed(deckCss), squeezed(theme.css)].join('\n');
}

function fontFace({ family, weight, base64 }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64}) format("truetype")}\n`;
}

/** The type scale as custom properties, and a class for every size that a value may have. */
function sizes(aspect: Aspect): string {
  const { widthPx, heightPx } = STAGE[aspect];
  const properties = {
    'stage-width': `${widthPx}px`,
    'stage-height': `${heightPx}px`,
    margin: `${SCALE.marginPx}px`,
    top: `${SCALE.topPx}px`,
    bottom: `${SCALE.bottomPx}px`,
    'header-gap': `${SCALE.headerGapPx}px`,
    where: `${SCALE.wherePx}px`,
    title: `${SCALE.titlePx}px`,
    'title-leading': SCALE.titleLeading,
    point: `${SCALE.pointPx}px`,
    'point-leading': SCALE.pointLeading,
    'point-gap': `${SCALE.pointGapPx}px`,
    label: `${SCALE.labelPx}px`,
    'label-leading': SCALE.labelLeading,
    'item-title': `${SCALE.itemTitlePx}px`,
    'item-title-leading': SCALE.itemTitleLeading,
    'item-line': `${SCALE.itemLinePx}px`,
    'item-line-leading': SCALE.itemLineLeading,
    index: `${SCALE.indexPx}px`,
    statement: `${SCALE.statementPx}px`,
    'cover-title': `${SCALE.coverTitlePx}px`,
    'unit-ratio': UNIT_RATIO,
  };
  const root = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  const values = VALUE_STEPS_PX.map((px) => `.value-${px}{font-size:${px}px}`);
  return `:root{${root.join(';')}}${values.join('')}`;
}

/** Without comments and indentation: shorter, and the same rules. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
