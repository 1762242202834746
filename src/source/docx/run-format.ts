import { childOf, settingOf, switchOf, type XmlElement } from './element.ts';

/** How characters look, as far as it tells headings from text. */
export interface RunFormat {
  /** Typeface of Han characters and of all others: '黑体', 'Times New Roman'; '' where none is named, or the theme's. */
  hanTypeface: string;
  latinTypeface: string;
  sizePoints: number;
  isBold: boolean;
  isUnderlined: boolean;
  isRaised: boolean;
  isHidden: boolean;
  /** Red, as the head of an official document is. */
  isRed: boolean;
}

/** What one place says about it: a style, or a run itself. */
export type RunFormatSpec = Partial<RunFormat>;

/** Where nothing says otherwise (ECMA-376 part 1, 17.3.2). */
export const PLAIN_RUN: RunFormat = {
  hanTypeface: '',
  latinTypeface: '',
  sizePoints: 10,
  isBold: false,
  isUnderlined: false,
  isRaised: false,
  isHidden: false,
  isRed: false,
};

/** Reads `w:rPr`. @example <w:rPr><w:b/><w:sz w:val="32"/></w:rPr> → { isBold: true, sizePoints: 16 } */
export function runFormatSpec(properties: XmlElement | undefined): RunFormatSpec {
  if (!properties) return {};
  const fonts = childOf(properties, 'rFonts')?.attributes ?? {};
  const underline = settingOf(properties, 'u');
  const color = settingOf(properties, 'color');
  return given({
    hanTypeface: fonts.eastAsiaTheme ? '' : fonts.eastAsia,
    latinTypeface: fonts.asciiTheme ? '' : fonts.ascii,
    sizePoints: sizeOf(settingOf(properties, 'sz')),
    isBold: switchOf(properties, 'b'),
    isUnderlined: underline === undefined ? undefined : underline !== 'none',
    isRaised: raisedOf(settingOf(properties, 'vertAlign')),
    isHidden: switchOf(properties, 'vanish'),
    isRed: color === undefined ? undefined : /^(?:f[0-9a-f]|[d-e][0-9a-f])(?:[0-3][0-9a-f]){2}$/i.test(color),
  });
}

function given<T extends object>(all: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function raisedOf(align: string | undefined): boolean | undefined {
  return align === undefined ? undefined : align === 'superscript';
}

/** Half points, or in strict files a number with its unit. @example sizeOf('44') → 22; sizeOf('22pt') → 22 */
function sizeOf(value: string | undefined): number | undefined {
  const size = Number.parseFloat(value ?? '');
  if (!Number.isFinite(size)) return undefined;
  return /pt$/.test(value!) ? size : size / 2;
}
