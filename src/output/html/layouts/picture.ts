import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { leadHtml } from '../lead.ts';
import { captionHtml, sourcesHtml } from '../legend.ts';
import type { Page } from '../page.ts';
import { phraseHtml } from '../phrase.ts';
import { pointsHtml } from '../points.ts';
import type { LayoutRenderer, SlideOf } from './layout.ts';

type PictureSlide = SlideOf<'picture'>;

/** A picture with its caption; the few points of its section stand beside it, one alone over it. */
export const picture: LayoutRenderer<'picture'> = (slide, page) => {
  const figure = figureHtml(slide, page);
  if (slide.isBeside) return html`<div class="body beside">${pointsHtml(slide.points, page)}${figure}</div>`;
  return html`<div class="body">${leadHtml(slide.points, page)}${figure}</div>`;
};

function figureHtml(slide: PictureSlide, page: Page): Html {
  const { legend, captionPlace } = slide;
  const words = captionHtml(legend, page);
  const sources = sourcesHtml(legend, page);
  return html`<figure${page.figureRole && html` role="${page.figureRole}"`} class="caption-${captionPlace}">${slide.image ? imageHtml(slide) : slotHtml(slide, page)}${
    (words || sources) && html`<figcaption>${words && html`<p>${words}</p>`}${sources}</figcaption>`
  }</figure>`;
}

function imageHtml({ image, alternative, widthPx, heightPx }: PictureSlide): Html {
  const { mediaType, base64 } = image!;
  return html`<img src="data:${mediaType};base64,${base64}" alt="${alternative?.text ?? ''}" width="${widthPx}" height="${heightPx}">`;
}

/** Where the picture will stand, and what it is to show. */
function slotHtml({ alternative, widthPx, heightPx }: PictureSlide, page: Page): Html {
  return html`<div class="slot"><svg width="${widthPx}" height="${heightPx}" aria-hidden="true"><rect x="1.5" y="1.5" width="${widthPx - 3}" height="${heightPx - 3}" rx="8"/></svg><div><p>${page.words.picture}</p><p>${phraseHtml(alternative, page)}</p></div></div>`;
}
