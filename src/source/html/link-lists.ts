import { isWithin, type PageElement, textIn, unlinked, type View } from './page.ts';
import { firstTarget } from './signs.ts';

const LISTS = new Set(['ul', 'ol', 'div', 'section', 'dl', 'table', 'td', 'tr', 'p', 'center', 'address', 'h5', 'h6']);
/** Letters. */
const LONGEST_PATH = 120;
const LONGEST_CARD = 400;
/** Tags and texts of one that somebody wrote. */
const MOST_EVENTS = 300;

/** `当前位置：首页 > 要闻`, `Home > News`: where in the site a page is. */
export function isPathLine(element: PageElement, { page }: View): boolean {
  if (!LISTS.has(element.name) || element.links === 0 || !isWithinSize(element, LONGEST_PATH)) return false;
  const text = textIn(page, element).replace(/\s+/g, ' ').trim();
  return (
    /^(?:您|你)?(?:现在|当前|所在)?的?(?:位置|所在位置|当前位置)\s?[:：]/.test(text) ||
    /^(?:首页|网站首页|Home)\s?(?:[>›»/|→-]|&gt;)/i.test(text)
  );
}

/** Three links at least to places of the page itself, no other, and little else. */
export function isContentsList(element: PageElement): boolean {
  const { name, links, jumps, letters } = element;
  return LISTS.has(name) && links >= 3 && jumps === links && unlinked(element) <= letters * 0.3;
}

/** Mostly links, and several: three in the part that the report is in, beside it two. */
export function isListOfLinks(element: PageElement, { main }: View): boolean {
  const fewest = main && !isWithin(element, main) ? 2 : 3;
  return LISTS.has(element.name) && element.links >= fewest && unlinked(element) <= element.letters * 0.25;
}

const HOME = /^(?:\/|\.{1,2}\/?|(?:\.?\/)?(?:index|default)\.\w{3,5}|https?:\/\/[^/?#]{1,100}\/?)$/i;
const LINES = new Set([...LISTS, 'h1', 'h2', 'h3', 'h4', 'span']);

/** A line that is all one link, to the first page of the site. */
export function isHomeLink(element: PageElement, { page }: Pick<View, 'page'>): boolean {
  if (element.links !== 1 || unlinked(element) > 0 || !LINES.has(element.name) || !isWithinSize(element, LONGEST_PATH))
    return false;
  return HOME.test(firstTarget(page, element) ?? '');
}

/** 上一篇：…… 下一篇：……, or “Previous” and “Next”. */
export function isNeighbours(element: PageElement, { page }: View): boolean {
  if (!LISTS.has(element.name) || element.links === 0 || !isWithinSize(element, LONGEST_PATH)) return false;
  return /^(?:[上下前后]一?[篇页条个]\s?[:：]?|(?:«|←|<)?\s?previous\b|next (?:page|post|article)\b)/i.test(
    textIn(page, element).trim(),
  );
}

const FACT =
  /(?:发布|更新|成文)?(?:时间|日期)\s?[:：]|来源\s?[:：]|作者\s?[:：]|(?:字体|字号|字体大小)\s?[:：]|(?:浏览|点击|阅读)(?:次数|量|数)?\s?[:：]|(?:责任)?编辑\s?[:：]/g;

/** 发布时间：… 来源：… 【字体：大 中 小】 above the text: at least two facts about the page in one line. */
export function isPageFacts(element: PageElement, { page, firstSentence }: View): boolean {
  if (!LISTS.has(element.name) || element.to > firstSentence || !isWithinSize(element, LONGEST_PATH)) return false;
  const text = textIn(page, element).replace(/\s+/g, ' ').trim();
  return (text.match(FACT)?.length ?? 0) >= 2 && text.search(FACT) <= 1;
}

/** 索引号, 发文机关, 成文日期: the card under which an office filed the page. */
export function isRecordCard(element: PageElement, { page }: View): boolean {
  if (!LISTS.has(element.name) || !isWithinSize(element, LONGEST_CARD)) return false;
  const text = textIn(page, element).replace(/\s+/g, '');
  return /^索引号/.test(text) && /(?:发文|发布|成文|生成|信息)(?:机关|机构|单位|日期|时间|分类|字号)/.test(text);
}

function isWithinSize({ letters, from, to }: PageElement, most: number): boolean {
  return letters > 0 && letters <= most && to - from <= MOST_EVENTS;
}
