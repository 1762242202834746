import type { Deck } from '../../model/deck.ts';
import type { Mark } from '../../model/mark.ts';
import type { Image } from '../../model/source.ts';
import { nameOf, screenPage, sectionName } from '../html/page.ts';
import type { Words } from '../words.ts';
import { escapeLine } from './escape.ts';
import { phraseMarkdown } from './phrase-markdown.ts';

/** A picture that stands in a file of its own beside the draft. */
export interface DraftPicture {
  /** As the draft writes it: 'report.pictures/1.png'. */
  path: string;
  base64: string;
}

/** What a layout's writer may ask of the draft that its slide stands in. */
export interface DraftPage {
  deck: Deck;
  words: Words;
  /** How the words of the slide that is written are set off. */
  marks: readonly Mark[];
  sectionName(section: number): string;
  /** A link to a slide, as reveal.js numbers them. @example linkTo('s5', 'Roads') → '[Roads](#/4)' */
  linkTo(slideId: string, words: string): string;
  /** Where a picture will lie; one that is still to come lies where its report says. */
  pictureFile(picture: { image: Image | null; path: string }): string;
}

const EXTENSIONS: Record<Image['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** The page of a draft, and the pictures that its slides ask for, each once. @param folder of the pictures, relative to the draft */
export function draftPage(deck: Deck, folder: string): { page: DraftPage; pictures: DraftPicture[] } {
  const screen = screenPage(deck);
  const pictures: DraftPicture[] = [];
  const pictureFile: DraftPage['pictureFile'] = ({ image, path: named }) => {
    if (!image) return pathOf(named);
    const known = pictures.find(({ base64 }) => base64 === image.base64);
    if (known) return known.path;
    const path = `${folder}/${pictures.length + 1}.${EXTENSIONS[image.mediaType]}`;
    pictures.push({ path, base64: image.base64 });
    return path;
  };
  const page: DraftPage = {
    deck,
    words: screen.words,
    marks: [],
    sectionName: (section) => sectionName(screen, section),
    linkTo: (id, words) => `[${escapeLine(words)}](#/${Number(id.slice(1)) - 1})`,
    pictureFile,
  };
  return { page, pictures };
}

/** A path in Markdown; data that can't be shown is none. */
function pathOf(named: string): string {
  if (/^data:/i.test(named)) return '';
  return /[()<>\s\\]/.test(named) ? `<${named.replace(/[<>\\]/g, '\\$&')}>` : named;
}

/** The words over a slide, without what says which of several it is. */
export function headingOf(slide: Deck['slides'][number], page: DraftPage): string {
  return slide.title
    ? phraseMarkdown(slide.title, page)
    : escapeLine(nameOf({ ...slide, part: null }, screenPage(page.deck)));
}
