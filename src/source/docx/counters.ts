import { numberFormatNamed } from './number-formats.ts';
import type { NumberingLevel, Numberings, NumberingUse } from './numbering.ts';
import type { ParagraphFormatSpec } from './paragraph-format.ts';
import { chainOf, type Style, type Styles } from './styles.ts';
import { signOf } from './symbols.ts';

/** The number or bullet that a paragraph is set with. */
export interface ParagraphNumber {
  /** As printed: '一、', '2.1', '•'. Never empty. */
  text: string;
  /** What stands between it and the paragraph's words. */
  gap: '' | ' ';
  isBullet: boolean;
  /** In Chinese characters, as parts of official documents are. */
  isHan: boolean;
  /** 0…8. */
  level: number;
  /** Paragraphs with the same id are of one list. */
  listId: string;
}

/** How far each list has counted: abstract id → the count of each level, undefined where it begins anew. */
export interface Counters {
  numberings: Numberings;
  styles: Styles;
  counts: Map<string, (number | undefined)[]>;
  /** Uses whose own starts have been taken: `use level`. */
  begun: Set<string>;
}

/** Numbers no paragraph has been given yet. */
export function newCounters(numberings: Numberings, styles: Styles): Counters {
  return { numberings, styles, counts: new Map(), begun: new Set() };
}

/**
 * Counts one paragraph, in order of the document (ECMA-376 part 1, 17.9).
 * @param chain the paragraph's style and those it is based on
 * @param format what the paragraph and its styles say together
 * @returns null where the paragraph has no number, or an empty one
 */
export function nextNumber(
  counters: Counters,
  chain: readonly Style[],
  format: ParagraphFormatSpec,
): ParagraphNumber | null {
  const { numberingId = '0' } = format;
  const found = numberingId === '0' ? null : levelsOf(counters, numberingId, 0);
  if (!found) return null;
  const level = format.numberingLevel ?? levelOfStyle(found, chain) ?? 0;
  const own = levelAt(found, level);
  if (!own) return null;
  const counts = count(counters, found, numberingId, level, own);
  const text = own.format === 'bullet' ? bulletOf(own) : printed(found, counts, own);
  if (text === '') return null;
  const gap = own.suffix === 'nothing' || /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? '' : ' ';
  const isHan = !own.isLegal && numberFormatNamed(own.format).isHan;
  return { text, gap, isBullet: own.format === 'bullet', isHan, level, listId: found.abstractId };
}

interface FoundLevels {
  abstractId: string;
  use: NumberingUse;
  levels: ReadonlyMap<number, NumberingLevel>;
}

/** The levels of a use, by way of a style where the numbering says so. */
function levelsOf(counters: Counters, id: string, steps: number): FoundLevels | null {
  const { numberings, styles } = counters;
  const use = numberings.uses.get(id);
  const abstract = use && numberings.abstract.get(use.abstractId);
  if (!use || !abstract) return null;
  const linked =
    abstract.styleLink === null ? undefined : chainOf(styles, abstract.styleLink)[0]?.paragraph.numberingId;
  if (linked !== undefined && linked !== id && steps < 4) return levelsOf(counters, linked, steps + 1);
  return { abstractId: use.abstractId, use, levels: abstract.levels };
}

function levelAt({ use, levels }: FoundLevels, level: number): NumberingLevel | undefined {
  return use.levels.get(level) ?? levels.get(level);
}

function levelOfStyle({ levels }: FoundLevels, chain: readonly Style[]): number | undefined {
  for (const { id } of chain) for (const [level, { styleId }] of levels) if (styleId === id) return level;
  return undefined;
}

function count(
  { counts: all, begun }: Counters,
  found: FoundLevels,
  useId: string,
  level: number,
  own: NumberingLevel,
): readonly (number | undefined)[] {
  const counts = all.get(found.abstractId) ?? [];
  all.set(found.abstractId, counts);
  const start = found.use.starts.get(level);
  if (start !== undefined && !begun.has(`${useId} ${level}`)) {
    begun.add(`${useId} ${level}`);
    counts[level] = start - 1;
  }
  counts[level] = (counts[level] ?? own.start - 1) + 1;
  for (let deeper = level + 1; deeper < 9; deeper++) {
    const after = levelAt(found, deeper)?.restartsAfter ?? deeper;
    if (after > level) counts[deeper] = undefined;
  }
  return counts;
}

function printed(found: FoundLevels, counts: readonly (number | undefined)[], own: NumberingLevel): string {
  return own.pattern
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levelAt(found, at);
      const number = counts[at] ?? found.use.starts.get(at) ?? level?.start ?? 1;
      return numberFormatNamed(own.isLegal ? 'decimal' : (level?.format ?? 'decimal')).write(number);
    })
    .trim();
}

/** Bullets come from typefaces of signs; what is not known of these is a bullet all the same. */
function bulletOf({ pattern, typeface }: NumberingLevel): string {
  const sign = signOf(pattern, typeface).trim();
  return sign === '' || /[\ue000-\uf8ff]/.test(sign) ? '•' : sign === 'o' ? '◦' : sign;
}
