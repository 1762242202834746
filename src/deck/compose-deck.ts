import type { Aspect, Deck, DeckSection, Slide } from '../model/deck.ts';
import type { Figures } from '../model/key-figure.ts';
import type { Message, Result } from '../model/message.ts';
import type { Notation } from '../model/notation.ts';
import type { Outline } from '../model/outline.ts';
import type { ThemeType } from '../model/theme.ts';
import { measuredIn } from '../text/width.ts';
import { stageOf } from '../theme/type-scale.ts';
import { checkPromises } from './check-promises.ts';
import { draftCover } from './draft-cover.ts';
import { draftAgenda, draftEnd } from './draft-frame.ts';
import { draftSection } from './draft-section.ts';
import { draftFigureIndex } from './figure-index.ts';
import type { Material } from './material.ts';
import { gatherMaterial } from './material.ts';
import { shareTime } from './share-time.ts';
import { slidesOf } from './slides.ts';
import { composeWritten } from './written/compose-written.ts';

/** A slide that stands longer than three minutes, or shorter than ten seconds while something is said to it, is worth a word (design.md). */
const LONG_SECONDS = 180;
const SHORT_SECONDS = 10;
/** Overviews and covers may pass quickly. */
const BODY_LAYOUTS: ReadonlySet<Slide['layout']> = new Set(['section', 'figures', 'statement']);

/** What a deck is fitted to. Without a theme: Noto Sans SC in the sizes of the type scale. */
export interface DeckSpec {
  /** Null or left out: that of a deck in Markdown which has one, or else 16:9. */
  aspect?: Aspect | null;
  theme?: ThemeType;
  /** Tables of numbers become charts, unless this is false. */
  hasCharts?: boolean;
  /** What the talk has, shared out over its slides; null or left out: what it needs at the usual pace. */
  durationSeconds?: number | null;
  /** How code is coloured and formulas are set; left out, both stand as they are written. */
  notation?: Notation;
}

/** All that is to be known for it. */
export type WholeSpec = Required<DeckSpec> & { aspect: Aspect };

const PLAIN: Notation = { codeTokens: [], formulas: [] };
const USUAL: ThemeType = { typeface: 'Noto Sans SC', scale: 1 };

/**
 * Makes the deck: cover, agenda, the slides of every major section, closing, figure index; every slide with its notes and seconds.
 * Throws where one of the two promises would be broken: that is a bug of ours, never the report's fault.
 */
export function composeDeck(
  outline: Outline,
  figures: Figures,
  { aspect: asked, theme = USUAL, hasCharts = true, notation = PLAIN, durationSeconds = null }: DeckSpec = {},
): Result<Deck> {
  const { written } = outline.source;
  const aspect = asked ?? written?.aspect ?? '16:9';
  if (written)
    return composeWritten(written, outline, figures, { aspect, theme, hasCharts, notation, durationSeconds });
  const material = gatherMaterial(outline, figures, stageOf(aspect, theme.scale), hasCharts, notation.formulas);
  const made = measuredIn(theme.typeface, () => compose(material, outline, figures, theme.scale, notation));
  if (durationSeconds === null) return made;
  const timed = shareTime(made.value, durationSeconds);
  return { value: timed.value, messages: [...made.messages, ...timed.messages] };
}

function compose(
  material: Material,
  outline: Outline,
  figures: Figures,
  scale: number,
  notation: Notation,
): Result<Deck> {
  const major = material.childrenOf(null);
  const bodies = major.flatMap((section, i) => draftSection(material, section, i === major.length - 1));
  const [cover, ...talk] = slidesOf(material, [draftCover(material), ...bodies, ...draftEnd(bodies)]);
  const parts = major.map((section, i) => partOf(outline, section, i, talk));
  const agenda = slidesOf(material, draftAgenda(material, parts));
  const spoken = withIds([cover, ...agenda, ...talk], 0);
  const index = withIds(slidesOf(material, draftFigureIndex(material, spoken)), spoken.length);
  const slides = [...spoken, ...index];
  const neededSeconds = slides.reduce((sum, { seconds }) => sum + seconds, 0);
  const deck: Deck = {
    source: outline.source.name,
    language: outline.language,
    aspect: material.stage.aspect,
    scale,
    title: outline.title,
    byline: outline.byline,
    slides,
    sections: parts.map((part, i) => ({ ...part, slide: spoken.find(({ section }) => section === i)?.id ?? cover.id })),
    figures: figures.figures,
    sentences: outline.sentences.map(({ start, end }) => ({ start, end })),
    blanks: figures.blanks,
    dropped: outline.dropped,
    notation,
    seconds: neededSeconds,
    neededSeconds,
  };
  checkPromises(deck, outline);
  return { value: deck, messages: timingMessages(slides) };
}

/** A major section with the time of its slides; its first slide is known once all have their ids. */
function partOf(outline: Outline, section: number, place: number, slides: readonly Slide[]): DeckSection {
  const { number, title, kind } = outline.sections[section];
  const own = slides.filter((slide) => slide.section === place);
  return { number, title, kind, slide: '', seconds: own.reduce((sum, { seconds }) => sum + seconds, 0) };
}

function withIds(slides: readonly Slide[], before: number): Slide[] {
  return slides.map((slide, i) => ({ ...slide, id: `s${before + i + 1}` }));
}

function timingMessages(slides: readonly Slide[]): Message[] {
  return slides.flatMap((slide): Message[] => {
    const span = slide.notes.length ? { start: slide.notes[0].start, end: slide.notes.at(-1)!.end } : null;
    const number = slide.id.slice(1);
    const about = (code: string, text: string, hint: string, found: string[]): Message[] => [
      { level: 'note', code, text, hint, found, span },
    ];
    if (slide.seconds > LONG_SECONDS)
      return about(
        'N_LONG',
        `slide ${number} stays on the screen for ${slide.seconds} s: much is said to it`,
        'Give its part sub-headings, and it becomes several slides.',
        [number, String(slide.seconds)],
      );
    if ('isCut' in slide && slide.isCut)
      return about(
        'N_CUT',
        `slide ${number} shows only the beginning of a ${slide.layout === 'code' ? 'listing' : 'table'} that is too long for slides; the rest is in the speaker notes alone`,
        'Leave out rows or lines that nobody looks at, or give it sub-headings.',
        [number, slide.layout],
      );
    if (span && slide.seconds < SHORT_SECONDS && BODY_LAYOUTS.has(slide.layout))
      return about(
        'N_SHORT',
        `slide ${number} is gone after ${slide.seconds} s, for hardly anything is said to it`,
        'Put its part together with the one before or after, or say more in it.',
        [number, String(slide.seconds)],
      );
    return [];
  });
}
