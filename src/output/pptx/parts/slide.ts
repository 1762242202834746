import type { Slide } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { bandOf } from '../decor.ts';
import { layouts } from '../layouts/index.ts';
import type { LayoutShapes } from '../layouts/layout.ts';
import { phraseRuns } from '../phrase-runs.ts';
import type { Run, Shape } from '../shape.ts';
import { shapesXml } from '../shape-xml.ts';
import type { Frame, Sheet } from '../sheet.ts';
import { frameOf, titleLinesOf } from '../sheet.ts';
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
export function shapesOf(slide: Slide, sheet: Sheet): Shape[] {
  const { stage } = sheet;
  const draw = layouts[slide.layout] as LayoutShapes<Slide['layout']>;
  if (slide.layout === 'cover' || slide.layout === 'closing')
    return draw(slide as never, { x: 0, y: 0, width: stage.widthPx, height: stage.heightPx }, sheet);
  const lines = titleLinesOf(slide, sheet);
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
  const title: Run[] = slide.title ? [...phraseRuns(slide.title, sheet), ...part] : [{ text: sheet.nameOf(slide) }];
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
  return [
    ...band,
    ...above,
    {
      kind: 'text',
      name: words.slots.title,
      box: lines > 1 ? frame.title : null,
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

/** A strip along the foot with a piece a section, this one's lit. */
function trackShapes(slide: Slide, { deck, stage, words }: Sheet): Shape[] {
  const count = deck.sections.length;
  if (count === 0) return [];
  const width = (stage.widthPx - 3 * (count - 1)) / count;
  const children = deck.sections.map(
    (_, i): Shape => ({
      kind: 'form',
      name: String(i + 1),
      form: 'rect',
      fill: i === slide.section ? 'accent' : 'track',
      box: { x: i * (width + 3), y: stage.heightPx - 5, width, height: 5 },
    }),
  );
  return [{ kind: 'group', name: words.slots.track, description: '', children }];
}
