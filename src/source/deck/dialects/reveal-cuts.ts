import type { Span } from '../../../model/source.ts';
import type { DeckFile, RawSlide } from '../dialect.ts';
import { rawSlide } from '../dialect.ts';
import { attributeOf, elementsIn } from '../elements.ts';
import type { LeftOut } from '../not-carried.ts';

/** What parts slides and begins notes in this file. */
export interface Marks {
  across: RegExp;
  down: RegExp;
  notes: RegExp;
  leftOut: LeftOut[];
}

/** Slides parted by `---` and `----`, notes after `Note:`. */
const USUAL = { across: /^[ \t]*---[ \t]*$/gm, down: /^[ \t]*----[ \t]*$/gm, notes: /^[ \t]*notes?:[ \t]*/gim };

/** The marks that a file, or a section of a page, asks for. @param setting its value for a key, and where that stands */
export function separatorsOf(setting: (key: string) => { value: unknown; start: number } | undefined): Marks {
  const leftOut: LeftOut[] = [];
  const own = (key: string, usual: RegExp): RegExp => {
    const entry = setting(key);
    if (!entry) return usual;
    const pattern = patternOf(String(entry.value));
    if (!pattern) leftOut.push({ kind: 'separator', at: entry.start });
    return pattern ?? usual;
  };
  return {
    across: own('separator', USUAL.across),
    down: own('verticalSeparator', USUAL.down),
    notes: own('notesSeparator', USUAL.notes),
    leftOut,
  };
}

/** A separator that is plain text with line breaks, as nearly all are: `^\n\n\n`, `<!--s-->`; null for any other pattern. */
function patternOf(written: string): RegExp | null {
  const plain = written.replace(/^\^|\$$/g, '').replace(/(?:\\r\?)?\\n|\r?\n/g, '\n');
  if (plain === '' || /[[\](){}|+*?^$\\]/.test(plain)) return null;
  const lines = plain.split('\n').map((line) => line.replace(/[.\-/]/g, '\\$&'));
  return new RegExp(`${written.startsWith('^') ? '^' : ''}${lines.join('\\r?\\n[ \\t]*')}`, 'gm');
}

/** The slides between the separators of a stretch; those of a column with several are a part. */
export function cutAt(file: DeckFile, { across, down, notes }: Marks, region: Span): RawSlide[] {
  const found = [...cutsIn(file, across, 'across', region), ...cutsIn(file, down, 'down', region)];
  const cuts = found.sort((a, b) => a.start - b.start);
  const edges = [...cuts, { start: region.end, end: region.end, way: 'across' as const }];
  let { start } = region;
  const hasParts = cuts.some(({ way }) => way === 'down');
  let before: 'across' | 'down' = 'across';
  return edges.flatMap((edge) => {
    if (edge.start < start) return [];
    const slide = withNotes({ start, end: edge.start }, file, notes);
    if (before === 'across' && edge.way === 'down') slide.part = 'own';
    else if (before === 'across' && hasParts) slide.part = 'none';
    before = edge.way;
    start = edge.end;
    return [slide];
  });
}

/** In the text, or where the separator is a comment, in what has comments. */
function cutsIn({ masked, bare }: DeckFile, pattern: RegExp, way: 'across' | 'down', { start, end }: Span) {
  const text = pattern.source.includes('<!') ? masked : bare;
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: all }) => {
    const after = start + index + all.length;
    const rest = /^[ \t]*\r?\n/.exec(text.slice(after, after + 200))?.[0].length ?? 0;
    return { start: start + index, end: after + rest, way };
  });
}

function withNotes(whole: Span, { bare }: DeckFile, pattern: RegExp): RawSlide {
  const own = bare.slice(whole.start, whole.end);
  const note = [...own.matchAll(pattern)][0];
  const bodyEnd = note ? whole.start + note.index : whole.end;
  const slide = rawSlide(whole, { start: whole.start, end: bodyEnd });
  if (note) slide.notes.push({ start: bodyEnd + note[0].length, end: whole.end });
  const asides = elementsIn(bare, slide.body).filter(
    (element) => element.name === 'aside' && attributeOf(element, 'class').includes('notes'),
  );
  slide.notes.unshift(...asides.map(({ inner }) => inner));
  slide.hidden.push(...asides);
  return slide;
}
