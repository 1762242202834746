import { element } from '../element.ts';
import type { Talk } from '../talk.ts';

/** What a slide inherits from the page around it; the speaker view's window has none of that. */
const INHERITED = ['color', 'font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing', 'text-align'];

/** The colour that a slide stands on: the first of the elements around it that has one. */
function backgroundOf(slide: Element): string {
  for (let at: Element | null = slide; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return 'white';
}

/** A copy of a slide as the audience sees it, without its notes and without what reveal.js did to place it. */
function copySlide(document: Document, slide: HTMLElement, isWhole: boolean): HTMLElement {
  const copy = document.importNode(slide, true);
  if (isWhole) for (const step of copy.querySelectorAll('.fragment')) step.classList.add('visible');
  copy.querySelector('aside.notes')?.remove();
  for (const name of ['id', 'hidden', 'aria-hidden', 'role', 'aria-label', 'aria-roledescription'])
    copy.removeAttribute(name);
  copy.style.cssText = '';
  copy.className = 'present';
  return copy;
}

/** A small picture of a slide: `show` says which, `resize` is to be called when its width has changed. `isWhole`: with the steps that are still to come. */
export function createPreview(document: Document, talk: Talk, isWhole: boolean) {
  const slides = element(document, 'div', { class: 'slides' });
  const stage = element(document, 'div', { class: 'reveal lectern-preview-stage', lang: talk.page.language }, slides);
  // Its text is in the headings and in the notes; a screen reader need not hear it a second time, nor the keyboard stop in it.
  const box = element(document, 'div', { class: 'lectern-preview', 'aria-hidden': 'true', inert: true }, stage);

  const resize = () => {
    const { widthPx, heightPx } = talk.page;
    box.style.aspectRatio = `${widthPx} / ${heightPx}`;
    stage.style.width = `${widthPx}px`;
    stage.style.height = `${heightPx}px`;
    stage.style.transform = `scale(${box.clientWidth / widthPx})`;
  };
  const show = (slide: HTMLElement | undefined) => {
    box.hidden = !slide;
    slides.replaceChildren();
    if (!slide?.parentElement) return;
    const computed = getComputedStyle(slide.parentElement);
    for (const name of INHERITED) slides.style.setProperty(name, computed.getPropertyValue(name));
    stage.style.backgroundColor = backgroundOf(slide);
    slides.append(copySlide(document, slide, isWhole));
    resize();
  };
  return { box, show, resize };
}
