import { typefaceRules } from '../typefaces.ts';
import speakerCss from './speaker.css?inline';

/** The deck's own rules, as the page has them, in a layer of their own: the speaker view's rules win wherever both apply. */
function deckCss(): string {
  const sheets = [...document.querySelectorAll('style')].map((style) => style.textContent);
  return `@layer deck{${sheets.join('\n')}}`;
}

/** The rules of a speaker view, sheet by sheet. */
export function speakerStyles(): string[] {
  return [typefaceRules(), deckCss(), speakerCss];
}

/** Styles a window that inherited the deck's CSP: no style element may be added there, so its sheets are constructed in its own realm. */
export function adoptStyles(view: Window & typeof globalThis): void {
  const sheets = speakerStyles().map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  view.document.adoptedStyleSheets = sheets;
  // Rules of the deck may ask for the stage's format.
  view.document.documentElement.className = document.documentElement.className;
}
