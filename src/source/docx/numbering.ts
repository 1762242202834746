import { childOf, elementsOf, settingOf, switchOf, type XmlElement } from './element.ts';
import type { XmlVisitor } from './xml.ts';

/** One level of a way of numbering. */
export interface NumberingLevel {
  /** ST_NumberFormat: 'decimal', 'chineseCounting', 'bullet'. */
  format: string;
  /** What is written: '%1、', '（%2）', '%1.%2', or the bullet itself. */
  pattern: string;
  /** The typeface of a bullet: 'Wingdings'. */
  typeface: string;
  start: number;
  /** The level, from 1, whose number sets this one back; 0 for none, null for any above it. */
  restartsAfter: number | null;
  /** All numbers of the pattern in digits. */
  isLegal: boolean;
  suffix: 'tab' | 'space' | 'nothing';
  /** The style of paragraphs that take this level. */
  styleId: string | null;
}

/** A way of numbering with up to nine levels. */
export interface AbstractNumbering {
  levels: Map<number, NumberingLevel>;
  /** The style that says where the levels really are. */
  styleLink: string | null;
}

/** One use of a way of numbering: `w:num`. */
export interface NumberingUse {
  abstractId: string;
  levels: Map<number, NumberingLevel>;
  starts: Map<number, number>;
}

/** All of word/numbering.xml. */
export interface Numberings {
  abstract: Map<string, AbstractNumbering>;
  uses: Map<string, NumberingUse>;
}

/** Looks at word/numbering.xml and fills what is given. */
export function numberingVisitor({ abstract, uses }: Numberings): XmlVisitor {
  return {
    containers: new Set(),
    element: (element) => {
      const { abstractNumId = '', numId = '' } = element.attributes;
      if (element.name === 'abstractNum') abstract.set(abstractNumId, abstractOf(element));
      if (element.name === 'num') uses.set(numId, useOf(element));
    },
  };
}

function abstractOf(element: XmlElement): AbstractNumbering {
  return { levels: levelsIn(element), styleLink: settingOf(element, 'numStyleLink') ?? null };
}

function levelsIn(element: XmlElement): Map<number, NumberingLevel> {
  const levels = elementsOf(element).filter(({ name }) => name === 'lvl');
  return new Map(levels.map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)]));
}

function useOf(element: XmlElement): NumberingUse {
  const overrides = elementsOf(element).filter(({ name }) => name === 'lvlOverride');
  const starts = overrides.flatMap((override) => {
    const start = settingOf(override, 'startOverride');
    return start === undefined ? [] : [[Number(override.attributes.ilvl ?? 0), numberOf(start, 1)] as const];
  });
  return {
    abstractId: settingOf(element, 'abstractNumId') ?? '',
    levels: new Map(overrides.flatMap((override) => [...levelsIn(override)])),
    starts: new Map(starts),
  };
}

function levelOf(element: XmlElement): NumberingLevel {
  const restart = settingOf(element, 'lvlRestart');
  const suffix = settingOf(element, 'suff');
  return {
    format: formatOf(element),
    pattern: settingOf(element, 'lvlText') ?? '',
    typeface: childOf(childOf(element, 'rPr'), 'rFonts')?.attributes.ascii ?? '',
    start: numberOf(settingOf(element, 'start'), 0),
    restartsAfter: restart === undefined ? null : numberOf(restart, 0),
    isLegal: switchOf(element, 'isLgl') ?? false,
    suffix: suffix === 'nothing' || suffix === 'space' ? suffix : 'tab',
    styleId: settingOf(element, 'pStyle') ?? null,
  };
}

/** Formats that came later stand in an alternative beside one that older programs know. */
function formatOf(element: XmlElement): string {
  const alternatives = childOf(element, 'AlternateContent');
  const chosen = settingOf(childOf(alternatives, 'Choice'), 'numFmt');
  const older = settingOf(childOf(alternatives, 'Fallback'), 'numFmt');
  return settingOf(element, 'numFmt') ?? (chosen === 'custom' ? older : chosen) ?? older ?? 'decimal';
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? Math.max(0, Math.min(number, 99_999)) : otherwise;
}
