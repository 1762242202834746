import type { IndexRow } from '../../../model/deck.ts';
import { slicePhrase, stretchesIn } from '../../../text/phrase.ts';
import { widthInEm } from '../../../text/width.ts';
import { ellipsis } from '../ellipsis.ts';
import { textWithGaps } from '../gap.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** A longer figure may break across lines, for it has hardly room on one. */
const MOST_EM = 15;

/** Sentences with their key figures lit; beside each its figures and the slides that they are on. */
export const figureIndex: LayoutRenderer<'figure-index'> = ({ columns }, page) =>
  html`<div class="index">${columns.map((rows) => html`<ul>${rows.map((row) => rowHtml(row, page))}</ul>`)}</div>`;

function rowHtml(row: IndexRow, page: Page): Html {
  const { sentence, isContinued, goesOn, figures } = row;
  return html`<li>${figures.length > 0 && html`<ul>${figures.map((figure) => figureHtml(figure, page))}</ul>`}<p data-source="${placesOf(sentence)}">${isContinued && ellipsis}${litHtml(row, page)}${goesOn && ellipsis}</p></li>`;
}

function figureHtml({ figure, slides, isShown }: IndexRow['figures'][number], page: Page): Html {
  const { start, end, text } = page.deck.figures[figure];
  const row = page.rowOf(figure);
  const words = end - start === text.length ? textWithGaps(text, start, page) : text;
  const where = isShown ? page.words.shownOn : page.words.saidOn;
  const links = slides.map(
    (id, i) => html`${i > 0 && ', '}<a href="${page.hrefOfWhole(id)}">${i === 0 && `${where} `}${id.slice(1)}</a>`,
  );
  return html`<li${row && html` id="${row}"`}${!isShown && html` class="said"`} data-source="${start}-${end}"><b>${words}</b><span>${links}</span></li>`;
}

/** The words of a row, its figures set apart by type. */
function litHtml({ sentence, figures }: IndexRow, page: Page): (Html | null)[] {
  const lit = new Set(figures.map(({ figure }) => figure));
  const pieces: (Html | null)[] = [];
  let at = 0;
  for (const [from, to, figure] of stretchesIn(sentence, page.deck.figures)) {
    if (!lit.has(figure)) continue;
    const words = slicePhrase(sentence, from, to);
    const isBlank = page.deck.figures[figure].isBlank;
    pieces.push(phraseHtml(slicePhrase(sentence, at, from), page));
    pieces.push(
      html`<b${widthInEm(words.text) > MOST_EM && html` class="long"`}>${isBlank ? phraseHtml(words, page) : words.text}</b>`,
    );
    at = to;
  }
  return [...pieces, phraseHtml(slicePhrase(sentence, at, sentence.text.length), page)];
}
