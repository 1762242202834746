import { textWithGaps } from '../gap.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer, SlideOf } from './layout.ts';

/** A table of key figures: the number, what it measures, its words in the report, the slides that it is on. */
export const figureIndex: LayoutRenderer<'figure-index'> = ({ rows }, page) => {
  const { figure, measures, sentence, slide } = page.words.indexHead;
  return html`<table class="index"><thead><tr><th scope="col">${figure}</th><th scope="col">${measures}</th><th scope="col">${sentence}</th><th scope="col">${slide}</th></tr></thead><tbody>${rows.map(
    (row) => rowHtml(row, page),
  )}</tbody></table>`;
};

function rowHtml(row: SlideOf<'figure-index'>['rows'][number], page: Page): Html {
  const { start, end, text, measures } = page.deck.figures[row.figure];
  const figure = end - start === text.length ? textWithGaps(text, start, page) : text;
  const numbers = row.slides.map((id, i) => html`${i > 0 && ', '}<a href="${page.hrefOf(id)}">${id.slice(1)}</a>`);
  return html`<tr><td class="figure">${figure}</td><td>${phraseHtml(measures, page)}</td><td data-source="${placesOf(row.sentence)}">${phraseHtml(row.sentence, page)}</td><td class="on">${numbers}</td></tr>`;
}
