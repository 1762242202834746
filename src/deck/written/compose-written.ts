import type { Deck, DeckSection, Slide } from '../../model/deck.ts';
import type { Figures } from '../../model/key-figure.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Outline, Phrase } from '../../model/outline.ts';
import type { Block, Reading } from '../../model/source.ts';
import type { WrittenDeck, WrittenSlide } from '../../model/written-slide.ts';
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
import { chooseLayout } from './choose-layout.ts';
import { isSaidIn } from './said-in.ts';
import { stepsOf } from './steps-of.ts';
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
  /** Words that it has no room for. */
  lost: string[];
}

/**
 * The deck of a Markdown file that says it is one: its slides as they are written, set by the layouts that every deck is set by. Agenda and index of figures are
 * made anew, for they tell of the rest.
 * @param figures those of the notes
 * @returns also W_ROOM where a slide has more than fits, with what does not
 */
export function composeWritten(
  written: WrittenDeck,
  outline: Outline,
  figures: Figures,
  spec: WholeSpec,
): Result<Deck> {
  const made = measuredIn(spec.theme.typeface, () => compose(written, outline, figures, spec));
  if (spec.durationSeconds === null) return made;
  const timed = shareTime(made.value, spec.durationSeconds);
  return { value: timed.value, messages: [...made.messages, ...timed.messages] };
}

function compose(
  { slides: written, title }: WrittenDeck,
  ofNotes: Outline,
  inNotes: Figures,
  spec: WholeSpec,
): Result<Deck> {
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
    title: cover ? (cover.written.isUntitled ? null : cover.content.title) : namedOf(title, sets),
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

/** What a deck without a cover is called: as its file says, or as its first slide is. */
function namedOf(title: Reading | null, [first]: readonly Set[]): Phrase | null {
  return title ? phraseOf(title) : (first?.content.title ?? null);
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
  const layout = chooseLayout(written, content, isFirst, hasCharts);
  if (layout === 'agenda' || layout === 'figure-index')
    return [{ written, layout, content, body: null, part: written.of, lost: [] }];
  const suffix = written.of ? '（1/2）' : '';
  const room = roomUnder(material.stage, (content.title?.text ?? '') + suffix);
  const toSet = { content, material, room, twin: twinOf(content.apart, written, material) };
  const own = bodies[layout](toSet);
  const set = own.length > 0 ? own : bodies.section(toSet);
  const lost = lostOn(content, set);
  // What asks for no layout is left whole rather than in the layout that looks best.
  const isMixed = written.layout === null && layout !== 'mixed' && lost.length > 0;
  const pages = isMixed ? bodies.mixed({ ...toSet, room: roomUnder(material.stage, titleOfMany(content)) }) : set;
  return pages.map((body, i) => ({
    written,
    layout: body.layout,
    content,
    body: written.isCut && 'isCut' in body ? { ...body, isCut: true } : body,
    part: pages.length > 1 ? { index: i + 1, count: pages.length } : written.of,
    lost: isMixed || i > 0 ? [] : lost,
  }));
}

/** A title with what says which of several slides it is. */
function titleOfMany({ title }: WrittenContent): string {
  return `${title?.text ?? ''}（1/2）`;
}

/** The table of a slide's notes that says the same as the table on it; what its numbers are is known. */
function twinOf(apart: Block | null, { notes }: WrittenSlide, { outline: { source } }: Material): Block | null {
  if (apart?.kind !== 'table') return null;
  const said = JSON.stringify(textsIn(apart));
  const isTwin = (block: Block) =>
    block.kind === 'table' && isSaidIn(notes, block) && JSON.stringify(textsIn(block)) === said;
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
  const sentences = isOwn ? outline.sentences.filter((sentence) => isSaidIn(notes, sentence)) : [];
  const shown = body ?? { layout: 'agenda' as const, items: [] };
  // A statement without a title is its own.
  const own = content.title ?? (shown.layout === 'statement' ? shown.statement : null);
  const title = layout === 'agenda' ? null : own;
  const spoken = sentences.reduce((total, sentence) => total + secondsOf(sentence, outline.language), 0);
  return {
    ...shown,
    id: '',
    section,
    title,
    endsAtClauses: title !== null && titleEndsAtClauses(title.text, shown, stage),
    part,
    where: written.under && phraseOf(written.under),
    notes: isOwn ? notes.flatMap(notesWriter(outline)) : [],
    steps: body && stepsOf(body, written),
    seconds: Math.round(CHANGE_SECONDS + lookSeconds(shown) + spoken),
  } as Slide;
}

function withIds(slides: readonly Slide[], before: number): Slide[] {
  return slides.map((slide, i) => ({ ...slide, id: `s${before + i + 1}` }));
}

function sum(slides: readonly Slide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0);
}

/** Words that are written on a slide and stand nowhere on it; a mixed one has room for all. */
function lostOn({ lines, points, callouts, items }: WrittenContent, pages: readonly SlideBody[]): string[] {
  if (pages.some(({ layout }) => layout === 'mixed')) return [];
  const shown = new globalThis.Set(phrasesIn(pages).map(({ text }) => text));
  const wanted = [
    ...lines,
    ...points,
    ...items.flatMap((item) => [...(item.title ? [item.title] : []), ...item.linesOf(Number.POSITIVE_INFINITY, null)]),
    ...callouts.flatMap(({ label }) => label ?? []),
  ];
  return wanted.map(({ text }) => text).filter((text) => !shown.has(text));
}

function roomMessages({ written, lost }: Set): Message[] {
  return lost.map((text) => ({
    level: 'warning' as const,
    code: 'W_ROOM',
    text: `the slide has no room for “${text}”`,
    hint: 'Part the slide with --- or shorten it.',
    found: [text],
    span: { start: written.start, end: written.end },
  }));
}
