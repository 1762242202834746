import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { markedRuns, marksOn } from '../../text/marks.ts';
import { numbersIn, slicePhrase, stretchesIn, unbreakableIn } from '../../text/phrase.ts';
import { withGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import { markedHtml } from './marked.ts';
import type { Page } from './page.ts';

/** A phrase in which no quantity, no date and no word breaks across lines, blanks are marked as gaps, formulas set and words set off as their author has it; a figure knows its place. */
export function phraseHtml(phrase: Phrase | null, page: Page): Html | null {
  if (!phrase) return null;
  const links = marksOn(phrase, page.marks).filter(({ kind }) => kind === 'link');
  if (links.length === 0) return unlinkedHtml(phrase, page);
  return html`${markedRuns(phrase, links).map(({ from, to, href }) => linkedHtml(href, unlinkedHtml(slicePhrase(phrase, from, to), page), page))}`;
}

/** What leads out of the deck opens beside it: the talk goes on. */
function linkedHtml(href: string | null, words: Html, page: Page): Html {
  if (href === null) return words;
  if (href.startsWith('#')) return html`<a class="link" href="${page.hrefOf(href.slice(1))}">${words}</a>`;
  return html`<a class="link" href="${href}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

function unlinkedHtml(phrase: Phrase, page: Page): Html {
  const { formulas } = page.deck.notation;
  const set = stretchesIn(phrase, formulas).filter(
    ([from, to, i]) => to - from === formulas[i].end - formulas[i].start,
  );
  const pieces: (Html | null)[] = [];
  let at = 0;
  for (const [from, to, i] of set) {
    const { isDisplay, mathml } = formulas[i];
    pieces.push(wordsHtml(slicePhrase(phrase, at, from), page));
    pieces.push(html`<span class="${isDisplay ? 'formula display' : 'formula'}">${raw(mathml)}</span>`);
    at = to;
  }
  return html`${[...pieces, wordsHtml(at === 0 ? phrase : slicePhrase(phrase, at, phrase.text.length), page)]}`;
}

function wordsHtml(phrase: Phrase, page: Page): Html {
  const { deck } = page;
  const write = markedWriter(phrase, page);
  const pieces: Html[] = [];
  const places = new Map(stretchesIn(phrase, deck.figures).map(([from, , figure]) => [from, deck.figures[figure]]));
  const numbers = new Set(numbersIn(phrase, deck.figures).map(([from]) => from));
  let at = 0;
  for (const [from, to] of unbreakableIn(phrase, deck.figures)) {
    const words = write(from, to);
    pieces.push(write(at, from), numbers.has(from) ? quantityHtml(words, places.get(from)) : wordHtml(words));
    at = to;
  }
  return html`${[...pieces, write(at, phrase.text.length)]}`;
}

function quantityHtml(words: Html, place: KeyFigure | undefined): Html {
  return html`<span class="quantity"${place !== undefined && html` data-source="${placesOf({ parts: [place] })}"`}>${words}</span>`;
}

/** “No break”. A deck in Chinese has thousands of words: as spans with a class they would make it a tenth longer. */
function wordHtml(word: Html): Html {
  return html`<n-b>${word}</n-b>`;
}

/** Writes stretches of a phrase with their gaps and marks. */
function markedWriter(phrase: Phrase, page: Page): (from: number, to: number) => Html {
  const gaps = stretchesIn(phrase, page.deck.blanks);
  const runs = markedRuns(phrase, page.marks);
  return (from, to) => {
    const own = runs.filter((run) => run.from < to && from < run.to);
    return html`${own.map(({ kinds, ...run }) => markedHtml(kinds, withGaps(phrase.text, Math.max(from, run.from), Math.min(to, run.to), gaps, page), page.deck.language))}`;
  };
}

/** Where a phrase or figure stands in the report, for `data-source`: '512-517 530-534'. */
export function placesOf({ parts }: Pick<Phrase, 'parts'>): string {
  return parts.map(({ start, end }) => `${start}-${end}`).join(' ');
}
