import type { Slide } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layouts } from './layouts/index.ts';
import type { LayoutRenderer } from './layouts/layout.ts';
import { saysTitle } from './layouts/statement.ts';
import type { Page } from './page.ts';
import { nameOf } from './page.ts';
import { phraseHtml } from './phrase.ts';
import { titleHtml } from './title.ts';

/** These fill the whole stage; the others stand between a header and a footer. */
const FULL: ReadonlySet<Slide['layout']> = new Set(['cover', 'closing']);

/** Parts that have room for a gap between them. */
const MOST_APART = 60;

/** One slide as it is seen, on screen and on paper alike: `<div class="slide section">…</div>`. */
export function slideHtml(slide: Slide, whole: Page): Html {
  const page = { ...whole, marks: slide.wordMarks };
  const render = layouts[slide.layout] as LayoutRenderer<Slide['layout']>;
  const body = render(slide as never, page);
  if (FULL.has(slide.layout)) return html`<div class="slide ${slide.layout}">${body}</div>`;
  return html`<div class="slide ${slide.layout}">${headerHtml(slide, page)}${body}${footerHtml(slide, page)}</div>`;
}

function headerHtml(slide: Slide, page: Page): Html {
  const part = slide.part && html`<span class="part">${page.words.part(slide.part.index, slide.part.count)}</span>`;
  const title = slide.title ? html`${phraseHtml(slide.title, page)}${part}` : nameOf(slide, page);
  return html`<header${page.around}><p class="where">${whereHtml(slide, page)}</p>${!saysTitle(slide) && titleHtml(slide, page, title)}</header>`;
}

/** The part that the slide belongs to: its ordinal and, where the slide bears another title, its name. */
function whereHtml(slide: Slide, page: Page): Html | null {
  if (slide.section === null) return null;
  const section = page.deck.sections[slide.section];
  const name = slide.where ?? (section.title?.text === slide.title?.text ? null : section.title);
  return html`${slide.section + 1}${name && html` · ${phraseHtml(name, page)}`}`;
}

function footerHtml(slide: Slide, page: Page): Html {
  const { deck } = page;
  const number = Number(slide.id.slice(1));
  return html`<footer${page.around}><p>${deck.title && phraseHtml(deck.title, page)}</p><p class="number">${number} / ${deck.slides.length}</p></footer>
${trackHtml(deck.sections.length, slide.section)}`;
}

/** The parts of the deck, that of the slide lit: apart from one another as long as they are few. */
function trackHtml(count: number, lit: number | null): Html {
  if (count <= MOST_APART)
    return html`<div class="track" aria-hidden="true">${Array.from({ length: count }, (_, i) => html`<i${i === lit && html` class="on"`}></i>`)}</div>`;
  return html`<svg class="track" aria-hidden="true" viewBox="0 0 ${count} 1" preserveAspectRatio="none"><path class="whole" d="M0 0h${count}v1H0z"/>${lit !== null && html`<path class="on" d="M${lit} 0h1v1h-1z"/>`}</svg>`;
}
