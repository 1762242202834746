import type { Image } from '../../model/source.ts';
import type { Slot } from './palette.ts';

/** A place on the stage, in px of the type scale. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The text of a run that ends a line within its paragraph. */
export const LINE_END = '\v';

/** Characters set alike; what is left out is as in the paragraph. */
export interface Run {
  text: string;
  sizePx?: number;
  isBold?: boolean;
  colour?: Slot;
  /** Id of the slide that it leads to: 's5'. */
  link?: string;
  /** An address outside the deck. */
  href?: string;
  /** An unfilled blank: underlined with dashes. */
  isGap?: boolean;
  isCode?: boolean;
  isItalic?: boolean;
  /** Emphasis of Chinese: dots under the characters. */
  isDotted?: boolean;
  /** Part of a formula, which stays on one line if it can. */
  isFormula?: boolean;
  /** Share of its size by which it stands above the line: 0.3 for an exponent, -0.25 for an index. */
  raised?: number;
}

/** A paragraph; what is left out is as in the placeholder, or the master's text. */
export interface Paragraph {
  runs: Run[];
  sizePx?: number;
  /** Height of a line as a multiple of the size, as in CSS. */
  leading?: number;
  isBold?: boolean;
  colour?: Slot;
  align?: 'start' | 'middle' | 'end';
  beforePx?: number;
  /** Of all lines but the first. */
  hangPx?: number;
  bullet?: 'none' | 'dash';
}

/** A slot of the slide's layout; `index` tells those of one type apart. */
export interface Placeholder {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'tbl' | 'chart' | 'pic' | 'ftr' | 'sldNum';
  index: number;
}

/** A border of a table's cell: its colour and width. */
export interface Edge {
  colour: Slot;
  widthPx: number;
}

/** A cell of a table; null where another one reaches over its place. */
export interface TableCellShape {
  paragraphs: Paragraph[];
  columnSpan: number;
  rowSpan: number;
  /** Between edge and words. */
  inset: { top: number; right: number; bottom: number; left: number };
  anchor: Anchor;
  above?: Edge;
  below?: Edge;
}

export type Anchor = 'top' | 'middle' | 'bottom';
export type Outline = { colour: Slot; widthPx: number; isDashed?: boolean };

/** Forms of DrawingML (ECMA-376, 20.1.10.56) that slides use. */
export type Form = 'rect' | 'roundRect' | 'ellipse' | 'donut' | 'blockArc' | 'triangle';

/** A chart as its part of the file holds it; see parts/chart.ts. */
export interface ChartContent {
  /** The part's XML but for the reference to its workbook. */
  xml(workbookId: string): string;
  workbook(): Uint8Array;
}

/** What stands on a slide. Names are read in the selection pane, `description` by screen readers. */
export type Shape =
  | {
      kind: 'text';
      name: string;
      /** Null: where its placeholder is. */
      box: Box | null;
      paragraphs: Paragraph[];
      placeholder?: Placeholder;
      anchor?: Anchor;
      isOneLine?: boolean;
      insetPx?: number;
      fill?: Slot;
      outline?: Outline;
      form?: Form;
    }
  | {
      kind: 'form';
      name: string;
      box: Box;
      form: Form;
      fill?: Slot;
      outline?: Outline;
      /** Id of the slide that a click leads to. */
      link?: string;
      /** Adjustments of the form by name, in its own units. */
      adjust?: Record<string, number>;
    }
  | {
      kind: 'rule';
      name: string;
      from: [x: number, y: number];
      to: [x: number, y: number];
      colour: Slot;
      widthPx: number;
    }
  | { kind: 'path'; name: string; box: Box; viewBox: [width: number, height: number]; path: string; fill: Slot }
  | { kind: 'group'; name: string; isDecoration?: true; children: Shape[] }
  | { kind: 'picture'; name: string; box: Box; image: Image; description: string; placeholder?: Placeholder }
  | {
      kind: 'table';
      name: string;
      box: Box;
      columnsPx: number[];
      rows: { heightPx: number; cells: (TableCellShape | null)[] }[];
      hasHead: boolean;
      placeholder?: Placeholder;
    }
  | { kind: 'chart'; name: string; box: Box; description: string; chart: ChartContent; placeholder?: Placeholder };
