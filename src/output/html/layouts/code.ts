import type { CodeToken } from '../../../model/notation.ts';
import type { Phrase } from '../../../model/outline.ts';
import { stretchesIn } from '../../../text/phrase.ts';
import { hangOf } from '../../../text/width.ts';
import { moreWords } from '../../words.ts';
import { withGaps } from '../gap.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { leadHtml } from '../lead.ts';
import { captionHtml, sourcesHtml } from '../legend.ts';
import type { Page } from '../page.ts';
import { placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** A listing on a quiet ground. Each line is a block of its own, so that one that wraps is seen to. */
export const code: LayoutRenderer<'code'> = (slide, page) => {
  const { points, legend, language, lines, textPx, isCut } = slide;
  const caption = captionHtml(legend, page);
  return html`<div class="body">${leadHtml(points, page)}${caption && html`<p>${caption}</p>`}<div class="listing code-${textPx}">${
    language && html`<p class="language" data-source="${placesOf(language)}">${language.text}</p>`
  }<pre><code>${lines.map((line) => html`<span class="line hang-${hangOf(line.text)}" data-source="${placesOf(line)}">${textOf(line, page)}</span>`)}</code></pre></div>${
    isCut && html`<p class="more">${moreWords(slide, page.words)}</p>`
  }${sourcesHtml(legend, page)}</div>`;
};

/** A line with its blanks as gaps, or its words in the colours of what they are. */
function textOf(line: Phrase, page: Page): (Html | string)[] {
  const { blanks, notation } = page.deck;
  const gaps = stretchesIn(line, blanks);
  return gaps.length > 0 ? withGaps(line.text, 0, line.text.length, gaps, page) : coloured(line, notation.codeTokens);
}

function coloured(line: Phrase, tokens: readonly CodeToken[]): (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const [from, to, token] of stretchesIn(line, tokens)) {
    pieces.push(
      line.text.slice(at, from),
      html`<span class="code-${tokens[token].kind}">${line.text.slice(from, to)}</span>`,
    );
    at = to;
  }
  return [...pieces, line.text.slice(at)];
}
