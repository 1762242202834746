import type { Span } from '../../../model/source.ts';
import type { DeckFile, RawSlide } from '../dialect.ts';
import type { Element } from '../elements.ts';
import { columnsIn, elementsIn, gridIn, hasAttribute } from '../elements.ts';
import type { LeftOut, LeftOutKind } from '../not-carried.ts';
import type { Fence } from '../scan.ts';
import { within } from '../scan.ts';

const SLOT = /^::([\w-]+)::[ \t]*$/gm;
const SNIPPET = /^<<<[^\n]*$/gm;
/** Behind the opening mark of a formula; who sets formulas leaves it out (notation/find-notation.ts). */
const FORMULA_STEPS = /(?<=^\$\$[ \t]*)\{[^{}\n]*\}/gm;
const EXPRESSION = /\{\{[^{}\n]{0,300}\}\}/g;
/** In notes, where the next click comes. */
const CLICK_MARK = /\[click(?::\d+)?\]/g;
const DIAGRAM = /^(?:mermaid|plantuml)\b/;
const LINE_STEPS = /\{[^{}]*\|[^{}]*\}/;
const EMBEDDED = /^(?:iframe|video|audio|Youtube|SlidevVideo|Tweet|BlueSky)$/;
/** Components that show or hide what is in them, and say nothing themselves. */
const WRAPPER = /^(?:v-clicks?|v-after|v-switch|v-drag|Transform|AutoFitText|LightOrDark|RenderWhen)$/;

/** What stands in a slide's body and notes besides Markdown. */
interface Found {
  elements: Element[];
  fences: Fence[];
  slots: Span[];
  snippets: Span[];
  expressions: Span[];
  formulaSteps: Span[];
  clicks: Span[];
}

/** What of it is not taken over, a row a kind. */
const LOST: readonly [LeftOutKind, (found: Found) => readonly Span[]][] = [
  ['snippet', ({ snippets }) => snippets],
  ['expression', ({ expressions }) => expressions],
  ['component', ({ elements }) => elements.filter(isComponent)],
  ['embedded', ({ elements }) => elements.filter(({ name }) => EMBEDDED.test(name))],
  ['animation', ({ elements }) => elements.filter(isAnimated)],
  ['step-order', ({ elements }) => elements.filter(isOutOfOrder)],
  ['step-order', ({ clicks }) => clicks],
  ['diagram', ({ fences }) => fences.filter(({ info }) => DIAGRAM.test(info))],
  ['code-steps', ({ formulaSteps }) => formulaSteps],
  ['code-steps', ({ fences }) => fences.filter((fence) => LINE_STEPS.test(fence.info) || isMoving(fence))],
];

/** Finds the columns and steps of a slide, and what of it is no Markdown. @returns what is not taken over */
export function readSlidevBody(slide: RawSlide, file: DeckFile): LeftOut[] {
  const found = findIn(slide, file);
  const { elements, fences, slots, snippets, expressions, clicks } = found;
  slide.columns = slots.length > 0 ? slotColumns(slide, slots, file.text) : columnsIn(elements, file.text);
  slide.grid = gridIn(elements);
  slide.steps = elements.filter(isStep);
  // Tags of steps stand on the lines of what they hold, which is Markdown.
  const wrappers = elements.filter(({ name }) => WRAPPER.test(name)).flatMap(tagsOf);
  const moves = fences.filter(isMoving).flatMap((fence) => allButLast(fence, file.text));
  slide.hidden.push(...slots, ...snippets, ...expressions, ...wrappers, ...moves);
  slide.unsaid = clicks;
  return LOST.flatMap(([kind, spansIn]) => spansIn(found).map(({ start }) => ({ kind, at: start })));
}

function findIn({ body, notes }: RawSlide, { bare, text, fences }: DeckFile): Found {
  return {
    elements: elementsIn(bare, body),
    fences: within(fences, body),
    slots: matchesIn(bare, body, SLOT),
    snippets: matchesIn(bare, body, SNIPPET),
    expressions: matchesIn(bare, body, EXPRESSION),
    formulaSteps: matchesIn(bare, body, FORMULA_STEPS),
    clicks: notes.flatMap((note) => matchesIn(text, note, CLICK_MARK)),
  };
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: all }) => ({
    start: start + index,
    end: start + index + all.length,
  }));
}

function tagsOf({ open, inner, end }: Element): Span[] {
  return [open, { start: inner.end, end: Math.max(end, inner.end) }];
}

function isMoving({ info }: Fence): boolean {
  return /\bmagic-move\b/.test(info);
}

/** A listing that changes from step to step is shown as it ends. */
function allButLast(fence: Fence, text: string): Span[] {
  const last = [...text.slice(fence.start, fence.end).matchAll(/^```\w[\s\S]*?^```[ \t]*$/gm)].at(-1);
  if (!last) return [];
  const start = fence.start + last.index;
  return [
    { start: fence.start, end: start },
    { start: start + last[0].length, end: fence.end },
  ];
}

/** What follows each line of a slot is its column; before the first is another, or what goes over both. */
function slotColumns({ body }: RawSlide, slots: readonly Span[], text: string): Span[] {
  const columns = slots.map(({ end }, i) => ({ start: end, end: slots[i + 1]?.start ?? body.end }));
  const isHeaded = text.slice(slots[0].start).startsWith('::left::');
  return isHeaded ? columns : [{ start: body.start, end: slots[0].start }, ...columns];
}

function isStep(element: Element): boolean {
  return (
    /^v-(?:clicks?|after)$/.test(element.name) || hasAttribute(element, 'v-click') || hasAttribute(element, 'v-after')
  );
}

function isComponent({ name }: Element): boolean {
  return /^[A-Z]|[-:.]/.test(name) && !WRAPPER.test(name) && !EMBEDDED.test(name);
}

function isAnimated(element: Element): boolean {
  return /\sv-(?:motion|mark|drag)\b|\sv-(?:click|after)\.(?!none)\w/.test(element.attributes);
}

function isOutOfOrder(element: Element): boolean {
  return /\sv-click(?:\.\w+)*=|\s:?at=|\sv-after\b|\shide\b/.test(element.attributes) && isStep(element);
}
