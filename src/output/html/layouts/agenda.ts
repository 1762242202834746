import { clock } from '../../words.ts';
import { html } from '../html.ts';
import { sectionName } from '../page.ts';
import { phraseHtml } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** The major sections, each with a bar of its share of the time. */
export const agenda: LayoutRenderer<'agenda'> = (slide, page) => {
  const longest = Math.max(1, ...page.deck.sections.map(({ seconds }) => seconds));
  return html`<ol class="agenda-rows">${slide.items.map(
    ({ section, title, seconds }) =>
      html`<li><a href="${page.hrefOf(page.deck.sections[section].slide)}"><span class="ordinal">${section + 1}</span><span class="name">${
        phraseHtml(title, page) ?? sectionName(page, section)
      }</span><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-whole" width="100" height="4"/><rect class="bar-part" width="${((100 * seconds) / longest).toFixed(1)}" height="4"/></svg><span class="minutes">${clock(seconds)}</span></a></li>`,
  )}</ol>`;
};
