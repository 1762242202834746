import type { Bars, FigureText } from '../../../model/deck.ts';
import type { Phrase } from '../../../model/outline.ts';
import { calloutHtml, smallText } from '../callout.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import { pointsHtml } from '../points.ts';
import type { LayoutRenderer } from './layout.ts';

/** Pairs: the new value large, old and new as bars of their lengths; under them what else is said. */
export const comparison: LayoutRenderer<'comparison'> = ({ callouts, bars, points }, page) =>
  html`<div class="body"><div class="pairs pairs-${callouts.length}">${callouts.map(
    (callout, i) =>
      html`<div class="pair"${page.step()}>${barsHtml(callout.from!, callout, bars[i], page)}${calloutHtml({ ...callout, from: null, shape: 'plain' }, page)}</div>`,
  )}</div>${points.length > 0 && pointsHtml(points, page)}</div>`;

function barsHtml(old: FigureText, now: FigureText, bars: Bars, page: Page): Html {
  return html`<ul class="bars">${barHtml('old', old, bars.old, page)}${barHtml('new', now, bars.new, page)}</ul>`;
}

function barHtml(
  end: 'old' | 'new',
  text: FigureText,
  { share, period }: { share: number; period: Phrase | null },
  page: Page,
): Html {
  const width = (100 * share).toFixed(1);
  const place = placesOf({ parts: [page.deck.figures[text.figure]] });
  return html`<li class="end of-${end}">${
    period && html`<p class="time">${phraseHtml(period, page)}</p>`
  }<svg class="length" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${page.words.ends[end]}"><rect width="${width}" height="10"/></svg><p class="amount quantity" data-source="${place}">${smallText(text, page)}</p></li>`;
}
