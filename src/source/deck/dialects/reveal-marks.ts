import type { Span } from '../../../model/source.ts';
import type { DeckFile, RawSlide } from '../dialect.ts';
import type { Element } from '../elements.ts';
import { attributeOf, columnsIn, elementsIn } from '../elements.ts';
import type { LeftOut, LeftOutKind } from '../not-carried.ts';
import { within } from '../scan.ts';

/** What attributes of slides and elements stand for, by their beginnings; `data-layout` and its like are Lectern's own. */
const ATTRIBUTES: readonly [RegExp, LeftOutKind | null][] = [
  [/^data-(?:layout|untitled|part|of|under|first|cut|number|timing)$/, null],
  [/^data-background/, 'background'],
  [/^data-(?:transition|auto-animate)/, 'transition'],
  [/^data-fragment-index$/, 'step-order'],
  [/^data-visibility$/, null],
  [/^(?:class|style)$/, 'style'],
];

/** Lines of code that are lit one after the other: [1|3-5]. */
export const LINE_STEPS = /\[\d+(?:[-,]\d+)*\|[\d|,-]+\]/;

/** Reads the comments that carry attributes, and steps of elements in HTML. Nothing where the slide is hidden. */
export function readMarks(slide: RawSlide, file: DeckFile, leftOut: LeftOut[]): RawSlide[] {
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

/** What attributes ask for that is not taken over. */
export function lostIn(attributes: string, at: number, isStep: boolean): LeftOut[] {
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
