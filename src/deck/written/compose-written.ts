import type { Deck, DeckSection, Slide } from '../../model/deck.ts';
import type { Figures } from '../../model/key-figure.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Outline, Phrase } from '../../model/outline.ts';
import type { Reading } from '../../model/source.ts';
import type { WrittenDeck, WrittenSlide } from '../../model/written-slide.ts';
import { phraseOf } from '../../text/reading.ts';
import { measuredIn } from '../../text/width.ts';
import { stageOf } from '../../theme/type-scale.ts';
import { secondsOf } from '../chunks.ts';
import type { WholeSpec } from '../compose-deck.ts';
import { draftAgenda } from '../draft-frame.ts';
import { draftFigureIndex } from '../figure-index.ts';
import { titleEndsAtClauses } from '../fit.ts';
import { lookSeconds } from '../look-seconds.ts';
import type { Material } from '../material.ts';
import { gatherMaterial } from '../material.ts';
import { nameSeconds } from '../name-seconds.ts';
import { notesWriter } from '../notes.ts';
import { shareTime } from '../share-time.ts';
import { CHANGE_SECONDS, slidesOf } from '../slides.ts';
import { isSaidIn } from './said-in.ts';
import type { SetSlide } from './set-slide.ts';
import { setSlide } from './set-slide.ts';
import { withSlideLinks } from './slide-links.ts';
import { stepsOf } from './steps-of.ts';
import { writtenFigures } from './written-figures.ts';

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
  const pages = bare.map((slide): Slide[] => {
    if (slide.layout !== 'agenda') return [slide];
    const seconds = slide.notes.length > 0 ? { seconds: slide.seconds } : {};
    const own = isPlaced ? [] : agenda.map((page) => ({ ...page, notes: slide.notes, ...seconds }));
    isPlaced = true;
    return own;
  });
  const spoken = withIds(pages.flat(), 0);
  const hasIndex = talk.length < sets.length;
  const index = hasIndex ? withIds(slidesOf(material, draftFigureIndex(material, spoken)), spoken.length) : [];
  const idOf = (place: number) => {
    const at = talk.findIndex((set) => set.written === written[place]);
    return at < 0 ? index[0]?.id : spoken[pages.slice(0, at).flat().length]?.id;
  };
  const slides = withSlideLinks([...spoken, ...index], idOf);
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
function namedOf(title: Reading | null, [first]: readonly SetSlide[]): Phrase | null {
  return title ? phraseOf(title) : (first?.content.title ?? null);
}

/** The parts that slides say they begin, each until the next. */
function sectionsOf(sets: readonly SetSlide[]): {
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

function slideOf(
  { written, content, body, part, layout }: SetSlide,
  section: number | null,
  material: Material,
): Slide {
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
    wordMarks: shown.layout === 'mixed' ? content.mixedMarks : content.marks,
    steps: body && stepsOf(body, written),
    seconds: Math.round(
      CHANGE_SECONDS + lookSeconds(shown) + nameSeconds(shown, title, sentences, outline.language, []) + spoken,
    ),
  } as Slide;
}

function withIds(slides: readonly Slide[], before: number): Slide[] {
  return slides.map((slide, i) => ({ ...slide, id: `s${before + i + 1}` }));
}

function sum(slides: readonly Slide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0);
}

function roomMessages({ written, lost }: SetSlide): Message[] {
  return lost.map((text) => ({
    level: 'warning' as const,
    code: 'W_ROOM',
    text: `the slide has no room for “${text}”`,
    hint: 'Part the slide with --- or shorten it.',
    found: [text],
    span: { start: written.start, end: written.end },
  }));
}
