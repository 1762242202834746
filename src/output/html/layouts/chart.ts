import type { ChartLabel, ChartMark } from '../../../model/deck.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { leadHtml } from '../lead.ts';
import { captionHtml, sourcesHtml } from '../legend.ts';
import type { Page } from '../page.ts';
import { nameOf } from '../page.ts';
import { placesOf } from '../phrase.ts';
import type { LayoutRenderer, SlideOf } from './layout.ts';
import { rowsHtml } from './table.ts';

/** Digits and Han stand with their middle so far above the baseline, in px at the size of a chart's words. */
const BASELINE_PX = { name: 8.5, head: 8.5, value: 9, total: 9, part: 15.5 } as const;

/** A drawing, and the table that it was made of for those who can't see it. */
export const chart: LayoutRenderer<'chart'> = (slide, page) => {
  const { points, legend, widthPx, heightPx, marks, labels } = slide;
  const caption = captionHtml(legend, page);
  return html`<div class="body">${leadHtml(points, page)}${caption && html`<p>${caption}</p>`}<svg class="drawing of-${slide.kind}" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${legend.caption?.text ?? nameOf(slide, page)}">${marks.map(markSvg)}${labels.map(labelSvg)}</svg>${tableHtml(slide, page)}${sourcesHtml(legend, page)}</div>`;
};

/** By shape; tones are classes, for colours are the theme's. */
function markSvg(mark: ChartMark): Html {
  switch (mark.shape) {
    case 'bar':
      return html`<rect class="tone-${mark.tone}" x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/>`;
    case 'area':
      return html`<path class="tone-${mark.tone}" transform="translate(${mark.x} ${mark.y})" d="${mark.path}"/>`;
    case 'line':
      return html`<path class="stroke stroke-${mark.tone}" d="${mark.path}"/>`;
    case 'dot':
      return html`<circle class="tone-${mark.tone}" cx="${mark.x}" cy="${mark.y}" r="7"/>`;
    case 'gap':
      return html`<rect class="gap-in-line" x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/>`;
    case 'rule':
      return html`<path class="rule" d="${mark.path}"/>`;
  }
}

function labelSvg({ text, role, x, y, anchor, inTone }: ChartLabel): Html {
  const tone = inTone === null ? '' : ` in-tone-${inTone}`;
  const baseline = Math.round(10 * (y + BASELINE_PX[role])) / 10;
  return html`<text class="${role}${tone}" x="${x}" y="${baseline}"${anchor !== 'start' && html` text-anchor="${anchor}"`} data-source="${placesOf(text)}">${text.text}</text>`;
}

function tableHtml({ table }: SlideOf<'chart'>, page: Page): Html {
  const rows = table.rows.map(({ cells }) => cells);
  return html`<div class="visually-hidden"><table>${
    table.head.length > 0 && html`<thead>${rowsHtml(table.head, table, page, 'col')}</thead>`
  }<tbody>${rowsHtml(rows, table, page, 'row')}</tbody></table></div>`;
}
