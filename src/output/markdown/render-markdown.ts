import type { Deck, Slide } from '../../model/deck.ts';
import { languageTag } from '../html/marks.ts';
import { nameOf, screenPage } from '../html/page.ts';
import type { DraftPage, DraftPicture } from './draft-page.ts';
import { draftPage, headingOf } from './draft-page.ts';
import { comment } from './escape.ts';
import { layouts } from './layouts.ts';
import { notesMarkdown } from './notes.ts';

type AnyWriter = (slide: Slide, page: DraftPage) => (string | null)[];

/**
 * The deck as Markdown, to be edited by hand and kept in git: head matter, slides parted by `---`, notes under `Note:`, callouts as `> [!figure]`.
 * reveal-md shows it with its notes, Marp without them; the same deck gives the same text.
 * @param folder where its pictures will lie, relative to the file
 */
export function renderMarkdown(deck: Deck, folder: string): { text: string; pictures: DraftPicture[] } {
  const { page, pictures } = draftPage(deck, folder);
  const slides = deck.slides.map((slide, i) => slideMarkdown(slide, deck.slides[i - 1], page));
  return { text: `${headMatter(deck)}\n\n${slides.join('\n\n---\n\n')}\n`, pictures };
}

/** For other programs too: their title, and where they part slides. A string in JSON is one in YAML. */
function headMatter(deck: Deck): string {
  const title = JSON.stringify(deck.title?.text ?? nameOf(deck.slides[0], screenPage(deck)));
  return ['---', 'deck: true', `title: ${title}`, `lang: ${languageTag(deck)}`, `aspect: "${deck.aspect}"`, '---'].join(
    '\n',
  );
}

function slideMarkdown(slide: Slide, before: Slide | undefined, whole: DraftPage): string {
  const page = { ...whole, marks: slide.wordMarks };
  const heading = `${slide.layout === 'cover' ? '#' : '##'} ${headingOf(slide, page)}`;
  const body = (layouts[slide.layout] as AnyWriter)(slide, page);
  const blocks = [
    comment('.slide', attributesOf(slide, before, page)),
    heading,
    ...body,
    ...notesMarkdown(slide.notes, picturedOn(slide, page)),
  ];
  return blocks.filter((block) => block !== null).join('\n\n');
}

/** The layout; the part of the deck where another begins; which of several slides it is, and what its title stands under. */
function attributesOf(
  slide: Slide,
  before: Slide | undefined,
  { deck, sectionName }: DraftPage,
): Record<string, string | null> {
  const { layout, section, part, where } = slide;
  const isNext = section !== (before?.section ?? null);
  return {
    'data-layout': layout,
    'data-untitled': layout === 'cover' && deck.title === null ? 'yes' : null,
    'data-part': isNext ? (section === null ? '' : sectionName(section)) : null,
    'data-of': part && `${part.index}/${part.count}`,
    'data-first': slide.layout === 'steps' && slide.first > 1 ? String(slide.first) : null,
    'data-cut': 'isCut' in slide && slide.isCut ? 'yes' : null,
    'data-under': where?.text ?? null,
  };
}

function picturedOn(slide: Slide, page: DraftPage): { alternative: string; path: string } | null {
  if (slide.layout !== 'picture' || !slide.alternative) return null;
  return { alternative: slide.alternative.text, path: page.pictureFile(slide) };
}
