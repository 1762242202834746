import { isNamed, nameWith } from './attributes.ts';
import { type Page, type PageElement, textIn, type View } from './page.ts';

/** Whether a reader of the page does not see an element. What opens when it is searched (`until-found`) is part of the text. */
export function isHidden({ name, attributes, style }: PageElement): boolean {
  const { hidden } = attributes;
  return (
    (hidden !== undefined && hidden.toLowerCase() !== 'until-found') ||
    attributes['aria-hidden']?.toLowerCase() === 'true' ||
    style.get('display')?.startsWith('none') === true ||
    style.get('visibility')?.startsWith('hidden') === true ||
    style.get('mso-hide') === 'all' ||
    (name === 'dialog' && attributes.open === undefined)
  );
}

const PARTS_OF_A_PAGE = new Set(['article', 'main', 'section', 'blockquote', 'td', 'figure']);

/** Whether an element belongs to the page as a whole: articles and sections have headers and footers too. */
export function isOfPage({ parent }: PageElement): boolean {
  for (let around = parent; around; around = around.parent) if (PARTS_OF_A_PAGE.has(around.name)) return false;
  return true;
}

const THREAD = nameWith('comments comment-list commentlist disqus respond replies pinglun liuyan livere gitalk');
const REMARK = nameWith('comment reply respond comment-body');
/** Of an element, what is looked at for the signs of a thread. */
const LOOKED_AT_EVENTS = 400;

/** Comments that are more than a name: at least two remarks, or one and a place to write another. */
export function isThread(element: PageElement, view: View): boolean {
  if (!isNamed(view, element, THREAD)) return false;
  const { events } = view.page;
  let signs = 0;
  for (let at = element.from + 1; at < Math.min(element.to, element.from + LOOKED_AT_EVENTS); at++) {
    const event = events[at];
    if (event.kind === 'open' && (event.element.name === 'textarea' || isNamed(view, event.element, REMARK))) signs++;
  }
  return signs >= 2;
}

/** A remark that Word (`mso-element`) or Google Docs (`#cmnt`) keeps at the end of the page, and the mark in the text that leads there. */
export function isMarginComment(element: PageElement, { page }: View): boolean {
  const { name, style } = element;
  if (style.get('mso-element')?.startsWith('comment')) return true;
  if (name === 'sup' || name === 'a') return /^#(?:cmnt|_msocom_)\d/.test(firstTarget(page, element) ?? '');
  return name === 'div' && /^#cmnt_ref\d/.test(firstTarget(page, element) ?? '');
}

/** Where the link leads that an element begins with; null where it begins otherwise. */
export function firstTarget({ events }: Page, { from, to }: PageElement): string | null {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const event = events[at];
    if (event.kind === 'text' && event.text.trim() !== '') return null;
    if (event.kind === 'open' && event.element.attributes.href !== undefined) return event.element.attributes.href;
  }
  return null;
}

const JUMP =
  /^(?:(?:skip|jump|go|return) to (?:the )?(?:main |page )?(?:content|navigation|search|top)|back to top|top|跳到[^。]{0,10}|跳转到[^。]{0,10}|(?:返回|回到)?顶部|置顶)$/i;

/** A link that only scrolls the page: “Skip to main content”, 返回顶部. */
export function isJump(element: PageElement, { page }: View): boolean {
  if (element.name !== 'a' || element.letters > 30) return false;
  return /^(?:#|javascript:)/i.test(element.attributes.href ?? '') && JUMP.test(textIn(page, element).trim());
}
