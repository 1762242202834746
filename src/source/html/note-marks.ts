import { hasRole, nameWith } from './attributes.ts';
import { type Page, type PageElement, textIn } from './page.ts';
import { firstTarget } from './signs.ts';

const MARK = nameWith(
  'footnote-ref footnoteref footnote-reference endnote-reference noteref fnref footnote-backref footnote-back footnote-backlink backlink mw-cite-backlink',
);
const NUMBER = /^[[［【〔(（]?\d{1,3}[\]］】〕)）]?$|^(?:[*†‡↩↑^]\ufe0e?){1,3}$/;
const NOTE_TARGET = /#.{0,40}(?:fn|ft|edn|note|ref|cite)/i;
/** Tags and texts of a mark that somebody wrote. */
const MOST_EVENTS = 20;
const NOTES = nameWith('footnotes footnote endnotes endnote references reflist');

/** The mark of a footnote in the text, or the way back from the note: no words that anybody reads out. */
export function isNoteMark(element: PageElement, page: Page): boolean {
  const { name, names, letters, from, to } = element;
  if ((name !== 'a' && name !== 'sup' && name !== 'span') || letters > 12 || to - from > MOST_EVENTS) return false;
  if (hasRole(element, 'doc-noteref doc-backlink') || names.some((each) => MARK.test(each))) return true;
  if (name === 'span' || letters > 5) return false;
  const text = textIn(page, element).trim();
  if (!NUMBER.test(text)) return false;
  return NOTE_TARGET.test(firstTarget(page, element) ?? '') || (name === 'sup' && /^[[［【〔]/.test(text));
}

/** Whether a mark stands before the note itself: it leads back to the text. */
export function leadsBack(element: PageElement, page: Page): boolean {
  return /ref/i.test(firstTarget(page, element) ?? '');
}

/** An element that holds notes, at the end of an article or of the page. One with half of the text is none, whatever it is called. */
export function holdsNotes(element: PageElement, { root }: Page): boolean {
  if (!element.isBlock || element.letters * 2 > root.letters) return false;
  return (
    hasRole(element, 'doc-footnote doc-endnote doc-endnotes') ||
    /^(?:foot|end)note/.test(element.style.get('mso-element') ?? '') ||
    element.names.some((each) => NOTES.test(each))
  );
}
