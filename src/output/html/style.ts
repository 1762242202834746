import type { Deck } from '../../model/deck.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import { MOST_HANG } from '../../text/width.ts';
import {
  CODE_STEPS_PX,
  COVER_STEPS_PX,
  INDEX,
  MIXED,
  MIXED_STEPS_PX,
  POINT_STEPS_PX,
  QUOTE_STEPS_PX,
  SCALE,
  STEP_TITLE_STEPS_PX,
  stageOf,
  stepLinePx,
  TABLE_SETTINGS,
  UNIT_RATIO,
  VALUE_STEPS_PX,
} from '../../theme/type-scale.ts';
import deckCss from './deck.css?raw';

/** The style sheet of a deck's slides: fonts, sizes, rules, then the theme, which may overrule all. */
export function slideStyle(theme: Theme, deck: Pick<Deck, 'aspect' | 'scale'>, fonts: readonly FontFile[]): string {
  return [fonts.map(fontFace).join(''), sizes(deck), squeezed(deckCss), squeezed(theme.css)].join('\n');
}

/** A weight of the typeface, in the style sheet itself. */
export function fontFace({ family, weight, base64 }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64}) format("truetype")}\n`;
}

/** The type scale as custom properties, and the classes of fitted sizes. */
function sizes({ aspect, scale }: Pick<Deck, 'aspect' | 'scale'>): string {
  const { widthPx, heightPx } = stageOf(aspect, scale);
  const { columns, figurePx, slidesPx } = INDEX[aspect];
  const properties = {
    scale,
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
    'least-unit': `${SCALE.leastUnitPx}px`,
    label: `${SCALE.labelPx}px`,
    'label-leading': SCALE.labelLeading,
    'beside-label': `${SCALE.besideLabelPx}px`,
    'beside-gap': `${SCALE.besideGapPx}px`,
    'item-title': `${SCALE.itemTitlePx}px`,
    'item-title-leading': SCALE.itemTitleLeading,
    'item-line': `${SCALE.itemLinePx}px`,
    'item-line-leading': SCALE.itemLineLeading,
    index: `${SCALE.indexPx}px`,
    'index-where': `${SCALE.indexWherePx}px`,
    'index-line': `${SCALE.indexLinePx}px`,
    'index-padding': `${SCALE.indexPaddingPx}px`,
    'index-gap': `${SCALE.indexGapPx}px`,
    'index-columns': columns,
    'index-figure': `${figurePx}px`,
    'index-slides': `${slidesPx}px`,
    'index-column-gap': `${SCALE.indexColumnGapPx}px`,
    statement: `${SCALE.statementPx}px`,
    caption: `${SCALE.captionPx}px`,
    'caption-leading': SCALE.captionLeading,
    source: `${SCALE.sourcePx}px`,
    'source-leading': SCALE.sourceLeading,
    'legend-gap': `${SCALE.legendGapPx}px`,
    'lead-gap': `${SCALE.leadGapPx}px`,
    'cell-gap': `${SCALE.cellGapEm}em`,
    'unit-gap': `${SCALE.unitGapPx}px`,
    'code-padding': `${SCALE.codePaddingPx}px ${SCALE.codeSidePx}px`,
    'chart-text': `${SCALE.chartTextPx}px`,
    'chart-value': `${SCALE.chartValuePx}px`,
    'chart-part': `${SCALE.chartPartPx}px`,
    'mixed-code-padding': `${MIXED.codePaddingPx}px ${MIXED.codeSidePx}px`,
    'mixed-gap': `${MIXED.gapPx}px`,
    'mixed-indent': `${MIXED.indentPx}px`,
    'column-gap': `${MIXED.columnGapPx}px`,
    'band-gap': `${MIXED.bandGapPx}px`,
    'unit-ratio': UNIT_RATIO,
  };
  const root = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  return `:root{${root.join(';')}}${steps().join('')}`;
}

/** How far the wrapped rest of a line of code is indented, in columns. */
const HANGS = Array.from({ length: MOST_HANG / 2 }, (_, i) => 2 * (i + 1));

/** A class for every size that something may have which is fitted to its slide. Lines of cells and code are whole px, as they were measured. */
function steps(): string[] {
  const lines = (px: number, leading: number) => `font-size:${px}px;line-height:${Math.round(px * leading)}px`;
  const rules = [
    ...VALUE_STEPS_PX.map((px) => `.value-${px}{font-size:${px}px}`),
    ...POINT_STEPS_PX.map((px) => `.points-${px}{--point:${px}px}`),
    ...MIXED_STEPS_PX.map((px) => `.mixed-${px}{--point:${px}px}`),
    ...TABLE_SETTINGS.map(({ textPx }) => `.cells-${textPx}{${lines(textPx, SCALE.cellLeading)}}`),
    ...TABLE_SETTINGS.map(({ paddingPx }) => `.padding-${paddingPx}{--cell-padding:${paddingPx}px}`),
    ...STEP_TITLE_STEPS_PX.map((px) => `.titles-${px}{--item-title:${px}px;--item-line:${stepLinePx(px)}px}`),
    ...CODE_STEPS_PX.map((px) => `.code-${px}{${lines(px, SCALE.codeLeading)}}`),
    ...HANGS.map((columns) => `.hang-${columns}{padding-inline-start:${columns}ch;text-indent:-${columns}ch}`),
    ...COVER_STEPS_PX.map((px) => `.cover-${px}{--cover-title:${px}px}`),
    ...QUOTE_STEPS_PX.map((px) => `.quote-${px}{font-size:${px}px}`),
  ];
  return [...new Set(rules)];
}

/** Without comments and indentation: shorter, and the same rules. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
