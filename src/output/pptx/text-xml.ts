import type { Language } from '../../model/outline.ts';
import type { Box, Paragraph, Run } from './shape.ts';
import { LINE_END } from './shape.ts';
import type { Writing } from './writing.ts';
import { emu, hundredths } from './writing.ts';
import type { Xml } from './xml.ts';
import { xml } from './xml.ts';

/** What Noto Sans SC has over and under its baseline, in em: its hhea table. Noto Serif SC differs by a hundredth. */
const ASCENT = 1.16;
const DESCENT = 0.288;
/** Fonts for code that the machines with Office have. */
const CODE_FONT = 'Consolas';
const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;
const HAN = /\p{Script=Han}/u;

/** The paragraphs of a text; one without any has an empty one, for the schema wants it. */
export function paragraphsXml(paragraphs: readonly Paragraph[], writing: Writing): Xml {
  const all = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  return xml`${all.map((paragraph) => paragraphXml(paragraph, writing))}`;
}

function paragraphXml(paragraph: Paragraph, writing: Writing): Xml {
  const runs = paragraph.runs.filter(({ text }) => text !== '');
  const end = runProperties('a:endParaRPr', { text: '' }, paragraph, writing);
  return xml`<a:p>${paragraphProperties(paragraph, writing)}${runs.map((run) => runXml(run, paragraph, writing))}${runs.length === 0 && end}</a:p>`;
}

/** Children stand in the order of CT_TextParagraphProperties: lnSpc, spcBef, spcAft, bullet. */
function paragraphProperties({ sizePx, leading, align, beforePx, hangPx, bullet }: Paragraph, writing: Writing): Xml {
  const hang = hangPx !== undefined && xml` marL="${emu(hangPx, writing)}" indent="${-emu(hangPx, writing)}"`;
  const none = bullet === 'none' && hangPx === undefined && xml` marL="0" indent="0"`;
  return xml`<a:pPr${hang}${none}${align && xml` algn="${ALIGN[align]}"`}>${
    sizePx !== undefined && leading !== undefined && leadingXml(sizePx, leading, writing)
  }${beforePx !== undefined && xml`<a:spcBef><a:spcPts val="${hundredths(beforePx, writing)}"/></a:spcBef>`}${bullet === 'none' && xml`<a:buNone/>`}</a:pPr>`;
}

/** Where the letters of a line stand: with CSS in the middle of its height, with Office and lines of a set height at four fifths of it. */
const BASELINE = { middle: (ASCENT - DESCENT) / 2, office: 0.8 };

/**
 * A box as Office is to have it, so that its letters stand where a browser has them.
 * @example lowered({ y: 100, … }, 200, 1.05) → { y: 124.2, … }
 */
export function lowered(box: Box, sizePx: number, leading: number): Box {
  return { ...box, y: box.y + (leading / 2 + BASELINE.middle - BASELINE.office * leading) * sizePx };
}

/**
 * Lines of the height that the slide was fitted with. In points, for a share of the font's own height is another one in every program and with every font that
 * stands in where a machine has not the theme's. @example leadingXml(42, 1.25, writing) → <a:lnSpc><a:spcPts val="3938"/></a:lnSpc>
 */
export function leadingXml(sizePx: number, leading: number, writing: Writing): Xml {
  return xml`<a:lnSpc><a:spcPts val="${hundredths(sizePx * leading, writing)}"/></a:lnSpc>`;
}

function runXml(run: Run, paragraph: Paragraph, writing: Writing): Xml {
  if (run.text === LINE_END) return xml`<a:br>${runProperties('a:rPr', run, paragraph, writing)}</a:br>`;
  // A tab and a line break are elements of their own kind in other formats; here they are characters and paragraphs.
  const text = run.text.replace(/[\r\n]+/g, ' ');
  return xml`<a:r>${runProperties('a:rPr', run, paragraph, writing)}<a:t>${text}</a:t></a:r>`;
}

/** Every run says its language and names the theme's fonts, Latin and East Asian. Children stand in the order of CT_TextCharacterProperties. */
function runProperties(tag: 'a:rPr' | 'a:endParaRPr', run: Run, paragraph: Paragraph, writing: Writing): Xml {
  const { palette } = writing;
  const sizePx = run.sizePx ?? paragraph.sizePx;
  const isBold = run.isBold ?? paragraph.isBold;
  const colour = run.colour ?? paragraph.colour;
  const attributes = xml`${languageAttributes(run.text, writing.language)}${sizePx !== undefined && xml` sz="${hundredths(sizePx, writing)}"`}${
    isBold !== undefined && xml` b="${isBold ? 1 : 0}"`
  }${run.isItalic && xml` i="1"`}${run.isGap ? xml` u="dashHeavy"` : run.isDotted && xml` u="dotted"`}${run.raised !== undefined && xml` baseline="${Math.round(100_000 * run.raised)}"`} dirty="0"`;
  const latin = run.isCode ? xml`<a:latin typeface="${CODE_FONT}"/>` : xml`<a:latin typeface="+mn-lt"/>`;
  const link = run.link
    ? xml`<a:hlinkClick r:id="${writing.linkTo(run.link)}" action="ppaction://hlinksldjump"/>`
    : run.href && xml`<a:hlinkClick r:id="${writing.linkOut(run.href)}"/>`;
  const name = tag === 'a:rPr' ? 'a:rPr' : 'a:endParaRPr';
  return xml`<${rawName(name)}${attributes}>${colour && xml`<a:solidFill>${palette.colour(colour)}</a:solidFill>`}${
    run.isGap && xml`<a:uFill><a:solidFill>${palette.colour('second')}</a:solidFill></a:uFill>`
  }${latin}<a:ea typeface="+mn-ea"/>${link}</${rawName(name)}>`;
}

function rawName(name: string): Xml {
  return { xml: name };
}

/** The language of words decides how they are checked, broken and hyphenated. Han in an English deck is Chinese. */
function languageAttributes(text: string, language: Language): Xml {
  return HAN.test(text) || language === 'zh' ? xml` lang="zh-CN" altLang="en-US"` : xml` lang="en-US" altLang="zh-CN"`;
}
