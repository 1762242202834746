import { childOf, settingOf, type XmlElement } from './element.ts';

/** What a paragraph, or a style of paragraphs, says about itself. */
export interface ParagraphFormatSpec {
  isCentred?: boolean;
  /** 0…8 for a heading, 9 for text. */
  outlineLevel?: number;
  /** Id of the numbering it takes part in, '0' for none. */
  numberingId?: string;
  /** 0…8. */
  numberingLevel?: number;
}

/** Reads `w:pPr`. @example <w:pPr><w:jc w:val="center"/></w:pPr> → { isCentred: true } */
export function paragraphFormatSpec(properties: XmlElement | undefined): ParagraphFormatSpec {
  const spec: ParagraphFormatSpec = {};
  if (!properties) return spec;
  const align = settingOf(properties, 'jc');
  const outlineLevel = levelOf(settingOf(properties, 'outlineLvl'));
  const numbering = childOf(properties, 'numPr');
  const numberingId = settingOf(numbering, 'numId');
  const numberingLevel = levelOf(settingOf(numbering, 'ilvl'));
  if (align !== undefined) spec.isCentred = align === 'center';
  if (outlineLevel !== undefined) spec.outlineLevel = outlineLevel;
  if (numberingId !== undefined) spec.numberingId = numberingId;
  if (numberingLevel !== undefined) spec.numberingLevel = Math.min(8, numberingLevel);
  return spec;
}

function levelOf(value: string | undefined): number | undefined {
  const level = Number.parseInt(value ?? '', 10);
  return level >= 0 && level <= 9 ? level : undefined;
}
