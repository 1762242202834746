import type { Xml } from '../xml.ts';
import { rawXml } from '../xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Names of PresentationML's parts as media types: partType('slide'). */
const TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Namespaces of every part with shapes. */
export const NAMESPACES = rawXml(
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
);

/** The root of every tree of shapes. */
export const TREE_HEAD = rawXml(
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
);

/** A part's text. */
export function partText(content: Xml): string {
  return DECLARATION + content.xml;
}

/** @example partType('slideLayout') → 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml' */
export function partType(name: string): string {
  return `${TYPES}.${name}+xml`;
}
