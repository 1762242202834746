import { isHomeLink } from './link-lists.ts';
import type { Page, PageElement } from './page.ts';
import { textIn } from './page.ts';
import { folded } from './site-title.ts';

/** Letters. A longer line is no title. */
const LONGEST = 150;
const SHORTEST = 4;
/** Tags and texts of one that somebody wrote. */
const MOST_EVENTS = 200;

const TITLE = /^(?:mso-title|title|(?:article|post|entry|news|arti|content|page)-?title)$/;

interface Candidate {
  element: PageElement;
  /** Folded. */
  text: string;
  /** Whether it is an <h1>. */
  isFirstRank: boolean;
  /** Whether its class says that it is the title. */
  isNamed: boolean;
  isLinked: boolean;
}

/**
 * The element that shows the page's title: a heading or a line above the text that says what <title> says, a heading of the first rank before others; where none
 * does, the line that is called a title, or the one heading of the first rank. Null where nothing on the page is plainly its title.
 * @param head where in `page.events` the text begins
 */
export function findTitleElement(page: Page, head: number): PageElement | null {
  const candidates = titleCandidates(page, head);
  const wanted = folded(page.title);
  const matching = candidates.filter(({ text }) => matchLength(text, wanted) >= SHORTEST);
  const ranked = matching.filter(({ isFirstRank }) => isFirstRank);
  const best = longest(ranked.length > 0 ? ranked : matching.filter(({ isLinked }) => !isLinked), wanted);
  if (best) return best.element;
  const named = candidates.find((candidate) => candidate.isNamed && !candidate.isLinked);
  if (named) return named.element;
  const first = candidates.filter(({ isFirstRank, isLinked }) => isFirstRank && !isLinked);
  return first.length === 1 && isOnlyFirstRank(page, first[0].element) ? first[0].element : null;
}

function titleCandidates(page: Page, end: number): Candidate[] {
  const candidates: Candidate[] = [];
  let openLinks = 0;
  for (let at = 0; at < end; at++) {
    const event = page.events[at];
    const { element } = event;
    if (element.name === 'a') openLinks += event.kind === 'open' ? 1 : event.kind === 'close' ? -1 : 0;
    const isHeading = /^h[1-6]$/.test(element.name);
    if (event.kind === 'close' || isTooMuch(element) || isHeading !== (event.kind === 'open')) continue;
    const text = folded(event.kind === 'open' ? textIn(page, element) : event.text);
    const isLinked = openLinks > 0 || element.linked > 0;
    const isNamed = [element, element.parent].some((each) => each?.names.some((name) => TITLE.test(name)));
    if (text.length >= SHORTEST && !isHomeLink(element, { page }))
      candidates.push({ element, text, isFirstRank: element.name === 'h1', isNamed, isLinked });
  }
  return candidates;
}

function isTooMuch({ letters, from, to }: PageElement): boolean {
  return letters > LONGEST || to - from > MOST_EVENTS;
}

/** Letters that a line and the <title> have in common, one being within the other; 0 where it is not. */
function matchLength(text: string, wanted: string): number {
  if (wanted.includes(text)) return text.length;
  return wanted.length >= SHORTEST && text.includes(wanted) ? wanted.length : 0;
}

/** Of equals the last: the path of the page names it too, above it. */
function longest(candidates: readonly Candidate[], wanted: string): Candidate | null {
  const length = ({ text }: Candidate) => matchLength(text, wanted);
  return candidates.reduce<Candidate | null>((best, next) => (best && length(best) > length(next) ? best : next), null);
}

function isOnlyFirstRank({ events }: Page, heading: PageElement): boolean {
  return events.every(
    ({ kind, element }) => kind !== 'open' || element.name !== 'h1' || element === heading || element.linked > 0,
  );
}
