import type { Deck, DeckSection, Slide } from '../../model/deck.ts';
import type { Figures } from '../../model/key-figure.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Outline, Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import type { WrittenSlide } from '../../model/written-slide.ts';
import { phrasesIn } from '../../text/phrase.ts';
import { phraseOf } from '../../text/reading.ts';
import { measuredIn } from '../../text/width.ts';
import { stageOf } from '../../theme/type-scale.ts';
import { secondsOf } from '../chunks.ts';
import type { WholeSpec } from '../compose-deck.ts';
import { draftAgenda } from '../draft-frame.ts';
import { draftFigureIndex } from '../figure-index.ts';
import { roomUnder, titleEndsAtClauses } from '../fit.ts';
import { lookSeconds } from '../look-seconds.ts';
import type { Material, SlideBody } from '../material.ts';
import { gatherMaterial } from '../material.ts';
import { notesWriter } from '../notes.ts';
import { shareTime } from '../share-time.ts';
import { CHANGE_SECONDS, slidesOf } from '../slides.ts';
import { bodies } from './bodies.ts';
import type { WrittenContent } from './written-content.ts';
import { contentOf } from './written-content.ts';
import type { WrittenFigures } from './written-figures.ts';
import { writtenFigures } from './written-figures.ts';

/** A slide before the deck around it stands. */
interface Set {
  written: WrittenSlide;
  layout: Slide['layout'];
  content: WrittenContent;
  body: SlideBody | null;
  part: Slide['part'];
}

/**
 * The deck of a Markdown file that says it is one: its slides as they are written, set by the layouts that every deck is set by. Agenda and index of figures are
 * made anew, for they tell of the rest.
 * @param figures those of the notes
 * @returns also W_ROOM where a slide has more than fits, with what does not
 */
export function composeWritten(
  written: readonly WrittenSlide[],
  outline: Outline,
  figures: Figures,
  spec: WholeSpec,
): Result<Deck> {
  const made = measuredIn(spec.theme.typeface, () => compose(written, outline, figures, spec));
  if (spec.durationSeconds === null) return made;
  const timed = shareTime(made.value, spec.durationSeconds);
  return { value: timed.value, messages: [...made.messages, ...timed.messages] };
}

function compose(written: readonly WrittenSlide[], ofNotes: Outline, inNotes: Figures, spec: WholeSpec): Result<Deck> {
  const known = writtenFigures(written, ofNotes, inNotes);
  const { outline } = known;
  const stage = stageOf(spec.aspect, spec.theme.scale);
  const material = gatherMaterial(outline, known.figures, stage, spec.hasCharts, spec.notation.formulas);
  const sets = written.flatMap((slide, i) => setSlide(slide, i === 0, known, material, spec));
  const { sections, of } = sectionsOf(sets);
  const talk = sets.filter(({ layout }) => layout !== 'figure-index');
  const bare = talk.map((set) => slideOf(set, of.get(set.written) ?? null, material));
  const timed = sections.map((section, i) => ({
    ...section,
    seconds: sum(bare.filter((slide) => slide.section === i)),
  }));
  const agenda = slidesOf(material, draftAgenda(material, timed));
  let isPlaced = false;
  const spoken = withIds(
    bare.flatMap((slide): Slide[] => {
      if (slide.layout !== 'agenda') return [slide];
      const own = isPlaced ? [] : agenda.map((page) => ({ ...page, notes: slide.notes, seconds: slide.seconds }));
      isPlaced = true;
      return own;
    }),
    0,
  );
  const hasIndex = talk.length < sets.length;
  const index = hasIndex ? withIds(slidesOf(material, draftFigureIndex(material, spoken)), spoken.length) : [];
  const slides = [...spoken, ...index];
  const cover = sets.find(({ layout }) => layout === 'cover');
  const seconds = sum(slides);
  const deck: Deck = {
    source: outline.source.name,
    language: outline.language,
    aspect: spec.aspect,
    scale: spec.theme.scale,
    title: cover && !cover.written.isUntitled ? cover.content.title : null,
    byline: cover?.content.lines ?? [],
    slides,
    sections: timed.map((section, i) => ({ ...section, slide: spoken.find((slide) => slide.section === i)!.id })),
    figures: known.figures.figures,
    sentences: outline.sentences.map(({ start, end }) => ({ start, end })),
    blanks: known.figures.blanks,
    dropped: outline.dropped,
    notation: spec.notation,
    seconds,
    neededSeconds: seconds,
  };
  return { value: deck, messages: sets.flatMap(roomMessages) };
}

/** One slide as it is written; a table or a listing that fits no single slide becomes several. */
function setSlide(
  written: WrittenSlide,
  isFirst: boolean,
  known: WrittenFigures,
  material: Material,
  { hasCharts }: WholeSpec,
): Set[] {
  const content = contentOf(written, material.outline.source.text, known);
  const layout = layoutOf(written, content, isFirst, hasCharts);
  if (layout === 'agenda' || layout === 'figure-index')
    return [{ written, layout, content, body: null, part: written.of }];
  const suffix = written.of ? '（1/2）' : '';
  const room = roomUnder(material.stage, (content.title?.text ?? '') + suffix);
  const twin = twinOf(content.apart, written, material);
  const set = bodies[layout]({ content, material, room, twin });
  const pages = set.length > 0 ? set : bodies.section({ content, material, room, twin });
  return pages.map((body, i) => ({
    written,
    layout: body.layout,
    content,
    body: written.isCut && 'isCut' in body ? { ...body, isCut: true } : body,
    part: pages.length > 1 ? { index: i + 1, count: pages.length } : written.of,
  }));
}

/** The layout that is asked for; of a slide that asks for none, what it holds tells. */
function layoutOf(
  written: WrittenSlide,
  content: WrittenContent,
  isFirst: boolean,
  hasCharts: boolean,
): Slide['layout'] {
  const { apart, items, quotes, callouts, points, lines } = content;
  if (written.layout === 'chart' && !hasCharts) return 'table';
  if (written.layout) return written.layout;
  if (apart) return apart.kind === 'table' ? 'table' : apart.kind === 'code' ? 'code' : 'picture';
  if (items.length > 0) return items.length <= 4 && items.length >= 2 ? 'overview' : 'list';
  if (quotes.length > 0) return 'quote';
  if (callouts.length > 3 && points.length === 0) return 'figures';
  if (callouts.length > 0 || points.length > 0) return 'section';
  if (isFirst) return 'cover';
  return lines.length === 1 ? 'statement' : 'section';
}

/** The table of a slide's notes that says the same as the table on it; what its numbers are is known. */
function twinOf(apart: Block | null, { notes }: WrittenSlide, { outline: { source } }: Material): Block | null {
  if (apart?.kind !== 'table') return null;
  const said = JSON.stringify(textsIn(apart));
  const isTwin = (block: Block) =>
    block.kind === 'table' &&
    block.start >= notes.start &&
    block.end <= notes.end &&
    JSON.stringify(textsIn(block)) === said;
  return source.blocks.find(isTwin) ?? null;
}

function textsIn(block: Block): string[][] {
  return block.kind === 'table' ? block.rows.map((row) => row.map(({ reading }) => reading.text)) : [];
}

/** The parts that slides say they begin, each until the next. */
function sectionsOf(sets: readonly Set[]): {
  sections: DeckSection[];
  of: Map<WrittenSlide, number | null>;
} {
  const sections: DeckSection[] = [];
  const of = new Map<WrittenSlide, number | null>();
  let at: number | null = null;
  for (const { written } of sets) {
    if (of.has(written)) continue;
    if (written.part) {
      const title: Phrase | null = phraseOf(written.part);
      at = title ? sections.push({ number: null, title, kind: 'part', slide: '', seconds: 0 }) - 1 : null;
    }
    of.set(written, at);
  }
  return { sections, of };
}

function slideOf({ written, content, body, part, layout }: Set, section: number | null, material: Material): Slide {
  const { outline, stage } = material;
  const { notes } = written;
  const isOwn = part === null || part === written.of || part.index === 1;
  const sentences = isOwn ? outline.sentences.filter(({ start, end }) => start >= notes.start && end <= notes.end) : [];
  const shown = body ?? { layout: 'agenda' as const, items: [] };
  const spoken = sentences.reduce((total, sentence) => total + secondsOf(sentence, outline.language), 0);
  return {
    ...shown,
    id: '',
    section,
    title: layout === 'agenda' ? null : content.title,
    endsAtClauses: content.title !== null && titleEndsAtClauses(content.title.text, shown, stage),
    part,
    where: written.under && phraseOf(written.under),
    notes: isOwn && notes.end > notes.start ? notesWriter(outline)(notes) : [],
    seconds: Math.round(CHANGE_SECONDS + lookSeconds(shown) + spoken),
  } as Slide;
}

function withIds(slides: readonly Slide[], before: number): Slide[] {
  return slides.map((slide, i) => ({ ...slide, id: `s${before + i + 1}` }));
}

function sum(slides: readonly Slide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0);
}

/** What is written on a slide and stands nowhere on it. */
function roomMessages({ written, content, body, part }: Set): Message[] {
  if (!body || (part && part !== written.of)) return [];
  const shown = new globalThis.Set(phrasesIn(body).map(({ text }) => text));
  const { lines, points, callouts, items } = content;
  const wanted = [
    ...lines,
    ...points,
    ...items.flatMap((item) => [...(item.title ? [item.title] : []), ...item.linesOf(Number.POSITIVE_INFINITY, null)]),
  ];
  const labels = callouts.flatMap(({ label }) => label ?? []);
  const lost = [...wanted, ...labels].filter(({ text }) => !shown.has(text));
  return lost.map(({ text }) => ({
    level: 'warning' as const,
    code: 'W_ROOM',
    text: `the slide has no room for “${text}”`,
    hint: 'Part the slide with --- or shorten it.',
    found: [text],
    span: { start: written.start, end: written.end },
  }));
}
