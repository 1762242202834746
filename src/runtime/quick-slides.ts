/** What reveal.js looks for in every slide at every move: slides within it, and media. */
const NESTED = 'section, video, audio, iframe';
const IN_A_SLIDE = /^(?:section|video|audio|iframe)\b/;
/** And in the whole deck, several times a move: all of its slides, or those within another; what is to be stretched. */
const ALL_SLIDES = /^\.slides[ >]section\S*$/;
const STRETCHED = /^section > \.(?:r-)?stretch/;

/**
 * Answers at once what reveal.js asks at every move: our slides stand side by side, with neither slides nor media in them.
 * Looking through a deck of a thousand slides, notes included, takes a tenth of a second. To be done again when the slides were replaced.
 */
export function quicken(deck: Element): void {
  const slides = deck.querySelector('.slides')!;
  if (slides.querySelector(NESTED.replaceAll(/\w+/g, 'section $&'))) return;
  const all = (selector: string) => [...slides.children].filter((slide) => slide.matches(selector));
  answer(deck, ALL_SLIDES, all);
  answer(slides, STRETCHED, () => []);
  for (const slide of slides.children) answer(slide, IN_A_SLIDE, () => []);
}

function answer(element: Element, known: RegExp, find: (selector: string) => Element[]): void {
  if (Object.hasOwn(element, 'querySelectorAll')) return;
  const { querySelector, querySelectorAll } = element;
  Object.assign(element, {
    querySelector: (selector: string) =>
      known.test(selector) ? (find(selector)[0] ?? null) : querySelector.call(element, selector),
    querySelectorAll: (selector: string) =>
      known.test(selector) ? find(selector) : querySelectorAll.call(element, selector),
  });
}
