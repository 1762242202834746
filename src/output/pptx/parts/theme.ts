import type { Theme, Typeface } from '../../../model/theme.ts';
import type { Palette } from '../palette.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import { partText } from './part.ts';

export const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** Tokens that have no slot in an Office theme, offered as its custom colours. */
const CUSTOM = [
  'line',
  'track',
  'figure',
  'plate',
  'on-plate',
  'on-plate-quiet',
  'imprint',
  'header',
  'title-ink',
  'series-6',
];

/** Slots of the scheme by what they are in the map of a light master; a dark one has its ground in dk1. */
export function colourMap({ isDark }: Theme): Record<'bg1' | 'tx1' | 'bg2' | 'tx2', string> {
  return isDark
    ? { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }
    : { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
}

/** The theme as Office has it (ECMA-376, 20.1.6.9): colours and typeface of ours, its formats plain fills and lines. */
export function themePart(theme: Theme, { scheme, hex }: Palette): string {
  const map = colourMap(theme);
  const base = Object.fromEntries(Object.entries(map).map(([role, slot]) => [slot, scheme[role]]));
  const slots = ['dk1', 'lt1', 'dk2', 'lt2'].map((slot) => colour(slot, base[slot]));
  const accents = [1, 2, 3, 4, 5, 6].map((n) => colour(`accent${n}`, scheme[`accent${n}`]));
  const links = ['hlink', 'folHlink'].map((slot) => colour(slot, scheme.accent1));
  const name = theme.name.replace(/\.css$/, '');
  return partText(
    xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lectern ${name}"><a:themeElements><a:clrScheme name="Lectern ${name}">${slots}${accents}${links}</a:clrScheme><a:fontScheme name="Lectern ${name}"><a:majorFont>${fonts(theme)}</a:majorFont><a:minorFont>${fonts(theme)}</a:minorFont></a:fontScheme>${FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/><a:custClrLst>${CUSTOM.map((token) => xml`<a:custClr name="${token}"><a:srgbClr val="${hex(token)}"/></a:custClr>`)}</a:custClrLst></a:theme>`,
  );
}

function colour(slot: string, value: string): Xml {
  const tag: Xml = { xml: `a:${slot}` };
  return xml`<${tag}><a:srgbClr val="${value}"/></${tag}>`;
}

/**
 * What Office brings along on Windows and on Macs; it can't be given the deck's own typefaces, and what stands in for one that a machine has not is chance.
 * Their Latin letters are no wider than those that slides are measured with.
 */
const FONTS: Record<Typeface, { latin: string; eastAsian: string }> = {
  'Noto Sans SC': { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  'Noto Serif SC': { latin: 'Times New Roman', eastAsian: 'SimSun' },
};

function fonts({ typeface }: Theme): Xml {
  const { latin, eastAsian } = FONTS[typeface];
  return xml`<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/>`;
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const FORMATS: Xml = {
  xml: `<a:fmtScheme name="Lectern"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[9525, 19050, 28575].map(LINE).join('')}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
};
