import type { Span } from '../../../model/source.ts';
import type { DeckFile, Dialect, RawSlide } from '../dialect.ts';
import { rawSlide } from '../dialect.ts';
import type { Element } from '../elements.ts';
import { attributeOf, columnsIn, elementsIn } from '../elements.ts';
import type { LeftOut, LeftOutKind } from '../not-carried.ts';
import { within } from '../scan.ts';

/** Any one of these is a sign that nothing but reveal.js or reveal-md knows. */
const OWN_KEYS = ['separator', 'verticalSeparator', 'notesSeparator', 'revealOptions', 'highlightTheme'];
const OWN_COMMENT = /<!--\s*\.(?:slide|element):/;
/** Of these a file has two at least: a report may have any one of them. */
const SIGNS: readonly ((file: DeckFile) => boolean)[] = [
  ({ bare }) => /^---[ \t]*$/m.test(bare) && /^----[ \t]*$/m.test(bare),
  ({ bare }) => /^notes?:[^\n]*(?:\n(?!----?[ \t]*$)[^\n]*){0,12}\n----?[ \t]*$/im.test(bare),
  ({ fences }) => fences.some(({ info }) => LINE_STEPS.test(info)),
  ({ bare }) => /<aside\s+class=["']notes["']/.test(bare),
  ({ masked }) => /\sclass=["'][^"']*\bfragment\b/.test(masked),
];
const LINE_STEPS = /\[\d+(?:[-,]\d+)*\|[\d|,-]+\]/;

/**
 * Decks for reveal.js and reveal-md, and Lectern's own: slides between lines of `---`, those that stand under one another between lines of `----`, notes after
 * `Note:`, attributes in comments.
 */
export const reveal: Dialect = {
  id: 'reveal',
  suits: (file) =>
    file.head.get('deck')?.value === true ||
    OWN_KEYS.some((key) => file.head.has(key)) ||
    OWN_COMMENT.test(file.masked) ||
    SIGNS.filter((isThere) => isThere(file)).length > 1,
  cut: (file) => {
    const marks = separatorsOf(file);
    const leftOut: LeftOut[] = [...marks.leftOut];
    const theme = file.head.get('theme') ?? file.head.get('highlightTheme');
    if (theme) leftOut.push({ kind: 'theme', at: theme.start });
    const all = cutAt(file, marks, { start: file.from, end: file.text.length });
    const slides = all.filter(({ start, end }) => file.text.slice(start, end).trim() !== '');
    return { slides: slides.flatMap((slide) => readMarks(slide, file, leftOut)), leftOut };
  },
};

/** What parts slides and begins notes in this file. */
interface Marks {
  across: RegExp;
  down: RegExp;
  notes: RegExp;
  leftOut: LeftOut[];
}

function separatorsOf({ head }: DeckFile): Marks {
  const leftOut: LeftOut[] = [];
  const own = (key: string, usual: RegExp): RegExp => {
    const entry = head.get(key);
    if (!entry) return usual;
    const pattern = patternOf(String(entry.value));
    if (!pattern) leftOut.push({ kind: 'separator', at: entry.start });
    return pattern ?? usual;
  };
  return {
    across: own('separator', /^[ \t]*---[ \t]*$/gm),
    down: own('verticalSeparator', /^[ \t]*----[ \t]*$/gm),
    notes: own('notesSeparator', /^[ \t]*notes?:[ \t]*/gim),
    leftOut,
  };
}

/** A separator that is plain text with line breaks, as nearly all are: `^\n\n\n`, `<!--s-->`; null for any other pattern. */
function patternOf(written: string): RegExp | null {
  const plain = written.replace(/^\^|\$$/g, '').replace(/(?:\\r\?)?\\n|\r?\n/g, '\n');
  if (plain === '' || /[[\](){}|+*?^$\\]/.test(plain)) return null;
  const lines = plain.split('\n').map((line) => line.replace(/[.\-/]/g, '\\$&'));
  return new RegExp(`${written.startsWith('^') ? '^' : ''}${lines.join('\\r?\\n')}`, 'gm');
}

/** The slides between separators; those of a column with several are a part. */
function cutAt(file: DeckFile, { across, down, notes }: Marks, region: Span): RawSlide[] {
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

/** What attributes of slides and elements stand for, by their beginnings; `data-layout` and its like are Lectern's own. */
const ATTRIBUTES: readonly [RegExp, LeftOutKind | null][] = [
  [/^data-(?:layout|untitled|part|of|under|first|cut|number|timing)$/, null],
  [/^data-background/, 'background'],
  [/^data-(?:transition|auto-animate)/, 'transition'],
  [/^data-fragment-index$/, 'step-order'],
  [/^data-visibility$/, null],
  [/^(?:class|style)$/, 'style'],
];

/** Reads the comments that carry attributes, and steps of elements in HTML. Nothing where the slide is hidden. */
function readMarks(slide: RawSlide, file: DeckFile, leftOut: LeftOut[]): RawSlide[] {
  const steps: Span[] = [];
  const lost: LeftOut[] = [];
  for (const { start, end } of within(file.comments, slide.body)) {
    const [, of, attributes] = /^<!--\s*\.(slide|element):([\s\S]*?)(?:-->)?$/.exec(file.text.slice(start, end)) ?? [];
    if (!of) continue;
    if (of === 'slide' && /data-visibility=["']hidden/.test(attributes)) {
      leftOut.push({ kind: 'hidden', at: start });
      return [];
    }
    const isStep = of === 'element' && /class=["'][^"']*\bfragment\b/.test(attributes);
    if (isStep) steps.push(elementBefore(file.text, start, slide.body.start));
    lost.push(...lostIn(attributes, start, isStep));
  }
  const elements = elementsIn(file.bare, slide.body);
  for (const element of elements) {
    if (!/\bfragment\b/.test(attributeOf(element, 'class'))) continue;
    steps.push(element);
    lost.push(...lostIn(element.attributes, element.start, true));
  }
  leftOut.push(...lost, ...codeStepsIn(slide, file), ...embeddedIn(elements));
  return [{ ...slide, steps, columns: columnsIn(elements, file.text) }];
}

function lostIn(attributes: string, at: number, isStep: boolean): LeftOut[] {
  return [...attributes.matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)].flatMap(([, name, double, single]) => {
    const value = double ?? single ?? '';
    if (isStep && name === 'class') return /^\s*fragment\s*$/.test(value) ? [] : [{ kind: 'animation' as const, at }];
    const known = ATTRIBUTES.find(([pattern]) => pattern.test(name));
    const kind = known ? known[1] : 'attribute';
    return kind === null ? [] : [{ kind, at }];
  });
}

/** The line before a comment, on which its element ends. */
function elementBefore(text: string, comment: number, from: number): Span {
  const end = from + text.slice(from, comment).trimEnd().length;
  return { start: Math.max(from, text.lastIndexOf('\n', end - 1) + 1), end: Math.max(end, from + 1) };
}

function codeStepsIn(slide: RawSlide, { fences }: DeckFile): LeftOut[] {
  const stepped = within(fences, slide.body).filter(({ info }) => LINE_STEPS.test(info));
  return stepped.map(({ start }) => ({ kind: 'code-steps', at: start }));
}

const EMBEDDED = /^(?:iframe|video|audio|object|embed)$/;

/** Films, sounds and pages. */
function embeddedIn(elements: readonly Element[]): LeftOut[] {
  return elements.flatMap(({ name, start }) => (EMBEDDED.test(name) ? [{ kind: 'embedded' as const, at: start }] : []));
}
