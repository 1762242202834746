import { widthInEm } from '../../../text/width.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import type { SlideOf } from '../../html/layouts/layout.ts';
import type { Palette } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { EMU_PER_PX } from '../writing.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import type { Numbers } from './numbers.ts';
import type { Plot } from './plot.ts';
import { column } from './workbook.ts';

type ChartSlide = SlideOf<'chart'>;

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What Office leaves between and around the names of a key. */
const KEY_ROOM_PX = 48;
const AXES = { category: 111111111, value: 222222222 };

/** Everything that the XML of a chart is made of. */
export interface ChartParts {
  slide: ChartSlide;
  plot: Plot;
  numbers: Numbers;
  /** Which amounts have their number on the chart, and over or under their mark: by series, then by name. */
  labelled: ('t' | 'b' | null)[][];
  /** Height of the key over the plot in px; 0 where there is none. */
  keyPx: number;
  sheet: Sheet;
}

/** A chart's part (ECMA-376, 21.2), its plot at the place where the drawing has it. @param workbookId relation to its workbook */
export function chartXml(parts: ChartParts, workbookId: string): string {
  const { slide, plot, keyPx, sheet } = parts;
  const { widthPx, heightPx } = slide;
  const layout = xml`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(plot.box.x, widthPx)}"/><c:y val="${share(plot.box.y, heightPx)}"/><c:w val="${share(plot.box.width, widthPx)}"/><c:h val="${share(plot.box.height, heightPx)}"/></c:manualLayout></c:layout>`;
  const legend =
    keyPx > 0 &&
    xml`<c:legend><c:legendPos val="t"/><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(keyLeft(slide), widthPx)}"/><c:y val="0"/><c:w val="${share(keyWidth(slide), widthPx)}"/><c:h val="${share(keyPx, heightPx)}"/></c:manualLayout></c:layout><c:overlay val="0"/>${textProperties(SCALE.chartTextPx, 'quiet', false, sheet)}</c:legend>`;
  return xml`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${kindXml(parts)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(SCALE.chartTextPx, 'ink', false, sheet)}<c:externalData r:id="${workbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
    .xml;
}

/** A place as a share of the chart's frame, to a millionth. */
function share(px: number, whole: number): number {
  return Math.round((1_000_000 * px) / whole) / 1_000_000;
}

function keyLeft({ marks }: ChartSlide): number {
  const first = marks.find((mark) => mark.shape === 'bar');
  return first && 'x' in first ? first.x : 0;
}

/** As wide as its names are, for a wider one is spread out. */
function keyWidth(slide: ChartSlide): number {
  const names = slide.labels.filter(({ role }) => role === 'head');
  const right = Math.max(...names.map(({ text, x }) => x + widthInEm(text.text) * SCALE.chartTextPx));
  return Math.min(slide.widthPx, right + KEY_ROOM_PX) - keyLeft(slide);
}

function kindXml(parts: ChartParts): Xml {
  const { slide, plot } = parts;
  const series = slide.series.map((_, i) => seriesXml(parts, i));
  const axes = xml`<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  if (slide.kind === 'share')
    return xml`<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="48"/></c:doughnutChart>`;
  if (slide.kind === 'line')
    return xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(parts)}`;
  const isStacked = slide.kind === 'stacked';
  return xml`<c:barChart><c:barDir val="${slide.kind === 'column' ? 'col' : 'bar'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${plot.gapPercent}"/><c:overlap val="${isStacked ? 100 : 0}"/>${axes}</c:barChart>${axesXml(parts)}`;
}

/** Names from top to bottom or from left to right; no axis for the numbers, which stand at their marks. */
function axesXml({ slide, plot, numbers, sheet }: ChartParts): Xml {
  const isLying = slide.kind === 'bar' || slide.kind === 'stacked';
  const hasLine = !isLying || plot.low < 0;
  const line = hasLine
    ? xml`<c:spPr><a:ln w="${Math.round(1.5 * EMU_PER_PX * sheet.deck.scale)}"><a:solidFill>${sheet.palette.colour('quiet')}</a:solidFill></a:ln></c:spPr>`
    : xml`<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`;
  const every = Math.ceil(slide.names.length / Math.max(1, namedOn(slide)));
  const skip = every > 1 && xml`<c:tickLblSkip val="${every}"/>`;
  const [low, high] = [plot.low, plot.high].map((value) => value / numbers.worth);
  return xml`<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textProperties(SCALE.chartTextPx, 'ink', false, sheet)}<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="${high}"/><c:min val="${low}"/></c:scaling><c:delete val="1"/><c:axPos val="${isLying ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="${AXES.category}"/><c:crosses val="${slide.kind === 'line' ? 'min' : 'autoZero'}"/><c:crossBetween val="${slide.kind === 'line' ? 'midCat' : 'between'}"/></c:valAx>`;
}

/** How many of the names have room along a line's axis; all do beside bars. */
function namedOn({ kind, names, labels }: ChartSlide): number {
  if (kind !== 'line') return names.length;
  return names.filter(({ parts }) =>
    labels.some(({ role, text }) => role === 'name' && text.parts[0]?.start === parts[0]?.start),
  ).length;
}

/** Children stand in the order of CT_BarSer, CT_LineSer and CT_PieSer. */
function seriesXml(parts: ChartParts, index: number): Xml {
  const { slide, numbers, sheet } = parts;
  const { name, tone } = slide.series[index];
  const count = slide.names.length;
  const letter = column(index + 1);
  const title =
    name &&
    xml`<c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name.text}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const names = xml`<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${count + 1}</c:f><c:strCache><c:ptCount val="${count}"/>${slide.names.map(({ text }, i) => xml`<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`)}</c:strCache></c:strRef></c:cat>`;
  const values = xml`<c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${count + 1}</c:f><c:numCache><c:formatCode>${numbers.formats[index] ?? 'General'}</c:formatCode><c:ptCount val="${count}"/>${numbers.values[index].map((value, i) => xml`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)}</c:numCache></c:numRef></c:val>`;
  const before = xml`<c:idx val="${index}"/><c:order val="${index}"/>${title}`;
  const colour = sheet.palette.colour(toneSlot(tone, slide.kind));
  if (slide.kind === 'line')
    return xml`<c:ser>${before}${lineLook(colour, tone, parts, index)}${labelsXml(parts, index)}${names}${values}<c:smooth val="0"/></c:ser>`;
  if (slide.kind === 'share') return xml`<c:ser>${before}${slicesXml(parts)}${names}${values}</c:ser>`;
  return xml`<c:ser>${before}<c:spPr><a:solidFill>${colour}</a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labelsXml(parts, index)}${names}${values}</c:ser>`;
}

function lineLook(colour: Xml, tone: number, { slide, sheet }: ChartParts, index: number): Xml {
  const width = Math.round((tone === 0 ? 5 : 4) * EMU_PER_PX * sheet.deck.scale);
  const dot = (symbol: Xml) =>
    xml`<c:marker>${symbol}<c:spPr><a:solidFill>${colour}</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
  const round = xml`<c:symbol val="circle"/><c:size val="10"/>`;
  const line = xml`<c:spPr><a:ln w="${width}" cap="rnd"><a:solidFill>${colour}</a:solidFill>${tone === 2 && xml`<a:prstDash val="sysDot"/>`}<a:round/></a:ln></c:spPr>`;
  if (tone === 0) return xml`${line}${dot(round)}`;
  // Of the other lines only the last point has a dot.
  const last = slide.series[index].amounts.length - 1;
  return xml`${line}<c:marker><c:symbol val="none"/></c:marker><c:dPt><c:idx val="${last}"/>${dot(round)}<c:bubble3D val="0"/>${line}</c:dPt>`;
}

/** Every part of a ring in its own tone, parted by the ground. */
function slicesXml({ slide, sheet }: ChartParts): Xml {
  const tones = slide.marks.flatMap((mark) => (mark.shape === 'area' ? [mark.tone] : []));
  return xml`${tones.map(
    (tone, i) =>
      xml`<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/><c:spPr><a:solidFill>${sheet.palette.colour(toneSlot(tone, 'share'))}</a:solidFill><a:ln w="${2 * EMU_PER_PX}"><a:solidFill>${sheet.palette.colour('ground')}</a:solidFill></a:ln></c:spPr></c:dPt>`,
  )}`;
}

/** The numbers at the marks: by the format of their series, or in the report's own words where that is not enough. */
function labelsXml(parts: ChartParts, index: number): Xml {
  const { slide, numbers, labelled, sheet } = parts;
  const format = numbers.formats[index];
  const { tone, amounts } = slide.series[index];
  const isInside = slide.kind === 'stacked';
  const colour = isInside ? inToneSlot(tone) : 'ink';
  const sizePx = isInside ? SCALE.chartTextPx : SCALE.chartValuePx;
  const look = textProperties(sizePx, colour, !isInside, sheet);
  const place = (way: 't' | 'b') => (slide.kind === 'line' ? way : isInside ? 'ctr' : 'outEnd');
  const shows = xml`<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const numFmt = xml`<c:numFmt formatCode="${format ?? 'General'}" sourceLinked="0"/>`;
  const own = labelled[index].map((way, i) => {
    if (way === null) return xml`<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`;
    if (format !== null && way === 't') return null;
    const words =
      format === null &&
      xml`<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraphLook(sizePx, colour, !isInside, sheet)}<a:r>${runLook('a:rPr', sizePx, colour, !isInside, sheet)}<a:t>${amounts[i].text.text}</a:t></a:r></a:p></c:rich></c:tx>`;
    return xml`<c:dLbl><c:idx val="${i}"/>${words}${numFmt}<c:spPr><a:noFill/></c:spPr>${!words && look}<c:dLblPos val="${place(way)}"/>${shows}</c:dLbl>`;
  });
  return xml`<c:dLbls>${own}${numFmt}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look}<c:dLblPos val="${place('t')}"/>${shows}</c:dLbls>`;
}

function textProperties(sizePx: number, colour: string, isBold: boolean, sheet: Sheet): Xml {
  return xml`<c:txPr><a:bodyPr/><a:lstStyle/><a:p>${paragraphLook(sizePx, colour, isBold, sheet)}<a:endParaRPr lang="${tagOf(sheet)}"/></a:p></c:txPr>`;
}

function paragraphLook(sizePx: number, colour: string, isBold: boolean, sheet: Sheet): Xml {
  return xml`<a:pPr>${runLook('a:defRPr', sizePx, colour, isBold, sheet)}</a:pPr>`;
}

function runLook(tag: 'a:rPr' | 'a:defRPr', sizePx: number, colour: string, isBold: boolean, sheet: Sheet): Xml {
  const name: Xml = { xml: tag };
  return xml`<${name} lang="${tagOf(sheet)}" sz="${Math.round(75 * sizePx * sheet.deck.scale)}" b="${isBold ? 1 : 0}"><a:solidFill>${sheet.palette.colour(colour)}</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></${name}>`;
}

function tagOf({ deck }: Sheet): string {
  return deck.language === 'zh' ? 'zh-CN' : 'en-US';
}

/** Tones as the style sheet has them: the accent, then quiet ones; paler where numbers are read on them, stronger where lines are thin. */
export function toneSlot(tone: number, kind: ChartSlide['kind']): Parameters<Palette['colour']>[0] {
  if (tone === 0) return 'series-1';
  if (tone === 1) return kind === 'stacked' ? 'second/45' : kind === 'line' ? 'quiet' : 'second';
  if (tone === 2) return kind === 'stacked' ? 'quiet/22' : kind === 'line' ? 'quiet' : 'quiet/45';
  return 'quiet';
}

function inToneSlot(tone: number): string {
  return tone === 1 || tone === 2 ? 'ink' : 'ground';
}
