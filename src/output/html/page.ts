import type { Deck, Slide } from '../../model/deck.ts';
import type { Mark } from '../../model/mark.ts';
import type { Words } from '../words.ts';
import { words } from '../words.ts';
import type { Html } from './html.ts';

/** What a layout's renderer may ask of the page that its slide stands in. */
export interface Page {
  deck: Deck;
  words: Words;
  /** How the words of the slide that is rendered are set off. */
  marks: readonly Mark[];
  /** Address of a slide within the file: '#/s5' where reveal navigates, '#s5' on paper. */
  hrefOf(slideId: string): string;
  /** The same, of where all its steps are taken. */
  hrefOfWhole(slideId: string): string;
  /** On paper the name of a figure's row in the index, for links; null on the screen, where a callout shows its sentence itself. */
  rowOf(figure: number): string | null;
  /** Element of a slide's title. On paper the first of a part is an h1 and the others in it are h2, so that each slide is a bookmark, under its part's. */
  headingOf(slide: Slide): 'h1' | 'h2';
  /** Role of the figure element that holds a picture or a quotation with its caption. On paper it would be tagged as one picture, without a name: what is in it is tagged itself. */
  figureRole: 'group' | null;
  /** Marks an element that appears by itself where a talk goes step by step; see render-html.ts, and for paper slide-state.ts. To be asked once for each, in order. */
  step(): Html | null;
  /** Marks what stands around the steps: title and foot. */
  around: Html | null;
}

/** The page of the file that is presented. */
export function screenPage(deck: Deck): Page {
  return {
    deck,
    words: words[deck.language],
    marks: [],
    hrefOf: (id) => `#/${id}`,
    hrefOfWhole: (id) => `#/${id}`,
    rowOf: () => null,
    headingOf: ({ layout }) => (layout === 'cover' ? 'h1' : 'h2'),
    figureRole: null,
    step: () => null,
    around: null,
  };
}

/** The page of the file that is printed. */
export function paperPage(deck: Deck): Page {
  const hasIndex = deck.slides.some(({ layout }) => layout === 'figure-index');
  return {
    deck,
    words: words[deck.language],
    marks: [],
    hrefOf: (id) => `#${id}`,
    hrefOfWhole: (id) => `#${id}`,
    rowOf: (figure) => (hasIndex ? `f${figure + 1}` : null),
    headingOf: (slide) => (opensPart(slide, deck) ? 'h1' : 'h2'),
    figureRole: 'group',
    step: () => null,
    around: null,
  };
}

/** True for the first slide of a section, and for one that is in none, if it is the first of several. */
function opensPart({ id, section, part }: Slide, deck: Deck): boolean {
  return section === null ? (part?.index ?? 1) === 1 : deck.sections[section].slide === id;
}

/** The name of a slide in words, for headings, bookmarks and menus. */
export function nameOf(slide: Slide, { deck, words: furniture }: Page): string {
  const own = slide.title?.text ?? unnamed(slide, { deck, words: furniture });
  return own + (slide.part ? furniture.part(slide.part.index, slide.part.count) : '');
}

/** Furniture names for what the report does not name; a cover without a title bears the file's name. */
function unnamed(slide: Slide, { deck, words: furniture }: Pick<Page, 'deck' | 'words'>): string {
  if (slide.layout === 'agenda') return furniture.agenda;
  if (slide.layout === 'figure-index') return furniture.figureIndex;
  if (slide.section !== null) return furniture.sections[deck.sections[slide.section].kind];
  if (slide.layout === 'closing') return furniture.closing;
  return deck.title && slide.layout !== 'cover' ? deck.title.text : deck.source.replace(/\.[^.]+$/, '');
}

/** The name of a major section. */
export function sectionName({ deck, words: furniture }: Page, section: number): string {
  const { title, kind } = deck.sections[section];
  return title?.text ?? furniture.sections[kind];
}
