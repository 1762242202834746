/** An element of a page, with what stands in it. */
export interface PageElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Declarations of its `style` attribute, in lower case. */
  style: ReadonlyMap<string, string>;
  /** Its classes, each in lower case with hyphens: `shareBox`, `share_box` → 'share-box'. */
  names: readonly string[];
  isBlock: boolean;
  /** Null for the page itself. */
  parent: PageElement | null;
  /** Its events in `Page.events`, from its start tag to after its end tag. */
  from: number;
  to: number;
  /** Characters in it, white space left out: all of them, those in links, those of full sentences outside links. */
  letters: number;
  linked: number;
  prose: number;
  /** How many links are in it, and how many of them lead to places of the page itself. */
  links: number;
  jumps: number;
  /** Whether a table is in it, itself left out. */
  holdsTable: boolean;
}

/** What a page says, in order. `element` of a text is the one that holds it. */
export type PageEvent =
  | { kind: 'open'; element: PageElement }
  | { kind: 'close'; element: PageElement }
  | { kind: 'text'; element: PageElement; text: string };

/** A page as it is parsed: no tree to climb about in, but a row of events, so that no page is nested too deep. */
export interface Page {
  /** Holds everything; has no tag of its own. */
  root: PageElement;
  events: PageEvent[];
  /** The text of <title>; '' where there is none. */
  title: string;
  /** The page's own style sheets. */
  styles: string;
  /** Stretches of full sentences outside links: where in `events` each ends, and its length. */
  sentences: { at: number; letters: number }[];
  hasScripts: boolean;
  /** Whether parts of the page are other pages. */
  hasFrames: boolean;
  /** What was begun and swallows the rest of the file: 'script', 'comment', 'tag'; null in a sound page. */
  unfinished: string | null;
  /** There were more tags than any page has; the rest is missing. */
  isTooLong: boolean;
}

/** A page and what is known of it. */
export interface View {
  page: Page;
  /** The element that the report is in; null where none has most of the full sentences. */
  main: PageElement | null;
  /** The element with the report's title; null where none plainly is it. */
  title: PageElement | null;
  /** Where in `events` the first full sentence of the main part ends, and the last. */
  firstSentence: number;
  lastSentence: number;
}

/** Characters of an element outside links. */
export function unlinked({ letters, linked }: PageElement): number {
  return letters - linked;
}

/** Whether one element is another or inside it. */
export function isWithin(inner: PageElement, outer: PageElement): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** The text of an element that is known to be short. */
export function textIn({ events }: Page, { from, to }: Pick<PageElement, 'from' | 'to'>): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const event = events[at];
    if (event.kind === 'text') text += event.text;
    else if (event.element.name === 'br') text += '\n';
  }
  return text;
}
