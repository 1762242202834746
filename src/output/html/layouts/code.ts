import { hangOf } from '../../../text/width.ts';
import { html } from '../html.ts';
import { leadHtml } from '../lead.ts';
import { captionHtml, sourcesHtml } from '../legend.ts';
import { placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** A listing on a quiet ground. Each line is a block of its own, so that one that wraps is seen to. */
export const code: LayoutRenderer<'code'> = (slide, page) => {
  const { points, legend, language, lines, textPx, isCut } = slide;
  const caption = captionHtml(legend, page);
  return html`<div class="body">${leadHtml(points, page)}${caption && html`<p>${caption}</p>`}<div class="listing code-${textPx}">${
    language && html`<p class="language" data-source="${placesOf(language)}">${language.text}</p>`
  }<pre><code>${lines.map((line) => html`<span class="line hang-${hangOf(line.text)}" data-source="${placesOf(line)}">${line.text}</span>`)}</code></pre></div>${
    isCut && html`<p class="more">${page.words.more}</p>`
  }${sourcesHtml(legend, page)}</div>`;
};
