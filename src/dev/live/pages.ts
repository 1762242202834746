import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { Language } from '../../model/outline.ts';
import { type Html, html, raw } from '../../output/html/html.ts';
import pageCss from './page.css?raw';
import type { Built } from './reports.ts';
import { type Words, wordsOf } from './words.ts';

/** What makes a page follow the files: Vite's client and ours. */
const LIVE = `<script type="module" src="/@vite/client"></script><script type="module" src="/src/dev/live/client.ts"></script>`;

/** A built deck as the live server shows it: it follows its report, so it loads the client, which the deck's own policy would forbid. */
export function livePage(deck: string): string {
  return deck.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '').replace('</head>', `${LIVE}</head>`);
}

function page(language: Language, title: string, main: Html): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lectern</title><style>${raw(pageCss)}</style>${raw(LIVE)}</head>
<body><main>${main}</main></body></html>
`.html;
}

/** The list of all reports, with what a person wants to know before opening one. `folder` as people call it: 'slides/'. */
export function indexPage(language: Language, folder: string, reports: readonly Built[]): string {
  const words = wordsOf(language);
  const hasReports = reports.length > 0;
  return page(
    language,
    words.title,
    html`<p class="brand">Lectern</p><h1>${words.title}</h1><p class="lead">${hasReports ? words.lead(folder) : words.none(folder)}</p>
${hasReports && html`<ul>${reports.map((report) => reportRow(words, report))}</ul>`}`,
  );
}

function reportRow(words: Words, report: Built): Html {
  const { name, deck } = report;
  const address = `/slides/${encodeURIComponent(name)}`;
  const title = html`<h2${deck && html` lang="${deck.language}"`}><a href="${address}">${deck?.title?.text ?? name}</a></h2>`;
  if (!deck) return html`<li>${title}${problems(words, report)}</li>`;
  const facts = html`<p class="facts">${factsOf(words, deck)}<code>${name}</code></p>`;
  // The same words stand in every row: alone, a link must still say which report it opens.
  const whose = html`<span class="unseen"> ${name}</span>`;
  return html`<li>${title}${facts}
<p class="links"><a class="present" href="${address}">${words.present}${whose}</a><a href="${address}?aspect=4:3">${words.fourToThree}${whose}</a></p></li>`;
}

function factsOf(words: Words, deck: Deck): Html[] {
  const facts = [
    words.slides(deck.slides.length),
    words.minutes(Math.max(1, Math.round(deck.seconds / 60))),
    words.language[deck.language],
    ...(deck.blanks.length ? [words.blanks(deck.blanks.length)] : []),
  ];
  return facts.map((fact) => html`<span>${fact}</span>`);
}

/** What stands in the way of a deck, in the messages' own words. */
function problems(words: Words, { messages, bug }: Built): Html {
  if (bug) return html`<div class="problems"><p>${words.bug}</p><pre tabindex="0">${bug}</pre></div>`;
  const errors = messages.filter(({ level }) => level === 'error');
  return html`<div class="problems">${errors.map(problem)}</div>`;
}

function problem({ text, code, hint }: Message): Html {
  return html`<p>${text} (${code}). ${hint}</p>`;
}

/** In the place of a deck: why there is none. The client shows the same over a deck that was there before. */
export function problemPage(language: Language, report: Built): string {
  const words = wordsOf(language);
  return page(
    language,
    words.failed,
    html`<p class="brand"><a href="/">${words.back}</a></p><h1>${words.failed}</h1><p class="facts"><code>${report.name}</code></p>${problems(words, report)}`,
  );
}

/** For a report that is not there, or no longer. */
export function missingPage(language: Language, name: string): string {
  const words = wordsOf(language);
  const title = words.missing(name);
  return page(language, title, html`<p class="brand"><a href="/">${words.back}</a></p><h1>${title}</h1>`);
}
