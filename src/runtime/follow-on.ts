import { element } from './element.ts';
import type { Talk } from './talk.ts';

/** Enough of the next slide's notes to begin to speak, in characters. */
const LEAST_FOLLOWING = 60;

/** Whether after the slide at an index there is only the index of figures, for questions, or nothing at all. */
export function isTalkOver({ slides }: Talk, at: number): boolean {
  return slides.slice(at + 1).every(({ dataset }) => dataset.layout === 'figure-index');
}

/**
 * What is said next, to stand below the notes of the slide at an index: a speech goes on where its slide ends. The title of the next slide, and as many paragraphs of its
 * notes as begin it; where the talk is over, that it is. Screen readers get it on its own slide only.
 */
export function followOn(document: Document, talk: Talk, at: number): HTMLElement {
  const { words, page, slides, language } = talk;
  const isOver = isTalkOver(talk, at);
  const name = element(document, 'bdi', { lang: page.language }, isOver ? '' : (page.slides[at + 1]?.title ?? ''));
  const title = element(
    document,
    'p',
    { class: 'lectern-follow-title', lang: language },
    isOver ? words.talkOver : `${words.comingUp} · `,
    name,
  );
  const follow = element(document, 'div', { class: 'lectern-follow', 'aria-hidden': 'true' }, title);
  if (!isOver) follow.append(...beginningOf(document, slides[at + 1]));
  return follow;
}

/** Copies without their places: sentences are counted, and figures lit, by these. */
function beginningOf(document: Document, slide: HTMLElement | undefined): HTMLElement[] {
  const copies: HTMLElement[] = [];
  let length = 0;
  for (const paragraph of slide?.querySelectorAll('aside.notes > p[data-at]') ?? []) {
    if (length >= LEAST_FOLLOWING) break;
    const copy = document.importNode(paragraph, true) as HTMLElement;
    copy.removeAttribute('data-at');
    length += copy.textContent?.length ?? 0;
    copies.push(copy);
  }
  return copies;
}
