/** What a form asks for: one blank of the report, told by its words, so that it is found again in a report that changed. */
interface Question {
  /** Index in `Figures.blanks`. */
  blank: number;
  /** The words around it, the blank between marks: `完成减税«X»亿多元`. Of a cell of a table: its row, its column, then its words. */
  at: string;
  /** The sentence it stands in, on one line; the middle of one that is very long; all cells of the row for a cell of a table. */
  sentence: string;
  kind: 'amount' | 'name';
  /** Of an amount, what stands before and after it in the same quantity: 近 and 亿元 of 近X亿元. Of a name, the word next to it on either side. */
  before: string;
  after: string;
}
/** One entry of a form as a person left it. @example { id: 'b3', at: '减税«X»亿元', sentence: '…', value: '3.2', place: 'blanks.yaml:17' } */
interface Answer {
  id: string;
  at: string;
  sentence: string;
  /** As written, white space at both ends and line breaks left out; '' where nobody has filled it in yet. */
  value: string;
  /** File and line of its value, for messages. */
  place: string;
}
/**
 * How its author sets off some words of a slide: `**strong**`, `*emphasis*`, `` `code` ``, what stands above the line or below it, a link. `href` is an address,
 * or '#s5' for a slide of the deck; in a slide that is only read '#4', the place of a slide from 0.
 */
type Mark = Span & ({
  kind: MarkKind;
} | {
  kind: 'link';
  href: string;
});
/** All but links. */
type MarkKind = 'strong' | 'emphasis' | 'code' | 'raised' | 'lowered';
/** What a piece of code is: a word of its language, a text in quotes, … */
type CodeTokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'type';
/** A stretch of the source that is code of one kind. */
interface CodeToken extends Span {
  kind: CodeTokenKind;
}
/** A formula in TeX with its dollar signs, and as MathML. */
interface Formula extends Span {
  mathml: string;
  /** It stands on lines of its own. */
  isDisplay: boolean;
}
/** What stands in the source in a notation of its own, and how it is shown. Both lists are in order of place and do not overlap. */
interface Notation {
  codeTokens: CodeToken[];
  formulas: Formula[];
}
/** 16:9 is a stage of 1280×720 px, 4:3 one of 960×720 px. */
type Aspect = '16:9' | '4:3';
/**
 * A key figure's text in three: 近 · 20 · 亿元; a blank has its mark ('X') as number, and `isBlank`. `figure` is its index in `Deck.figures`.
 */
interface FigureText {
  figure: number;
  prefix: string;
  number: string;
  unit: string;
  isBlank: boolean;
}
/** A key figure set large, with the one that it came from or the rate by which it grew: 3.1% → 2.4%; 1856.3亿元 ↑ 6.2% 同比. */
interface Callout extends FigureText {
  label: Phrase | null;
  /** The old end of a from–to pair, before the new one or, where that is too wide, above it. */
  from: FigureText | null;
  isFromAbove: boolean;
  growth: (FigureText & {
    way: 'up' | 'down';
  }) | null;
  /** What the change is measured against: 同比. */
  baseline: Phrase | null;
  shape: 'plain' | 'growth-up' | 'growth-down' | 'share' | 'rank';
  /** Size of the value, one of theme/type-scale's steps. */
  valuePx: number;
}
/** One line of a slide: condensed from one sentence, an in-order subsequence of it. */
type Point = Phrase;
/** A part shown on an overview, a card or a list: its title, a line or a few about it, its best callout. */
interface Item {
  number: string | null;
  title: Phrase | null;
  lines: Phrase[];
  /** The title's lines end at its commas. */
  endsAtClauses: boolean;
  callout: Callout | null;
}
/** Lines that belong to a table, a picture or a listing: 表1 主要指标 · 单位：亿元 · 数据来源：区统计局. */
interface Legend {
  caption: Phrase | null;
  unit: Phrase | null;
  sources: Phrase[];
}
/** A cell of a table on a slide; `text` null where it is empty. `isCut`: it goes on in the notes. */
interface TableCell {
  text: Phrase | null;
  columnSpan: number;
  rowSpan: number;
  isCut: boolean;
}
/** A stretch of the report as the speaker has it: source[start, end), without its markup when shown. One paragraph, table or listing. */
interface Note extends Span {
  kind: 'text' | 'table' | 'code';
  /** Stretches in order that make up source[start, end); markup is kept, hidden. */
  runs: {
    text: string;
    isMarkup: boolean;
  }[];
  /** Of a table, row by row: how many of the runs stand in each cell, together all of them; empty for other kinds. `isNumeric`: it stands in a column of numbers. */
  rows: {
    runs: number;
    columnSpan: number;
    rowSpan: number;
    isNumeric: boolean;
  }[][];
  /** How many of `rows`, from the first, head its columns. */
  headRows: number;
}
/** What every slide has, whatever its layout. */
interface SlideBase {
  /** 's' and its place from 1: 's5'. Stable for links. */
  id: string;
  /** Index in `Deck.sections`, or null (cover, agenda, figure index). */
  section: number | null;
  /** The report's words; null: furniture words name the slide. */
  title: Phrase | null;
  /** The title's lines end at its commas, not between any two characters. */
  endsAtClauses: boolean;
  /** Of a slide split in several: { index: 1, count: 2 } shows (1/2). */
  part: {
    index: number;
    count: number;
  } | null;
  /** Section title above a sub-section's own. */
  where: Phrase | null;
  notes: Note[];
  /** How a deck in Markdown sets off some of its words; empty for a report. In order of start; places that are on no phrase of the slide mean nothing. */
  wordMarks: readonly Mark[];
  /** Which of its parts appear one by one, by their place among those that can (see output/html/page.ts, `step`); null: as the whole deck has it. */
  steps: number[] | null;
  /** Spoken length of the notes, or of the names on a slide that lists what comes next; time to look at it, and a second for the change. */
  seconds: number;
}
/** One screen, with what its layout arranges on it. */
type Slide = SlideBase & ({
  layout: 'cover';
  byline: Phrase[];
  titlePx: number;
} | {
  layout: 'agenda';
  items: {
    section: number;
    number: string | null;
    title: Phrase | null;
    seconds: number;
  }[];
} | {
  layout: 'overview';
  items: Item[];
} | {
  layout: 'section';
  points: Point[];
  pointPx: number;
  callouts: Callout[];
} | {
  layout: 'comparison';
  callouts: Callout[];
  bars: Bars[];
  points: Point[];
} | {
  layout: 'figures';
  callouts: Callout[];
} | {
  layout: 'steps';
  items: Item[];
  first: number;
  form: 'cards' | 'rows';
  titlePx: number;
} | {
  layout: 'list';
  points: Point[];
  items: Item[];
  form: 'cells' | 'rows';
} | {
  layout: 'statement';
  statement: Phrase;
  attribution: Phrase | null;
} | TableSlide | ChartSlide | PictureSlide | CodeSlide | {
  layout: 'quote';
  words: Phrase;
  attribution: Phrase | null;
  textPx: number;
} | {
  layout: 'mixed';
  bands: MixedBand[];
  textPx: number;
} | {
  layout: 'closing';
  statement: Phrase | null;
} | {
  layout: 'figure-index';
  columns: IndexRow[][];
});
/** The two ends of a callout's pair as bars: lengths 0…1 of the longer one, and when each was, where the report says so. */
interface Bars {
  old: {
    share: number;
    period: Phrase | null;
  };
  new: {
    share: number;
    period: Phrase | null;
  };
}
/** A whole sentence with its key figures, or where it goes over the end of a column, what of both is in this one. */
interface IndexRow {
  sentence: Phrase;
  /** It began in the column before; it goes on in the next. */
  isContinued: boolean;
  goesOn: boolean;
  /** In order of place. `slides`: the ids of those whose callouts show the figure, or where none does, of the one whose notes have it. */
  figures: {
    figure: number;
    slides: string[];
    isShown: boolean;
  }[];
}
/** Things under one another, or in columns of one width beside one another; over and under it may be others. */
interface MixedBand {
  columns: MixedPiece[][];
}
/** One thing of a mixed slide. A point's `number` is its marker in a list that counts, `depth` 1 the outermost list. */
type MixedPiece = {
  kind: 'heading' | 'line' | 'quote';
  text: Phrase;
} | {
  kind: 'point';
  text: Phrase;
  depth: number;
  number: string | null;
} | {
  kind: 'callout';
  callout: Callout;
} | {
  kind: 'block';
  body: TableSlide | ChartSlide | PictureSlide | CodeSlide;
  heightPx: number;
};
/** A table, or some of its rows or columns; `points` is at most one line that the report says about it. */
interface TableSlide {
  layout: 'table';
  points: Point[];
  legend: Legend;
  columns: {
    widthPx: number;
    isNumeric: boolean;
  }[];
  head: TableCell[][];
  rows: {
    cells: TableCell[];
    isTotal: boolean;
  }[];
  /** Index of the column that names the rows; -1 in a table of one column. */
  nameColumn: number;
  /** Whether it names them in a few words. */
  hasNames: boolean;
  /** One of theme/type-scale's settings of a table. */
  textPx: number;
  paddingPx: number;
  /** The table goes on in the notes. */
  isCut: boolean;
}
/** A table of numbers as a drawing; the table itself goes with it for those who can't see it. */
interface ChartSlide extends Drawing {
  layout: 'chart';
  points: Point[];
  legend: Legend;
  kind: ChartKind;
  table: Pick<TableSlide, 'columns' | 'head' | 'rows' | 'nameColumn'>;
  /** What the marks stand for, for outputs that draw charts themselves: a name a row, in each series an amount a name. */
  names: Phrase[];
  series: {
    name: Phrase | null;
    tone: number;
    amounts: {
      text: Phrase;
      value: number;
    }[];
  }[];
}
/** Bars (lying or standing), lines over time, bars of parts that add up, a ring of the parts of one whole. */
type ChartKind = 'bar' | 'column' | 'line' | 'stacked' | 'share';
/** A chart with every place in px of its own area. Marks are drawn in order, labels over them. */
interface Drawing {
  widthPx: number;
  heightPx: number;
  marks: ChartMark[];
  labels: ChartLabel[];
}
/** `tone` 0 is the accent, 1… are quiet; an area's path is drawn around (x, y); a gap parts the lines under it, where a number stands on them. */
type ChartMark = {
  shape: 'bar';
  tone: number;
  x: number;
  y: number;
  width: number;
  height: number;
} | {
  shape: 'line';
  tone: number;
  path: string;
} | {
  shape: 'area';
  tone: number;
  path: string;
  x: number;
  y: number;
} | {
  shape: 'dot';
  tone: number;
  x: number;
  y: number;
} | {
  shape: 'rule';
  path: string;
} | {
  shape: 'gap';
  x: number;
  y: number;
  width: number;
  height: number;
};
/** Words of a chart: `y` is the middle of their line. `inTone`: they stand on a mark of this tone. */
interface ChartLabel {
  text: Phrase;
  role: 'name' | 'value' | 'head' | 'part' | 'total';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  inTone: number | null;
}
/** A picture with its size on the stage. `image` null: a slot where it will stand. */
interface PictureSlide {
  layout: 'picture';
  /** Beside the picture, or one of them over it; empty where it stands alone. */
  points: Point[];
  isBeside: boolean;
  legend: Legend;
  image: Image | null;
  /** Of its file, as the report writes it. */
  path: string;
  alternative: Phrase | null;
  widthPx: number;
  heightPx: number;
  captionPlace: 'below' | 'beside';
}
/** Some lines of code, each with its indentation; `language` as the report writes it. */
interface CodeSlide {
  layout: 'code';
  points: Point[];
  legend: Legend;
  language: Phrase | null;
  lines: Phrase[];
  textPx: number;
  /** The listing goes on in the notes. */
  isCut: boolean;
}
/** A major part of the deck. */
interface DeckSection {
  number: string | null;
  title: Phrase | null;
  kind: SectionKind;
  /** Id of its first slide. */
  slide: string;
  seconds: number;
}
/** The deck: every word on its slides is a phrase of the source, every visible character of the source but what is dropped is in its notes. */
interface Deck {
  /** File name of the report. */
  source: string;
  language: Language;
  aspect: Aspect;
  /** How much larger than the type scale it is shown: it was fitted to a stage smaller by as much. */
  scale: number;
  title: Phrase | null;
  byline: Phrase[];
  slides: Slide[];
  sections: DeckSection[];
  figures: KeyFigure[];
  /** Where the sentences of the report stand, in order; `KeyFigure.sentence` is an index of them. */
  sentences: Span[];
  blanks: Blank[];
  dropped: Dropped[];
  notation: Notation;
  /** What the talk has: its slot where one was given, else what it needs. */
  seconds: number;
  /** What it needs at the usual pace. */
  neededSeconds: number;
}
/** A deck in Markdown: its slides, and what its head matter asks for; null where it does not. */
interface WrittenDeck {
  slides: WrittenSlide[];
  aspect: Aspect | null;
  language: Language | null;
  title: Reading | null;
}
/** A callout as it is written: `> [!figure] 3.1% → **2.4** %`, then its label, its growth and its periods on lines of their own. */
interface WrittenCallout extends Span {
  kind: 'callout';
  shape: Callout['shape'];
  /** The whole of its first line, and which of its characters are the number. */
  value: Reading;
  number: [number, number];
  /** The old end of a pair, before the arrow. */
  from: Reading | null;
  label: Reading | null;
  growth: {
    way: 'up' | 'down';
    value: Reading;
  } | null;
  baseline: Reading | null;
}
/** A slide of a deck in Markdown, as it is written: all places are in the file. */
interface WrittenSlide extends Span {
  /** Null where it does not say: what is on it decides then. */
  layout: Slide['layout'] | null;
  /** Its part of the deck: null: that of the slide before; empty: none. */
  part: Reading | null;
  of: {
    index: number;
    count: number;
  } | null;
  under: Reading | null;
  /** Its table or listing goes on in the notes. */
  isCut: boolean;
  /** Ordinal of its first card. */
  first: number;
  title: Reading | null;
  /** The report has no title: what stands here is the name of its file. */
  isUntitled: boolean;
  /** What stands under its title, in order. */
  body: (Block | WrittenCallout)[];
  /** How its author sets off some of its words, in order of start. */
  marks: Mark[];
  /** Its columns from left to right, the stretches of each; what stands before them goes over all. Empty where it has none. */
  columns: Span[][];
  /** Stretches of it whose blocks appear one by one. */
  steps: Span[];
  /** Where its notes stand, in order. */
  notes: Span[];
}
/** A place in `Source.text`: 0-based, end exclusive, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}
/**
 * Text as it is read aloud, every character of it knowing where it stands in the source: markup taken away, hard-wrapped lines rejoined.
 * Recognisers work on `text` and give back places through `offsets` (see text/reading.ts).
 * @example source `增长**5.3%**` → { text: '增长5.3%', offsets: [0, 1, 4, 5, 6, 7] }
 */
interface Reading {
  text: string;
  /** `offsets[i]` is the place of `text[i]` in the source; as long as `text`, strictly rising. A space that stands for a line break has the offset of the break. */
  offsets: readonly number[];
}
/** One paragraph, heading, list item, table, picture, code or quote of the source. Blocks are in order and do not overlap. */
type Block = Span & {
  reading: Reading;
} /** `lead` is how many characters from the reading's start are set apart by type, as a run-in heading is: bold, or a heading's typeface. 0 where none is. */ & ({
  kind: 'paragraph';
  lead: number;
} /** A heading by the format's own syntax (Markdown #, a style of Word, <h2>); `depth` 1…6. Numbered and run-in headings of plain text are found by the outline. */ | {
  kind: 'heading';
  depth: number;
} /** One list item without the items nested in it; `depth` 1 is the outermost list. `marker` is what stood before it: '-', '1.'. */ | {
  kind: 'item';
  depth: number;
  isOrdered: boolean;
  marker: string;
} | {
  kind: 'quote';
} /** `rows[0]` is the header. A cell that spans several columns or rows stands once, where it begins. */ | {
  kind: 'table';
  rows: Cell[][];
} | {
  kind: 'code';
  language: string | null;
} /** `path` as written; `reading` is the alternative text; `image` null where it can't be shown (a message says why). */ | {
  kind: 'picture';
  path: string;
  image: Image | null;
} /** What stands at the foot of a page or the end of the file: for the notes, never for a slide. */ | {
  kind: 'footnote';
});
/** One cell of a table; spans are 1 unless cells were merged. */
interface Cell {
  reading: Reading;
  columnSpan: number;
  rowSpan: number;
}
/** A picture that a browser can show, as data. @example { mediaType: 'image/png', base64: 'iVBORw0…', widthPx: 640, heightPx: 480 } */
interface Image {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  /** Without line breaks. */
  base64: string;
  widthPx: number;
  heightPx: number;
}
/** A stretch of the source that is kept off slides and notes, and why. */
interface Dropped extends Span {
  text: string;
  /** 'advertising' | 'page number' | 'running head' | 'head matter' | 'navigation' | … : words a person understands. */
  reason: string;
}
/** What kind of file a source was; an old Word document counts as 'text', for that is all that is read of it. */
type SourceFormat = 'text' | 'markdown' | 'docx' | 'html';
/** What a reader may need besides the file itself. Passed in, so that reading is the same in Node and in a browser. */
interface ReaderEffects {
  /** The bytes of a file beside the report, by its path as the report writes it; null where there is none. */
  loadFile(path: string): Promise<Uint8Array | null>;
  /** The text of an old Word document (.doc), or null where that can't be had here; throws where the file is damaged. */
  extractDoc(bytes: Uint8Array): Promise<string> | null;
}
/** What a reader makes of a file. Every visible character of `text` is in a block, in `markup` or in `dropped`. */
interface Source {
  /** File name without folders: `report.txt`. */
  name: string;
  format: SourceFormat;
  /** WHATWG name: 'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'; '' for a format that says itself. */
  encoding: string;
  /**
   * Of .txt and .md: decoded, byte order mark removed, newlines as they are. Of .docx, .doc and .html: the text taken out of them, a block a line, with what is
   * dropped (navigation, page headers) in its place. All offsets point into it.
   */
  text: string;
  blocks: Block[];
  /** Syntax that is no part of what is read aloud (`**`, `#`, link targets, list markers of Markdown), in order. It stays in the notes, hidden. */
  markup: Span[];
  /** What the reader itself keeps out: head matter, HTML comments. */
  dropped: Dropped[];
  /** A deck in Markdown as it is written; left out for a report. */
  written?: WrittenDeck;
  /** From head matter: the title as it stands in the source, or null. */
  title: Span | null;
}
/** Chinese or English: what reports are understood in, and what people are spoken to in. */
type Language = 'zh' | 'en';
/**
 * Words of the source on their way to a slide: `text` is the readings of `parts`, joined in order. Nothing else may reach a slide but furniture words (output/words).
 * @example { text: '减税', parts: [{ start: 551, end: 553 }] }
 */
interface Phrase {
  text: string;
  parts: Span[];
}
/** What a section is for; decides its layout. `part` where nothing tells. */
type SectionKind = 'opening' | 'review' | 'topic' | 'problems' | 'plan' | 'task' | 'closing' | 'part';
/** One part of the report. Sections are in order of `start`; those of one level do not overlap; a parent holds its children. */
interface Section extends Span {
  /** 1 for major ones, 2 and 3 for what stands under them. */
  level: 1 | 2 | 3;
  kind: SectionKind;
  /** The report's own words, short enough for a slide's title (about 20 Han, 10 words); null for a part without any (opening): furniture words name it. */
  title: Phrase | null;
  /** The typed number of its heading without punctuation: '一', '（二）' → '二', '1', 'First'; null where there is none. */
  number: string | null;
  /** Where the heading's words stand in the source, with its number: `一、工作回顾`, `疫情防控方面。`. Empty (start = end) for an inferred boundary. */
  heading: Span;
  /** Index in `Outline.sections`, or null at the top. */
  parent: number | null;
}
/** One sentence of what is kept (a heading is one too). Sentences are in order, never cross a block, and together hold every kept visible character. */
interface Sentence extends Span {
  reading: Reading;
  /** Index into `Source.blocks`. */
  block: number;
  /** The innermost section that holds it, or null before the first. */
  section: number | null;
  /** `body` may feed slides; the others have a place of their own: the deck's title lines, a section's heading, `各位代表：`, code and tables. */
  role: 'body' | 'title' | 'heading' | 'salutation' | 'apart';
}
/** The tree of the report's parts. */
interface Outline {
  source: Source;
  language: Language;
  /** The report's title, or null where it states none. */
  title: Phrase | null;
  /** Lines near the title that say who speaks, when and where, in order. */
  byline: Phrase[];
  /** Everything kept off slides and notes, the reader's and the outline's, in order of place. */
  dropped: Dropped[];
  /** Never empty for a report with text: one without any division has one section of kind `part`. Together they hold every kept character after the title lines. */
  sections: Section[];
  sentences: Sentence[];
}
/** What a quantity counts or measures; 'other' has a unit of no kind of its own. */
type FigureKind = 'money' | 'percent' | 'percentage-point' | 'count' | 'rank' | 'duration' | 'area' | 'length' | 'weight' | 'energy' | 'data' | 'ratio' | 'multiple' | 'range' | 'other';
/**
 * A quantity of the report with its place, what it measures and what it is worth.
 * @example `完成减税3.2亿多元` → { text: '3.2亿多元', number: span of '3.2', kind: 'money', value: 320000000, unit: '元', bound: '>',
 *   change: null, measures: { text: '减税', … }, from: null, growth: null, …, isBlank: false, worth: 0.8, isKey: true }
 */
interface KeyFigure extends Span {
  /** The quantity as it is read: source[start, end) without markup and line breaks. Approximators, magnitude, unit and classifier included. */
  text: string;
  /** The numeral alone inside it, as digits, Han numerals or the blank mark: '3.2' of 近3.2亿元, '2' of 全市第2位, 'X' of X亿元. What stands before it is the callout's prefix, what follows is its unit. */
  number: Span;
  kind: FigureKind;
  /** After magnitudes: 3.2亿 → 320000000; percent undivided; 三分之二 → 0.6667; 翻一番 → 2; a range is [low, high]; null for a blank. */
  value: number | [number, number] | null;
  /** Base unit: '元', '%', '家', 'people'; '' where there is none. */
  unit: string;
  /** '>' 超 多 余 以上, '<' 不足 以内 up to, '≈' 约 近 about, null exact. */
  bound: '>' | '<' | '≈' | null;
  /** Direction of an amount or rate of change; 'to' for a level arrived at; null for a plain level. */
  change: 'increase' | 'decrease' | 'to' | null;
  /** The shortest complete noun phrase that says what the number counts, in the report's words; null where none was found. */
  measures: Phrase | null;
  /** Index in `Figures.figures` of the old end of the pair whose new end this is: of 2.4% in 从3.1%降至2.4%, that of 3.1%. */
  from: number | null;
  /** Index of the rate by which this level grew or fell: of 3.2亿元 in 投资3.2亿元，同比增长7.5%, that of 7.5%. */
  growth: number | null;
  /** What a change is measured against, in the report's words: 同比, 比上年, “year on year”; null where it does not say. */
  baseline: Phrase | null;
  /** The time that its sentence names for it: 上半年, “the first half of 2024”; null where it names none. */
  period: Phrase | null;
  /** True where the amount is an unfilled blank. */
  isBlank: boolean;
  /** Index in `Outline.sentences` and in `Outline.sections`. */
  sentence: number;
  section: number | null;
  /** Id of the recogniser that found it: 'zh-quantity'. */
  rule: string;
  /** 0…1: how much a careful person would want it on the slide. */
  worth: number;
  /** Worth a callout at all. */
  isKey: boolean;
}
/** An unfilled blank of the source: X亿元, XX村, ____. `figure` is the index of the quantity it stands in, or null for the blank of a name. */
interface Blank extends Span {
  text: string;
  /** The words around it, enough to find it: '召开XX大会'. */
  context: string;
  figure: number | null;
}
/** What the figures stage finds, both lists in order of place. */
interface Figures {
  figures: KeyFigure[];
  blanks: Blank[];
}
/**
 * Something a person should know about what a stage did. Printed as `where: text (code). hint`.
 * @example { level: 'warning', code: 'W_FONT', text: 'Noto Sans SC is not installed', hint: 'npm i @expo-google-fonts/noto-sans-sc', span: null }
 */
interface Message {
  /** `error`: nothing can be built from this input. `warning`: built, but not as it should be. `note`: good to know. */
  level: 'error' | 'warning' | 'note';
  /** Stable, upper-case, starts with E_, W_ or N_: `E_EMPTY`. */
  code: string;
  /** What was found, and where it was if `span` cannot say it. */
  text: string;
  /** What to do about it; '' where there is nothing to do. */
  hint: string;
  /** The place in the source, or null. */
  span: {
    start: number;
    end: number;
  } | null;
  /** Of a message about another file than the report, where it is: 'mine.css:3'. `span` is null then. */
  place?: string;
  /** What was found, piece by piece, where another language puts it into its own words. */
  found?: readonly string[];
}
/** What every stage returns: its value, and what it has to say. A stage never prints and never throws for bad input. */
interface Result<T> {
  value: T;
  messages: Message[];
}
/** A typeface that the composer can measure and that a deck can bring along. */
type Typeface = 'Noto Sans SC' | 'Noto Serif SC';
/** Colours, type and spacing of a deck: one CSS file of tokens and few rules, no logic. */
interface Theme {
  /** Folder name under themes/: 'plain'; of a file of one's own its name: 'mine.css'. */
  name: string;
  /** One line from the head comment, in each language of the interface. */
  description: Record<Language, string>;
  isDark: boolean;
  typeface: Typeface;
  /** How much larger than the type scale everything is set: 1.125. The composer fits less on a slide then. */
  scale: number;
  css: string;
}
/** What of a theme the composer goes by, so that what it computes is what is shown. */
type ThemeType = Pick<Theme, 'typeface' | 'scale'>;
/** One weight of the deck's typeface, subset to the characters the deck has. */
interface FontFile {
  family: Typeface;
  weight: 400 | 700;
  /** Static TrueType bytes, base64 without line breaks. */
  base64: string;
}
/** Every character that text of a weight has: { regular: '减税3.2亿元，增长', bold: '减税3.2亿元' }. */
interface Characters {
  regular: string;
  bold: string;
}
/** Makes the typeface of a deck in both weights; where it can't be had, none and a warning. */
type LoadFonts = (characters: Characters, typeface: Typeface) => Promise<Result<FontFile[]>>;
/** What a deck is fitted to. Without a theme: Noto Sans SC in the sizes of the type scale. */
interface DeckSpec {
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
/**
 * Makes the deck: cover, agenda, the slides of every major section, closing, figure index; every slide with its notes and seconds.
 * Throws where one of the two promises would be broken: that is a bug of ours, never the report's fault.
 */
declare function composeDeck(outline: Outline, figures: Figures, {
  aspect: asked,
  theme,
  hasCharts,
  notation,
  durationSeconds
}?: DeckSpec): Result<Deck>;
/** A report as far as it is understood, before it is made into slides. */
interface Understanding {
  source: Source;
  outline: Outline;
  figures: Figures;
  notation: Notation;
  /** Where blanks were filled from a form, in `source`. */
  filled: readonly Span[];
}
/** What a deck is to be like, and how its report is read; all of it may be left out. */
interface DeckOptions extends ReadingSpec {
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
interface BuiltDeck {
  understanding: Understanding;
  deck: Deck;
  theme: Theme;
  fonts: readonly FontFile[];
  /** One file that presents itself. */
  html: string;
}
/** How a report is to be read; all of it may be left out. `language` null: the report's own; `format` null: told by its name; `answers`: what fills its blanks. */
interface ReadingSpec extends Partial<ReaderEffects> {
  language?: Language | null;
  format?: string | null;
  answers?: readonly Answer[];
}
/**
 * bytes → Source → Outline → Figures: reads a report and understands it. With answers it is understood once more with its blanks filled, as if it had been written so.
 * @param report a file's bytes, or text that is one already
 * @param name file name; its extension tells the format. Value null where the messages hold an error.
 */
declare function understand(report: Uint8Array | string, name: string, {
  language,
  answers,
  ...reading
}?: ReadingSpec): Promise<Result<Understanding | null>>;
/** Outline + Figures → Deck. Given its theme, it is fitted to the theme's type. */
declare function makeDeck({
  outline,
  figures,
  notation
}: Understanding, spec?: DeckSpec): Result<Deck>;
/**
 * bytes → … → Deck → HTML: the whole way. The same bytes in Node and in a browser.
 * @param report a file's bytes, or text that is one already: '# Half-year report\n\nInvestment came to £3.2 million.'
 * @param name file name; its extension tells the format: 'report.docx'
 * @returns value null where the messages hold an error
 */
declare function buildDeck(report: Uint8Array | string, name: string, options?: DeckOptions): Promise<Result<BuiltDeck | null>>;
export { Answer, Aspect, Blank, Block, BuiltDeck, Callout, Characters, Deck, DeckOptions, DeckSection, DeckSpec, Dropped, FigureKind, Figures, FontFile, Image, Item, KeyFigure, Language, LoadFonts, Message, Notation, Note, Outline, Phrase, Point, Question, ReaderEffects, Reading, ReadingSpec, Result, Section, SectionKind, Sentence, Slide, Source, Span, Theme, Typeface, Understanding, buildDeck, composeDeck, makeDeck, understand };