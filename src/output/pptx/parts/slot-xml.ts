import { SCALE } from '../../../theme/type-scale.ts';
import { INDENT_PX } from '../points.ts';
import { placeholderXml } from '../shape-xml.ts';
import type { SlotOf, SlotStyle } from '../slots.ts';
import { leadingXml, lowered } from '../text-xml.ts';
import type { Writing } from '../writing.ts';
import { emu, hundredths } from '../writing.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** The dash before a point; the theme in serif has a dot. */
function bulletXml(hasBullet: boolean, bullet: string, { palette }: Writing): Xml {
  if (!hasBullet) return xml`<a:buNone/>`;
  return xml`<a:buClr>${palette.colour('accent')}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="${bullet}"/>`;
}

/** How one level of a slot is set. @param tag 'a:lvl1pPr' */
export function levelXml(tag: string, style: SlotStyle, bullet: string, writing: Writing, level = 0): Xml {
  const { sizePx, leading, colour, isBold = false, hasBullet = false, align = 'start', beforePx = 0 } = style;
  const name: Xml = { xml: tag };
  const indent = emu(INDENT_PX, writing);
  const margins = hasBullet
    ? xml`marL="${indent * (level + 1)}" indent="${-indent}"`
    : xml`marL="${indent * level}" indent="0"`;
  return xml`<${name} ${margins} algn="${ALIGN[align]}" eaLnBrk="1" hangingPunct="1">${leading !== undefined && leadingXml(sizePx, leading, writing)}<a:spcBef><a:spcPts val="${hundredths(beforePx, writing)}"/></a:spcBef>${bulletXml(hasBullet, bullet, writing)}<a:defRPr sz="${hundredths(sizePx, writing)}" b="${isBold ? 1 : 0}"><a:solidFill>${writing.palette.colour(colour)}</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></${name}>`;
}

/** A placeholder on a master or a layout, with the words that it shows while it is empty. */
export function slotXml({ placeholder, name, box, style, anchor }: SlotOf, bullet: string, writing: Writing): Xml {
  const { x, y, width, height } = style.leading === undefined ? box : lowered(box, style.sizePx, style.leading);
  const language = writing.language === 'zh' ? 'zh-CN' : 'en-US';
  const isNumber = placeholder.type === 'sldNum';
  const text = isNumber
    ? xml`<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>`
    : xml`<a:r><a:rPr lang="${language}"/><a:t>${name}</a:t></a:r>`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${writing.nextId()}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x, writing)}" y="${emu(y, writing)}"/><a:ext cx="${emu(width, writing)}" cy="${emu(height, writing)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHOR[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle>${levelXml('a:lvl1pPr', style, bullet, writing)}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

/** Text of the master's body, level by level. */
export function bodyLevels(bullet: string, writing: Writing): Xml {
  return xml`${[28, 26, 24, 24, 24, 24, 24, 24, 24].map((sizePx, i) =>
    levelXml(
      `a:lvl${i + 1}pPr`,
      { sizePx, leading: SCALE.pointLeading, colour: 'ink', hasBullet: true, beforePx: i === 0 ? SCALE.pointGapPx : 8 },
      bullet,
      writing,
      i,
    ),
  )}`;
}
