import type { Callout, FigureText } from '../../model/deck.ts';
import { figuresOf } from '../../text/callouts.ts';
import { gapHtml } from './gap.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { phraseHtml, placesOf } from './phrase.ts';

/** A key figure set large: value and unit on one baseline, under it how it grew and what it measures. `data-source` leads back to its places. @param step of `Page.step`, where it appears by itself */
export function calloutHtml(callout: Callout, page: Page, step: Html | null = null): Html {
  const places = figuresOf(callout).map((figure) => page.deck.figures[figure]);
  const value = html`${callout.from && !callout.isFromAbove && oldEnd(callout.from, page)}${markOf(callout, page)}${
    callout.prefix && html`<span class="prefix">${callout.prefix}</span>`
  }${numberOf(callout, page)}${callout.unit && html`<span class="unit">${callout.unit}</span>`}`;
  return html`<div class="callout of-${callout.shape}"${step} data-source="${placesOf({ parts: places })}">${
    callout.from && callout.isFromAbove && html`<p class="above">${oldEnd(callout.from, page)}</p>`
  }<p class="value value-${callout.valuePx}">${toIndex(
    callout,
    value,
    page,
  )}</p>${callout.label && labelHtml(callout, { ...page, marks: [] })}</div>`;
}

/** On paper a callout leads to its sentence in the index. */
function toIndex({ figure }: Callout, value: Html, page: Page): Html {
  const row = page.rowOf(figure);
  return row === null ? value : html`<a href="#${row}">${value}</a>`;
}

/** What a pair came from, small before what it came to. */
function oldEnd(old: FigureText, page: Page): Html {
  return html`<span class="old">${smallText(old, page)}</span><svg class="to" viewBox="0 0 28 20" role="img" aria-label="${page.words.pairTo}"><path fill="none" stroke="currentColor" stroke-width="2.5" d="M2 10h23M17 2l8 8-8 8"/></svg>`;
}

/** What it measures, and after it how it grew: 生猪出栏 ↑ 18.4% 同比. */
function labelHtml({ label, growth, baseline }: Callout, page: Page): Html {
  const against = baseline && html`<span class="baseline">${phraseHtml(baseline, page)}</span>`;
  const after = growth ? growthHtml(growth, against, page) : against;
  if (!after) return html`<p class="label">${phraseHtml(label, page)}</p>`;
  return html`<p class="label with-growth"><span>${phraseHtml(label, page)}</span> ${after}</p>`;
}

function growthHtml(growth: NonNullable<Callout['growth']>, against: Html | null, page: Page): Html {
  return html`<span class="growth"><span class="rate">${arrows[growth.way](page)}${smallText(growth, page)}</span>${against && html` ${against}`}</span>`;
}

/** A figure's text as small as what stands around it. */
export function smallText({ figure, prefix, number, unit, isBlank }: FigureText, page: Page): Html {
  return isBlank ? html`${prefix}${gapHtml(number, page)}${unit}` : html`${page.deck.figures[figure].text}`;
}

function numberOf(callout: Callout, { words }: Page): Html {
  if (!callout.isBlank) return html`<span class="number">${callout.number}</span>`;
  return html`<span class="blank" role="img" aria-label="${words.blank}"><span class="visually-hidden">${callout.number}</span><span class="fill" aria-hidden="true">${words.blank}</span></span>`;
}

/** The sign that says what kind of number it is: an arrow for growth, a ring for a share. */
function markOf(callout: Callout, page: Page): Html | null {
  if (callout.shape === 'growth-up') return arrows.up(page);
  if (callout.shape === 'growth-down') return arrows.down(page);
  if (callout.shape === 'share') return ring(page.deck.figures[callout.figure].value as number);
  return null;
}

const arrows = {
  up: ({ words }: Page): Html => arrow('M10 2 19 17H1z', words.growth.up),
  down: ({ words }: Page): Html => arrow('M10 18 1 3h18z', words.growth.down),
};

function arrow(path: string, name: string): Html {
  return html`<svg class="arrow" viewBox="0 0 20 20" role="img" aria-label="${name}"><path fill="currentColor" d="${path}"/></svg>`;
}

/** A ring filled to a percentage: radius 15, so its length is 94.25. */
function ring(percent: number): Html {
  const filled = ((94.25 * percent) / 100).toFixed(2);
  return html`<svg class="ring" viewBox="0 0 36 36" aria-hidden="true"><circle class="ring-whole" cx="18" cy="18" r="15"/><circle class="ring-part" cx="18" cy="18" r="15" stroke-dasharray="${filled} 94.25" transform="rotate(-90 18 18)"/></svg>`;
}
