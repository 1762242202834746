import type { Box, Outline, Paragraph, Placeholder, Shape } from './shape.ts';
import { tableXml } from './table-xml.ts';
import { lowered, paragraphsXml } from './text-xml.ts';
import type { Writing } from './writing.ts';
import { emu } from './writing.ts';
import type { Xml } from './xml.ts';
import { xml } from './xml.ts';

type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Shapes in the order in which they are read and painted. */
export function shapesXml(shapes: readonly Shape[], writing: Writing): Xml {
  return xml`${shapes.map((shape) => shapeXml(shape, writing))}`;
}

function shapeXml(shape: Shape, writing: Writing): Xml {
  switch (shape.kind) {
    case 'text':
      return textXml(shape, writing);
    case 'form':
      return formXml(shape, writing);
    case 'rule':
      return ruleXml(shape, writing);
    case 'path':
      return pathXml(shape, writing);
    case 'group':
      return groupXml(shape, writing);
    case 'picture':
      return pictureXml(shape, writing);
    case 'table':
      return frameXml(
        shape,
        tableXml(shape, writing),
        'http://schemas.openxmlformats.org/drawingml/2006/table',
        writing,
      );
    case 'chart':
      return frameXml(
        shape,
        xml`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${writing.chartOf(shape.chart)}"/>`,
        'http://schemas.openxmlformats.org/drawingml/2006/chart',
        writing,
      );
  }
}

/** Office's own addition that tells screen readers to pass over what only looks good. */
const DECORATION: Xml = {
  xml: '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>',
};

/** Shapes that have no words. */
const DRAWN: ReadonlySet<Shape['kind']> = new Set(['form', 'rule', 'path']);

type Named = Pick<Shape, 'kind' | 'name'> & { description?: string; link?: string; isDecoration?: true };

/** Id and name of a shape, and what it is for those who can't see it: nothing, where it has no words and leads nowhere. */
function nameXml({ kind, name, link, ...shape }: Named, writing: Writing): Xml {
  const isDecoration = shape.isDecoration ?? (link === undefined && DRAWN.has(kind));
  const isNamed = kind === 'group' || link !== undefined;
  const description = isDecoration ? null : (shape.description ?? (isNamed && name));
  const click = link && xml`<a:hlinkClick r:id="${writing.linkTo(link)}" action="ppaction://hlinksldjump"/>`;
  return xml`<p:cNvPr id="${writing.nextId()}" name="${name}"${description && xml` descr="${description}"`}>${click}${isDecoration && DECORATION}</p:cNvPr>`;
}

/** The reference of a shape to its placeholder. @example { type: 'body', index: 1 } → <p:ph type="body" idx="1"/> */
export function placeholderXml(placeholder: Placeholder | undefined): Xml | null {
  if (!placeholder) return null;
  const { type, index } = placeholder;
  const isTitle = type === 'title' || type === 'ctrTitle';
  return xml`<p:ph type="${type}"${!isTitle && xml` idx="${index}"`}/>`;
}

function textXml(shape: ShapeOf<'text'>, writing: Writing): Xml {
  const { box, paragraphs, placeholder, anchor, isOneLine, insetPx, fill, outline, form } = shape;
  const inset = emu(insetPx ?? 0, writing);
  const body = placeholder
    ? xml`<a:bodyPr${anchor && xml` anchor="${ANCHOR[anchor]}"`}><a:noAutofit/></a:bodyPr>`
    : xml`<a:bodyPr wrap="${isOneLine ? 'none' : 'square'}" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" rtlCol="0" anchor="${ANCHOR[anchor ?? 'top']}"><a:noAutofit/></a:bodyPr>`;
  const geometry = placeholder ? null : xml`<a:prstGeom prst="${form ?? 'rect'}"><a:avLst/></a:prstGeom>`;
  return xml`<p:sp><p:nvSpPr>${nameXml(shape, writing)}${
    placeholder ? xml`<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` : xml`<p:cNvSpPr txBox="1"/>`
  }<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr><p:spPr>${box && transformXml(placed(box, paragraphs[0]), writing)}${geometry}${fillXml(fill, placeholder !== undefined, writing)}${outlineXml(outline, writing)}</p:spPr><p:txBody>${body}<a:lstStyle/>${textOf(shape.name, placeholder, paragraphs, writing)}</p:txBody></p:sp>`;
}

/** What has a size and a leading of its own is lowered here; what has them from its layout stands where that is lowered to. */
function placed(box: Box, first: Paragraph | undefined): Box {
  return first?.sizePx !== undefined && first.leading !== undefined ? lowered(box, first.sizePx, first.leading) : box;
}

/** The number of a slide is a field, so that it stays right when slides move. */
function textOf(name: string, placeholder: Placeholder | undefined, paragraphs: Paragraph[], writing: Writing): Xml {
  if (placeholder?.type !== 'sldNum') return paragraphsXml(paragraphs, writing);
  const number = paragraphs[0]?.runs[0]?.text ?? name;
  return xml`<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US" dirty="0"/><a:t>${number}</a:t></a:fld></a:p>`;
}

function fillXml(fill: string | undefined, isInherited: boolean, { palette }: Writing): Xml | null {
  if (fill) return xml`<a:solidFill>${palette.colour(fill)}</a:solidFill>`;
  return isInherited ? null : xml`<a:noFill/>`;
}

/** A line around or along something. */
function outlineXml(outline: Outline | undefined, writing: Writing): Xml | null {
  if (!outline) return null;
  const { colour, widthPx, isDashed } = outline;
  return xml`<a:ln w="${emu(widthPx, writing)}"><a:solidFill>${writing.palette.colour(colour)}</a:solidFill>${isDashed && xml`<a:prstDash val="sysDash"/>`}</a:ln>`;
}

function formXml(shape: ShapeOf<'form'>, writing: Writing): Xml {
  const { box, form, fill, outline, adjust = {} } = shape;
  const guides = Object.entries(adjust).map(
    ([name, value]) => xml`<a:gd name="${name}" fmla="val ${Math.round(value)}"/>`,
  );
  return xml`<p:sp><p:nvSpPr>${nameXml(shape, writing)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transformXml(box, writing)}<a:prstGeom prst="${form}"><a:avLst>${guides}</a:avLst></a:prstGeom>${fillXml(fill, false, writing)}${
    outlineXml(outline, writing) ?? xml`<a:ln><a:noFill/></a:ln>`
  }</p:spPr></p:sp>`;
}

function ruleXml(shape: ShapeOf<'rule'>, writing: Writing): Xml {
  const { from, to, colour, widthPx } = shape;
  const box = {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  };
  const isRising = (to[0] - from[0]) * (to[1] - from[1]) < 0;
  return xml`<p:cxnSp><p:nvCxnSpPr>${nameXml(shape, writing)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transformXml(box, writing, isRising)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${outlineXml({ colour, widthPx }, writing)}</p:spPr></p:cxnSp>`;
}

/** A drawing of straight lines and curves of the third degree, from an SVG path of M, L, H, V, C, l, h, v, c and z. */
function pathXml(shape: ShapeOf<'path'>, writing: Writing): Xml {
  const { box, viewBox, path, fill } = shape;
  return xml`<p:sp><p:nvSpPr>${nameXml(shape, writing)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transformXml(box, writing)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${100 * viewBox[0]}" h="${100 * viewBox[1]}">${{ xml: path }}</a:path></a:pathLst></a:custGeom>${fillXml(fill, false, writing)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** A group's own coordinates are the slide's: its children stand where they would without it. */
function groupXml(shape: ShapeOf<'group'>, writing: Writing): Xml {
  const box = around(shape.children);
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((px) => emu(px, writing));
  const name = nameXml(shape, writing);
  return xml`<p:grpSp><p:nvGrpSpPr>${name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></p:grpSpPr>${shapesXml(shape.children, writing)}</p:grpSp>`;
}

function around(shapes: readonly Shape[]): Box {
  const boxes = shapes.flatMap((shape) => ('box' in shape && shape.box ? [shape.box] : []));
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Office's own addition for drawings in SVG: programs that do not know it show the PNG. */
const DRAWING = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

function pictureXml(shape: ShapeOf<'picture'>, writing: Writing): Xml {
  const { shown, drawing } = writing.pictureOf(shape.image);
  const own =
    drawing &&
    xml`<a:extLst><a:ext uri="${DRAWING}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${drawing}"/></a:ext></a:extLst>`;
  return xml`<p:pic><p:nvPicPr>${nameXml(shape, writing)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${placeholderXml(shape.placeholder)}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${shown}">${own}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transformXml(shape.box, writing)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function frameXml(shape: ShapeOf<'table' | 'chart'>, content: Xml, uri: string, writing: Writing): Xml {
  const { x, y, width, height } = shape.box;
  return xml`<p:graphicFrame><p:nvGraphicFramePr>${nameXml(shape, writing)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholderXml(shape.placeholder)}</p:nvPr></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(x, writing)}" y="${emu(y, writing)}"/><a:ext cx="${emu(width, writing)}" cy="${emu(height, writing)}"/></p:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function transformXml({ x, y, width, height }: Box, writing: Writing, isFlipped = false): Xml {
  return xml`<a:xfrm${isFlipped && xml` flipV="1"`}><a:off x="${emu(x, writing)}" y="${emu(y, writing)}"/><a:ext cx="${emu(width, writing)}" cy="${emu(height, writing)}"/></a:xfrm>`;
}
