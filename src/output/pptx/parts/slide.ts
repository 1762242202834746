import type { Slide } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { saysTitle } from '../../html/layouts/statement.ts';
import { clauseRuns } from '../clause-runs.ts';
import { bandOf } from '../decor.ts';
import { evenBox } from '../even-box.ts';
import { layouts } from '../layouts/index.ts';
import type { LayoutShapes } from '../layouts/layout.ts';
import { phraseRuns } from '../phrase-runs.ts';
import type { Run, Shape } from '../shape.ts';
import { shapesXml } from '../shape-xml.ts';
import type { Frame, Sheet } from '../sheet.ts';
import { frameOf, TITLE_SHARE, titleLinesOf } from '../sheet.ts';
import type { Writing } from '../writing.ts';
import { xml } from '../xml.ts';
import { NAMESPACES, partText, TREE_HEAD } from './part.ts';

/** One slide: header, what its layout draws, footer. */
export function slidePart(slide: Slide, sheet: Sheet, writing: Writing): string {
  const shapes = shapesXml(shapesOf(slide, sheet), writing);
  return partText(
    xml`<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
}

/** All that stands on a slide, in the order in which it is read. */
export function shapesOf(slide: Slide, whole: Sheet): Shape[] {
  const sheet = { ...whole, marks: slide.wordMarks };
  const { stage } = sheet;
  const draw = layouts[slide.layout] as LayoutShapes<Slide['layout']>;
  if (slide.layout === 'cover' || slide.layout === 'closing')
    return draw(slide as never, { x: 0, y: 0, width: stage.widthPx, height: stage.heightPx }, sheet);
  const lines = saysTitle(slide) ? 0 : titleLinesOf(slide, sheet);
  const frame = frameOf(stage, lines);
  return [
    ...headerShapes(slide, lines, frame, sheet),
    ...draw(slide as never, frame.body, sheet),
    ...footerShapes(slide, sheet),
  ];
}

/** The title is where the layout has it unless it needs more lines. */
function headerShapes(slide: Slide, lines: number, frame: Frame, sheet: Sheet): Shape[] {
  const { words, theme, stage } = sheet;
  const where = whereRuns(slide, sheet);
  const part: Run[] = slide.part
    ? [{ text: words.part(slide.part.index, slide.part.count), sizePx: 29.4, isBold: false, colour: 'where-ink' }]
    : [];
  const own = slide.title ? phraseRuns(slide.title, sheet) : [{ text: sheet.nameOf(slide) }];
  const isParted = slide.endsAtClauses && lines > 1;
  const title: Run[] = [
    ...(isParted ? clauseRuns(own, slide.title!.text, SCALE.titlePx, frame.title.width * TITLE_SHARE) : own),
    ...(slide.title ? part : []),
  ];
  const named = { text: sheet.nameOf(slide), parts: slide.title?.parts ?? [] };
  const band = lines > 1 && theme.name === 'harbour' ? [bandOf(stage, lines)] : [];
  const above: Shape[] =
    where.length > 0
      ? [
          {
            kind: 'text',
            name: words.slots.where,
            box: null,
            placeholder: { type: 'body', index: 10 },
            paragraphs: [{ runs: where }],
          },
        ]
      : [];
  // Said in large words below.
  if (saysTitle(slide)) return above;
  return [
    ...band,
    ...above,
    {
      kind: 'text',
      name: words.slots.title,
      box:
        lines === 1
          ? null
          : isParted
            ? frame.title
            : evenBox(frame.title, [{ phrase: named, sizePx: SCALE.titlePx }], 'balance', sheet),
      placeholder: { type: 'title', index: 0 },
      paragraphs: [lines > 1 ? { runs: title, sizePx: SCALE.titlePx, leading: SCALE.titleLeading } : { runs: title }],
    },
  ];
}

/** The part that the slide belongs to: its ordinal and, where the slide bears another title, its name. */
function whereRuns(slide: Slide, sheet: Sheet): Run[] {
  if (slide.section === null) return [];
  const section = sheet.deck.sections[slide.section];
  const name = slide.where ?? (section.title?.text === slide.title?.text ? null : section.title);
  return [{ text: String(slide.section + 1) }, ...(name ? [{ text: ' · ' }, ...phraseRuns(name, sheet)] : [])];
}

function footerShapes(slide: Slide, sheet: Sheet): Shape[] {
  const { deck, words } = sheet;
  const footer: Shape[] = deck.title
    ? [
        {
          kind: 'text',
          name: words.slots.footer,
          box: null,
          placeholder: { type: 'ftr', index: 11 },
          paragraphs: [{ runs: phraseRuns(deck.title, sheet) }],
        },
      ]
    : [];
  return [
    ...footer,
    {
      kind: 'text',
      name: words.slots.number,
      box: null,
      placeholder: { type: 'sldNum', index: 12 },
      paragraphs: [{ runs: [{ text: slide.id.slice(1) }] }],
    },
    ...trackShapes(slide, sheet),
  ];
}

/** Parts that have room for a gap between them. */
const MOST_APART = 60;

/** A strip along the foot with a piece a section, this one's lit. */
function trackShapes(slide: Slide, { deck, stage, words }: Sheet): Shape[] {
  const count = deck.sections.length;
  if (count === 0) return [];
  const gap = count <= MOST_APART ? 3 : 0;
  const width = (stage.widthPx - gap * (count - 1)) / count;
  const piece = (name: string, fill: string, x: number, widthPx: number): Shape => ({
    kind: 'form',
    name,
    form: 'rect',
    fill,
    box: { x, y: stage.heightPx - 5, width: widthPx, height: 5 },
  });
  const lit = (i: number) => piece(String(i + 1), 'accent', i * (width + gap), width);
  const children =
    gap > 0
      ? deck.sections.map((_, i) =>
          i === slide.section ? lit(i) : piece(String(i + 1), 'track', i * (width + gap), width),
        )
      : [piece(words.slots.track, 'track', 0, stage.widthPx), ...(slide.section === null ? [] : [lit(slide.section)])];
  return [{ kind: 'group', name: words.slots.track, isDecoration: true, children }];
}
