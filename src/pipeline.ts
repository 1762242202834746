import { fillBlanks } from './blanks/fill-blanks.ts';
import type { DeckSpec } from './deck/compose-deck.ts';
import { composeDeck } from './deck/compose-deck.ts';
import { findFigures } from './figures/find-figures.ts';
import type { Answer } from './model/blank-form.ts';
import type { Aspect, Deck } from './model/deck.ts';
import type { Figures } from './model/key-figure.ts';
import type { Message, Result } from './model/message.ts';
import type { Notation } from './model/notation.ts';
import type { Language, Outline } from './model/outline.ts';
import type { Block, ReaderEffects, Source, Span } from './model/source.ts';
import type { FontFile, LoadFonts, Theme } from './model/theme.ts';
import { findNotation } from './notation/find-notation.ts';
import { recogniseOutline } from './outline/recognise-outline.ts';
import { charactersOf } from './output/characters.ts';
import { renderHtml } from './output/html/render-html.ts';
import { withoutNotes } from './output/without-notes.ts';
import { readSource } from './source/read-source.ts';
import { spanOf } from './text/reading.ts';
import { loadTheme } from './theme/themes.ts';

/** A report as far as it is understood, before it is made into slides. */
export interface Understanding {
  source: Source;
  outline: Outline;
  figures: Figures;
  notation: Notation;
  /** Where blanks were filled from a form, in `source`. */
  filled: readonly Span[];
}

/** What a deck is to be like, and how its report is read; all of it may be left out. */
export interface DeckOptions extends ReadingSpec {
  /** The name of one of the themes, or one that was read with `readTheme`; 'plain' where left out. */
  theme?: string | Theme;
  /** Null or left out: the report's own, which a deck in Markdown may have, or else 16:9. */
  aspect?: Aspect | null;
  /** Tables of numbers become charts, unless this is false. */
  hasCharts?: boolean;
  /** False: a copy to hand out, which holds nothing that is only said; see `withoutNotes`. */
  hasNotes?: boolean;
  /** Typefaces that stand in the file, or what makes them once the deck's characters are known. Left out: those of the machine that shows it. */
  fonts?: readonly FontFile[] | LoadFonts;
  /** What the talk has; null or left out: what it needs at the usual pace. */
  durationSeconds?: number | null;
  /** Points, callouts and items appear one by one. */
  isStepped?: boolean;
}

/** A deck with all that it was made of, for other renderers too: `renderPptx(deck, theme)`. */
export interface BuiltDeck {
  understanding: Understanding;
  deck: Deck;
  theme: Theme;
  fonts: readonly FontFile[];
  /** One file that presents itself. */
  html: string;
}

/** How a report is to be read; all of it may be left out. `language` null: the report's own; `format` null: told by its name; `answers`: what fills its blanks. */
export interface ReadingSpec extends Partial<ReaderEffects> {
  language?: Language | null;
  format?: string | null;
  answers?: readonly Answer[];
}

/**
 * bytes → Source → Outline → Figures: reads a report and understands it. With answers it is understood once more with its blanks filled, as if it had been written so.
 * @param report a file's bytes, or text that is one already
 * @param name file name; its extension tells the format. Value null where the messages hold an error.
 */
export async function understand(
  report: Uint8Array | string,
  name: string,
  { language, answers = [], ...reading }: ReadingSpec = {},
): Promise<Result<Understanding | null>> {
  const source = await readSource(report, name, reading);
  if (!source.value) return { value: null, messages: source.messages };
  if (source.value.written && answers.length > 0) return { value: null, messages: [...source.messages, noForm(name)] };
  const written = await recognise(source.value, language ?? undefined);
  const messages = [...source.messages, ...written.messages];
  if (answers.length === 0) return { value: written.value, messages };
  const { outline, figures } = written.value;
  const filled = fillBlanks(outline, figures, answers);
  if (!filled.value) return { value: null, messages: [...messages, ...filled.messages] };
  const { source: told, places, moved } = filled.value;
  const understood = await recognise(told, outline.language, places);
  const read = source.messages.map((message) => ({ ...message, span: message.span && moved(message.span) }));
  return { value: understood.value, messages: [...read, ...filled.messages, ...understood.messages] };
}

/** Source → Outline → Figures, and what is in a notation of its own. */
async function recognise(
  source: Source,
  language?: Language,
  filled: readonly Span[] = [],
): Promise<Result<Understanding>> {
  const outline = recogniseOutline(source, language ?? source.written?.language ?? undefined, filled);
  const figures = findFigures(outline.value);
  const notation = await findNotation({ ...source, blocks: allBlocks(source) });
  return {
    value: { source, outline: outline.value, figures: figures.value, notation: notation.value, filled },
    messages: [...outline.messages, ...figures.messages, ...notation.messages],
  };
}

function noForm(name: string): Message {
  return {
    level: 'error',
    code: 'E_DECK_FORM',
    text: `${name}: this is a deck in Markdown, and a form is for reports`,
    hint: 'Fill its blanks in where they stand.',
    span: null,
  };
}

/** The blocks of a report; of a deck in Markdown also those on its slides. */
function allBlocks({ blocks, written }: Source): Block[] {
  const shown = (written?.slides ?? []).flatMap(({ title, body }) => [
    ...(title && title.text !== '' ? [{ kind: 'heading' as const, depth: 2, ...spanOf(title), reading: title }] : []),
    ...body.flatMap((block) => (block.kind === 'callout' ? [] : block)),
  ]);
  return shown.length === 0 ? blocks : [...blocks, ...shown].sort((a, b) => a.start - b.start);
}

/** Outline + Figures → Deck. Given its theme, it is fitted to the theme's type. */
export function makeDeck({ outline, figures, notation }: Understanding, spec: DeckSpec = {}): Result<Deck> {
  return composeDeck(outline, figures, { notation, ...spec });
}

/**
 * bytes → … → Deck → HTML: the whole way. The same bytes in Node and in a browser.
 * @param report a file's bytes, or text that is one already: '# Half-year report\n\nInvestment came to £3.2 million.'
 * @param name file name; its extension tells the format: 'report.docx'
 * @returns value null where the messages hold an error
 */
export async function buildDeck(
  report: Uint8Array | string,
  name: string,
  options: DeckOptions = {},
): Promise<Result<BuiltDeck | null>> {
  const { theme: asked = 'plain', hasNotes = true } = options;
  const theme = typeof asked === 'string' ? loadTheme(asked) : { value: asked, messages: [] };
  const understood = await understand(report, name, options);
  const messages = [...theme.messages, ...understood.messages];
  if (!theme.value || !understood.value) return { value: null, messages };
  const made = makeDeck(understood.value, { ...options, theme: theme.value });
  const deck = hasNotes ? made.value : withoutNotes(made.value);
  const fonts = await fontsFor(deck, theme.value, options.fonts);
  const html = await renderHtml(deck, theme.value, fonts.value, options);
  return {
    value: { understanding: understood.value, deck, theme: theme.value, fonts: fonts.value, html },
    messages: [...messages, ...made.messages, ...fonts.messages],
  };
}

async function fontsFor(
  deck: Deck,
  { typeface }: Theme,
  fonts: DeckOptions['fonts'] = [],
): Promise<Result<readonly FontFile[]>> {
  return typeof fonts === 'function' ? fonts(charactersOf(deck), typeface) : { value: fonts, messages: [] };
}
