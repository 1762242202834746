import { Answer, Aspect, Blank, Block, BuiltDeck, Callout, Characters, Deck, DeckOptions, DeckSection, DeckSpec, Dropped, FigureKind, Figures, FontFile, Image, Item, KeyFigure, Language, LoadFonts, Message, Notation, Note, Outline, Phrase, Point, Question, ReaderEffects, Reading, ReadingSpec, Result, Section, SectionKind, Sentence, Slide, Source, Span, Theme, Typeface, Understanding, buildDeck, composeDeck, makeDeck, understand } from "./shared.js";
/**
 * What the form asks, one question a blank, in order of place.
 * @example 上半年，完成减税X亿多元。 → [{ blank: 0, at: '完成减税«X»亿多元', sentence: '上半年，完成减税X亿多元。', kind: 'amount', before: '', after: '亿多元' }]
 */
declare function questionsOf({
  source,
  sentences,
  language
}: Outline, {
  figures,
  blanks
}: Figures): Question[];
/**
 * The answers of a form that a person has filled in by hand: YAML, and so JSON too.
 * @param name of the file, for messages
 * @returns every entry in order; errors with their line where it can't be relied on (E_FORM_…), never more than one for bad YAML
 * @example readForm('blanks:\n  - id: b1\n    at: 减税«X»亿元\n    sentence: 减税X亿元。\n    value: 3.2', 'blanks.yaml').value → [{ id: 'b1', value: '3.2', place: 'blanks.yaml:5', … }]
 */
declare function readForm(text: string, name: string): Result<Answer[]>;
/** What messages are about: the report as the person wrote its name, and its text where it could be read. */
interface Where {
  path: string;
  text?: string;
}
/**
 * A message in one line, with the line of the report that it is about where `where` has its text.
 * @example formatMessage(message, { path: 'report.md', text: source.text }) → 'report.md:12: two sections are called “Roads” (W_TWICE). Name them apart.'
 */
declare function formatMessage(message: Message, where: Where, language?: Language): string;
/**
 * Finds the quantities of a report, what each measures and which way it goes, and every unfilled blank. Pure, and linear in the length of the text.
 * A report without any gives two empty lists. Messages say where it contradicts itself: W_CONTRADICTION, W_SUM.
 * @example 全年完成投资3.2亿元，增长**7.5%** → figures 3.2亿元 (投资) and 7.5% (投资, increase); blanks none
 */
declare function findFigures(outline: Outline): Result<Figures>;
/** What `lectern inspect --json` prints; the contract of design.md. Offsets are UTF-16 units of the decoded text. */
interface InspectReport {
  title: string | null;
  language: Language;
  dropped: Dropped[];
  sections: {
    level: number;
    title: string;
    start: number;
    end: number;
    parent: number | null;
  }[];
  figures: (Pick<KeyFigure, 'start' | 'end' | 'text' | 'kind' | 'value' | 'unit' | 'bound' | 'change' | 'isBlank' | 'section' | 'isKey'> & {
    measures: string | null;
    isCallout: boolean;
  })[];
  blanks: Blank[];
  messages: Message[];
}
/** Understanding and deck as the contract has them. A part without words of its own has the title ''. */
declare function inspectReport({
  outline,
  figures
}: Understanding, deck: Deck, messages: Message[]): InspectReport;
/** A sheet of paper that printers have. */
type Sheet = 'a4' | 'letter';
/** How many slides stand on a page of a handout: one over its whole text, or some with lines to write on. */
type SlidesAPage = 1 | 2 | 3 | 6;
/** What is printed: the slides, each complete; the slides with a page for each of their steps; a handout to take away; the speech alone, for the lectern. */
type Paper = {
  content: 'slides';
} | {
  content: 'steps';
} | {
  content: 'handout';
  slidesAPage: SlidesAPage;
  sheet: Sheet;
} | {
  content: 'speech';
  sheet: Sheet;
};
/** What of a source is code in a known language, and what is a formula. Highlighter and typesetter are loaded when the first comes. */
declare function findNotation(source: Source): Promise<Result<Notation>>;
/**
 * The parts of a report: its title, who speaks, its sections in a tree, its sentences with what each is for, and what is no part of it.
 * @param language decides the recognisers; told from the text where it is not given
 * @param filled stretches that a person has filled in by hand; a line with one is part of the report, whatever it looks like
 * @returns never an error: a text without any division is one section
 * @example 一、回顾⏎上半年，…⏎二、打算⏎下半年，… → two sections of level 1, 回顾 (review) and 打算 (plan)
 */
declare function recogniseOutline(source: Source, language?: Language, filled?: readonly Span[]): Result<Outline>;
/** The characters that each weight of the typeface must have: all that slides show; the notes in the regular one too. */
declare function charactersOf(deck: Deck): Characters;
/** The page that a browser prints, without any script, for whatever is to be on paper. */
declare function renderPaper(deck: Deck, theme: Theme, fonts: readonly FontFile[], paper: Paper): string;
/**
 * The deck as a page that scrolls, for those who missed the meeting: its parts, then each slide above its whole text, key figures lit.
 * Nothing is fetched and nothing is a script, so mail programs and phones show it too.
 */
declare function renderReading(deck: Deck, theme: Theme, fonts: readonly FontFile[]): Promise<string>;
/** How a deck is to be presented. */
interface ScreenSpec {
  /** Points, callouts and items appear one by one. */
  isStepped?: boolean;
  /** Program and typefaces stand in the file as the runtime takes them fastest, the program packed; else as they are taken out into files beside the page. */
  isPacked?: boolean;
  /** A program that goes along with the deck's own and may ask the server that the page came from; null: the deck asks nobody for anything. */
  link?: {
    script: string;
    scriptHash: string;
  } | null;
}
/**
 * The deck as one HTML file that presents itself: slides, notes, style, fonts and runtime inside, nothing to be fetched.
 * Its content security policy lets through only its own script and styles, by hash.
 */
declare function renderHtml(deck: Deck, theme: Theme, fonts: readonly FontFile[], {
  isStepped,
  isPacked,
  link
}?: ScreenSpec): Promise<string>;
/** One file of a deck that is a folder. */
interface SplitFile {
  /** Within the folder: 'index.html', 'font-3f9a0c12.ttf'. */
  name: string;
  bytes: Uint8Array;
}
/**
 * The deck as a folder for a web server: fonts, pictures and program in files of their own, named by what is in them, so that browsers may keep them for ever.
 * `index.html` comes last: whoever writes the files in order never has one that lacks another.
 * @example [{ name: 'font-3f9a0c12.ttf', bytes: … }, { name: 'deck-77b1e0aa.js', bytes: … }, { name: 'index.html', bytes: … }]
 */
declare function renderSplit(deck: Deck, theme: Theme, fonts: readonly FontFile[], spec?: Pick<ScreenSpec, 'isStepped'>): Promise<SplitFile[]>;
/** A picture that stands in a file of its own beside the draft. */
interface DraftPicture {
  /** As the draft writes it: 'report.pictures/1.png'. */
  path: string;
  base64: string;
}
/**
 * The deck as Markdown, to be edited by hand and kept in git: head matter, slides parted by `---`, notes under `Note:`, callouts as `> [!figure]`.
 * reveal-md shows it with its notes, Marp without them; the same deck gives the same text.
 * @param folder where its pictures will lie, relative to the file
 */
declare function renderMarkdown(deck: Deck, folder: string): {
  text: string;
  pictures: DraftPicture[];
};
/** A picture drawn as PNG, for programs that do not show its own kind; null where there is none. */
type PngOf = (image: Image) => Uint8Array | null;
/** What a file has besides the deck. */
interface PptxSpec {
  /** Pictures of the kinds that not every PowerPoint shows, drawn as PNG; one that is not gets a frame. */
  pngOf?: PngOf;
  /** When the file was made, for its properties; null: it does not say, and is the same at all times. */
  time?: Date | null;
}
/**
 * The deck as a PowerPoint file to be edited: a master with a layout for each of ours, their placeholders filled, charts and tables native, the speech as notes,
 * the parts of the report as sections. The same bytes for the same deck, in Node and in a browser.
 */
declare function renderPptx(deck: Deck, theme: Theme, {
  pngOf,
  time
}?: PptxSpec): Result<Uint8Array>;
/**
 * A deck to hand out: what its slides show and nothing that is only said to them. The index goes too, for its rows are sentences of the notes.
 * @example slides [{ id: 's1', notes: [{ … }] }, …, { id: 's9', layout: 'figure-index' }] → [{ id: 's1', notes: [] }, …]
 */
declare function withoutNotes(deck: Deck): Deck;
/**
 * Reads a file: what it says, block by block, every character with its place. Runs in Node and in a browser tab.
 * @param file its bytes, or text that is one already
 * @param name file name; its extension decides the format (see formats.ts) unless `format` does
 * @param format an extension, for bytes whose name has none: 'md'
 * @returns value null with one error message (E_FORMAT, E_TOO_BIG, E_BINARY, E_ENCODING, E_EMPTY, E_DAMAGED, E_ENCRYPTED) where nothing can be read
 * @example (await readSource(bytesOf('减税3.2亿元'), 'a.txt')).value.blocks → [{ kind: 'paragraph', start: 0, end: 7, reading: … }]
 */
declare function readSource(file: Uint8Array | string, name: string, {
  format,
  ...effects
}?: Partial<ReaderEffects> & {
  format?: string | null;
}): Promise<Result<Source | null>>;
/**
 * A theme from a file of one's own. Its head comment may be missing; tokens that it does not set are those of plain.
 * @param name what it is called: 'mine.css'
 * @returns null with errors where it does not parse, sets a token that there is not, or would fetch something; spans are places in `css`
 */
declare function readTheme(name: string, css: string): Promise<Result<Theme | null>>;
/** Names of the themes: plain, which is the usual one, then the others in alphabetical order. @example ['plain', 'contrast', …] */
declare function themeNames(): string[];
/** A theme by name; for an unknown one null and the error E_THEME with the names there are. */
declare function loadTheme(name: string): Result<Theme | null>;
export { type Answer, type Aspect, type Blank, type Block, type BuiltDeck, type Callout, type Characters, type Deck, type DeckOptions, type DeckSection, type DeckSpec, type DraftPicture, type Dropped, type FigureKind, type Figures, type FontFile, type Image, type InspectReport, type Item, type KeyFigure, type Language, type LoadFonts, type Message, type Notation, type Note, type Outline, type Paper, type Phrase, type PngOf, type Point, type PptxSpec, type Question, type ReaderEffects, type Reading, type ReadingSpec, type Result, type ScreenSpec, type Section, type SectionKind, type Sentence, type Sheet, type Slide, type SlidesAPage, type Source, type Span, type SplitFile, type Theme, type Typeface, type Understanding, type Where, buildDeck, charactersOf, composeDeck, findFigures, findNotation, formatMessage, inspectReport, loadTheme, makeDeck, questionsOf, readForm, readSource, readTheme, recogniseOutline, renderHtml, renderMarkdown, renderPaper, renderPptx, renderReading, renderSplit, themeNames, understand, withoutNotes };