import { formatMessage } from '../../cli/say-messages.ts';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { Language } from '../../model/outline.ts';
import { type Html, html, raw } from '../../output/html/html.ts';
import { policyOf } from '../../output/html/policy.ts';
import pageCss from './page.css?raw';
import type { Built } from './reports.ts';
import { type Words, wordsOf } from './words.ts';

/** Where a page stands among others. */
export interface Place {
  /** Folder of the reports as people call it: 'slides/'. */
  folder: string;
  /** Address of the list. */
  home: string;
  /** Address of a report's deck. */
  hrefOf(name: string): string;
  /** Address of the script that makes pages follow the files. */
  client: string;
}

/** What makes a page follow the files: that of the report it shows, or all. */
function live({ client, folder }: Place, report: string | null): Html {
  const own = report !== null && html`<meta name="lectern-report" content="${folder}${report}">`;
  return html`${own}<script type="module" src="${client}"></script>`;
}

/** A built deck as the live server shows it: it follows its report, so it loads the client, which the deck's own policy would forbid. */
export function livePage(deck: string, report: string, place: Place): string {
  const withoutPolicy = deck.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '');
  return withoutPolicy.replace('</head>', () => `${live(place, report).html}</head>`);
}

function page(language: Language, title: string, head: Html, main: Html): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${title} · Lectern</title><style>${raw(pageCss)}</style></head>
<body><main>${main}</main></body></html>
`.html;
}

/** The list of all reports, with what a person wants to know before opening one. */
export function indexPage(language: Language, place: Place, reports: readonly Built[]): string {
  const words = wordsOf(language);
  const hasReports = reports.length > 0;
  const main = html`<p class="brand">Lectern</p><h1>${words.title}</h1><p class="lead">${hasReports ? words.lead(place.folder) : words.none(place.folder)}</p>
${hasReports && html`<ul>${reports.map((report) => reportRow(language, report, place))}</ul>`}`;
  return page(language, words.title, live(place, null), main);
}

/** The list of decks as they are built, beside them. */
export async function builtIndexPage(
  language: Language,
  reports: readonly Built[],
  hrefOf: Place['hrefOf'],
): Promise<string> {
  const words = wordsOf(language);
  const policy = html`<meta http-equiv="Content-Security-Policy" content="${await policyOf(pageCss, null)}">\n`;
  const rows = reports.map(
    (report) => html`<li>${titleOf(report, hrefOf)}${report.value && factsOf(words, report.value.deck, null)}
<p class="links">${presentLink(words, report, hrefOf)}</p></li>`,
  );
  return page(language, words.decks, policy, html`<h1>${words.decks}</h1><ul>${rows}</ul>`);
}

function reportRow(language: Language, report: Built, place: Place): Html {
  const { name, value } = report;
  const { hrefOf } = place;
  const words = wordsOf(language);
  if (!value) return html`<li>${titleOf(report, hrefOf)}${problems(language, place, report)}</li>`;
  return html`<li>${titleOf(report, hrefOf)}${factsOf(words, value.deck, name)}
<p class="links">${presentLink(words, report, hrefOf)}<a href="${hrefOf(name)}?aspect=4:3">${words.fourToThree}${whose(name)}</a></p></li>`;
}

function titleOf({ name, value }: Built, hrefOf: Place['hrefOf']): Html {
  const deck = value?.deck ?? null;
  return html`<h2${deck && html` lang="${deck.language}"`}><a href="${hrefOf(name)}">${deck?.title?.text ?? name}</a></h2>`;
}

function presentLink(words: Words, { name }: Built, hrefOf: Place['hrefOf']): Html {
  return html`<a class="present" href="${hrefOf(name)}">${words.present}${whose(name)}</a>`;
}

/** The same words stand in every row: alone, a link must still say which report it opens. */
function whose(name: string): Html {
  return html`<span class="unseen"> ${name}</span>`;
}

function factsOf(words: Words, deck: Deck, name: string | null): Html {
  const facts = [
    words.slides(deck.slides.length),
    words.minutes(Math.max(1, Math.round(deck.seconds / 60))),
    words.language[deck.language],
    ...(deck.blanks.length ? [words.blanks(deck.blanks.length)] : []),
  ];
  return html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}${name && html`<code>${name}</code>`}</p>`;
}

/** What stands in the way of a deck. */
function problems(language: Language, { folder }: Place, { name, messages, bug }: Built): Html {
  if (bug)
    return html`<div class="problems"><p>${wordsOf(language).bug}</p><pre tabindex="0">${bug.stack ?? bug.message}</pre></div>`;
  const errors = messages.filter(({ level }) => level === 'error');
  const line = (message: Message) => formatMessage(message, { path: folder + name }, language);
  return html`<div class="problems">${errors.map((message) => html`<p>${line(message)}</p>`)}</div>`;
}

/** In the place of a deck: why there is none. The client shows the same over a deck that was there before. */
export function problemPage(language: Language, place: Place, report: Built): string {
  const words = wordsOf(language);
  const main = html`${backLink(words, place)}<h1>${words.failed}</h1><p class="facts"><code>${report.name}</code></p>${problems(language, place, report)}`;
  return page(language, words.failed, live(place, report.name), main);
}

/** For a report that is not there, or no longer. */
export function missingPage(language: Language, place: Place, name: string): string {
  const words = wordsOf(language);
  const title = words.missing(name);
  return page(language, title, live(place, null), html`${backLink(words, place)}<h1>${title}</h1>`);
}

function backLink(words: Words, { home }: Place): Html {
  return html`<p class="brand"><a href="${home}">${words.back}</a></p>`;
}
