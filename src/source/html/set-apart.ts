import type { ClassStyles } from './class-styles.ts';
import type { PageElement } from './page.ts';

/** How text is set apart from what is around it. */
export interface Apart {
  isBold: boolean;
  /** In a typeface that Chinese documents set headings in (GB/T 9704-2012: 黑体, 楷体, 小标宋). */
  hasHeadingFace: boolean;
}

const HEADING_FACE =
  /^["'\s]{0,9}(?:黑体|方正黑体|华文黑体|simhei|stheiti|楷体|方正楷体|华文楷体|kaiti|stkaiti|方正小标宋|小标宋)/;

/** The type of an element's text, which is that of what is around it but for what it says itself. */
export function apartIn(element: PageElement, around: Apart, { bold }: ClassStyles): Apart {
  const { name, style, attributes } = element;
  const weight = style.get('font-weight');
  const isBoldName = name === 'b' || name === 'strong' || name === 'dt';
  const isBoldClass = bold.size > 0 && (attributes.class?.split(/\s+/).some((each) => bold.has(each)) ?? false);
  const said = weight === undefined || weight === 'inherit' ? null : /^(?:bold|[6-9]00)/.test(weight);
  const face = style.get('font-family') ?? (name === 'font' ? attributes.face?.toLowerCase() : undefined);
  return {
    isBold: said ?? (isBoldName || isBoldClass || around.isBold),
    hasHeadingFace: face === undefined ? around.hasHeadingFace : HEADING_FACE.test(face),
  };
}
