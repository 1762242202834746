import type { MixedPiece } from '../../../model/deck.ts';
import { calloutHtml } from '../callout.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import { chart } from './chart.ts';
import { code } from './code.ts';
import type { LayoutRenderer, SlideOf } from './layout.ts';
import { picture } from './picture.ts';
import { table } from './table.ts';

type MixedSlide = SlideOf<'mixed'>;
type PieceOf<K extends MixedPiece['kind']> = Extract<MixedPiece, { kind: K }>;

const blocks: { [L in PieceOf<'block'>['body']['layout']]: LayoutRenderer<L> } = { table, chart, picture, code };

/** Text, pictures, tables and listings as they are written, in columns or under one another. */
export const mixed: LayoutRenderer<'mixed'> = (slide, page) =>
  html`<div class="bands mixed-${slide.textPx}">${slide.bands.map(
    ({ columns }) =>
      html`<div class="band">${columns.map(
        (pieces) => html`<div class="column">${groupsOf(pieces).map((group) => groupHtml(group, slide, page))}</div>`,
      )}</div>`,
  )}</div>`;

/** Points that follow one another are a list. */
function groupsOf(pieces: readonly MixedPiece[]): MixedPiece[][] {
  const groups: MixedPiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && piece.kind === 'point' && last[0].kind === 'point') last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function groupHtml(group: MixedPiece[], slide: MixedSlide, page: Page): Html {
  const [first] = group;
  if (first.kind !== 'point') return PIECES[first.kind](first as never, slide, page);
  return html`<ul class="entries">${group.map((point) => pointHtml(point as PieceOf<'point'>, page))}</ul>`;
}

/** A heading among them is no heading of the page: in a PDF a slide is one bookmark. */
const PIECES: {
  [K in Exclude<MixedPiece['kind'], 'point'>]: (piece: PieceOf<K>, slide: MixedSlide, page: Page) => Html;
} = {
  heading: ({ text }, _, page) =>
    html`<p class="piece heading"${page.step()} data-source="${placesOf(text)}">${phraseHtml(text, page)}</p>`,
  line: ({ text }, _, page) =>
    html`<p class="piece"${page.step()} data-source="${placesOf(text)}">${phraseHtml(text, page)}</p>`,
  quote: ({ text }, _, page) =>
    html`<blockquote class="piece"${page.step()} data-source="${placesOf(text)}">${phraseHtml(text, page)}</blockquote>`,
  callout: ({ callout }, _, page) => html`<div class="piece"${page.step()}>${calloutHtml(callout, page)}</div>`,
  block: ({ body }, slide, page) =>
    html`<div class="piece ${body.layout}"${page.step()}>${(blocks[body.layout] as LayoutRenderer<'table'>)({ ...slide, ...body } as never, { ...page, step: () => null })}</div>`,
};

function pointHtml({ text, depth, number }: PieceOf<'point'>, page: Page): Html {
  return html`<li class="piece depth-${Math.min(depth, 4)}${number === null ? ' dashed' : ''}"${page.step()} data-source="${placesOf(text)}">${
    number !== null && html`<span class="marker">${number}</span>`
  }<p>${phraseHtml(text, page)}</p></li>`;
}
