import { hasRole, isNamed, nameWith } from './attributes.ts';
import { CONTAINERS } from './element-kinds.ts';
import { FURNITURE } from './furniture-rows.ts';
import { NAMED } from './named-rows.ts';
import type { Page, PageElement, View } from './page.ts';
import { findTitleElement } from './title-element.ts';

/** What makers of sites, of Chinese government sites above all, call the element that holds an article. */
const ARTICLE = nameWith(
  'article content trs-editor trs-ueditor view zoom con-text con-con wzxq zhengwen newscontent articlecontent maincontent mainbody main-text post-body ' +
    'entry story-body page-body rich-text markdown-body mw-parser-output detail-text text',
);

const TEASERS = nameWith('related recommended recommendations more-news most-read read-next also-like promo sidebar');
/** Rows that say by more than a name what an element is. */
const PLAIN = FURNITURE.filter((row) => row.beside === 'anything' && !NAMED.includes(row));

/** Of all full sentences, how many an element must hold to be the part with the report: by what it is called, and by that alone. */
const SHARE = { named: 0.6, unnamed: 0.8 };

/** A page with what is found in it: its main part, its title, where its text begins and ends. */
export function viewOf(page: Page): View {
  const main = findMainPart(page);
  const own = page.sentences.filter(({ at }) => !main || (at > main.from && at <= main.to));
  const firstSentence = own[0]?.at ?? page.events.length;
  const title = findTitleElement(page, firstSentence);
  return { page, main, title, firstSentence, lastSentence: own.at(-1)?.at ?? page.events.length };
}

/**
 * The part of the page that the report is in: the innermost element that calls itself so and holds most of the full sentences; where there is none, the innermost
 * that holds nearly all of them. Null for a page without sentences.
 */
function findMainPart(page: Page): PageElement | null {
  const { root, events } = page;
  const own = root.prose - proseOfOthers(page);
  let named: PageElement | null = null;
  let unnamed: PageElement | null = null;
  for (const event of root.prose === 0 ? [] : events) {
    if (event.kind !== 'open' || !CONTAINERS.has(event.element.name)) continue;
    const { prose } = event.element;
    if (prose >= own * SHARE.named && isArticle(event.element)) named = event.element;
    if (prose >= root.prose * SHARE.unnamed) unnamed = event.element;
  }
  return named ?? unnamed ?? (root.prose > 0 ? root : null);
}

/** Full sentences of footers, side columns, remarks and teasers for other pages: a short article has fewer of its own. */
function proseOfOthers(page: Page): number {
  const view: View = { page, main: null, title: null, firstSentence: 0, lastSentence: 0 };
  const { root, events } = page;
  let prose = 0;
  for (let at = 0; at < events.length; at++) {
    const { kind, element } = events[at];
    if (kind !== 'open' || element.prose === 0 || element.prose * 2 > root.prose) continue;
    const isTeaser = element.links > 1 && isNamed(view, element, TEASERS);
    if (!isTeaser && !PLAIN.some((row) => row.suits(element, view))) continue;
    prose += element.prose;
    at = element.to - 1;
  }
  return prose;
}

function isArticle(element: PageElement): boolean {
  return (
    /^(?:main|article)$/.test(element.name) ||
    hasRole(element, 'main article') ||
    element.attributes.itemprop?.toLowerCase() === 'articlebody' ||
    isNamed({ main: null }, element, ARTICLE)
  );
}
