import { spaceWords } from './callout-spaces.ts';
import { placeHere } from './keyboard.ts';
import { findKey } from './keys.ts';
import { lightCallout, putOutCallouts } from './lit-callout.ts';
import { createSentencePanel, fitPanel } from './sentence-panel.ts';
import type { Talk } from './talk.ts';
import { figuresOf, traceOf } from './trace.ts';

/** What leads back to its sentence: callouts, and figures in the words of a slide. Tables and the index have the sentence, or none, beside them. */
const FIGURES = '.callout, .slide .quantity[data-source]:not(:is(.callout, a, header, footer, table, .index) *)';

/** Makes the figures of the slides lead back to their sentences, by mouse and by keyboard, and the figures of the index to their slides. */
export function followFigures(talk: Talk): void {
  const panel = new SentencePanel(talk);
  /** Of the row of the index that was clicked; its slide is not there yet. */
  let asked: Element | null = null;
  makeOperable(talk);
  // Before reveal.js follows the link.
  const ask = ({ target }: Event) => {
    asked = (target as Element).closest('.index a') ? (target as Element).closest('li') : null;
  };
  document.addEventListener('click', ask, { capture: true });
  document.addEventListener('click', (event) => {
    const figure = figureAt(talk, event);
    if (figure && !talk.trace?.isShown) panel.show(figure);
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (!isOpening(event) || !target.matches?.(FIGURES)) return;
    event.preventDefault();
    panel.show(target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body || placeHere() !== 'deck')
      return;
    // Where the mouse clicked last, the browser would go on from there: to the buttons, past the figures.
    const first = [...(talk.slides[talk.index]?.querySelectorAll<HTMLElement>(FIGURES) ?? [])].find(
      (figure) => figure.tabIndex === 0,
    );
    if (!first) return;
    event.preventDefault();
    first.focus({ preventScroll: true });
  });
  talk.reveal.on('slidechanged', () => {
    putOutCallouts();
    talk.trace = asked && traceOf(talk, figuresOf(asked).slice(0, 1), false);
    if (asked) lightCallout(talk.slides[talk.index], figuresOf(asked)[0]);
    asked = null;
  });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    talk.reveal.on(event, () => talk.slides[talk.index]?.querySelectorAll(FIGURES).forEach(setFocusable));
  talk.reveal.on('overviewshown', () => {
    talk.trace = null;
  });
  document.addEventListener('lectern:update', () => {
    talk.trace = null;
    makeOperable(talk);
  });
}

/** On paper, and without this program, a callout is no button: so it becomes one here. The keyboard finds it once it has appeared. */
function makeOperable({ reveal }: Talk): void {
  for (const figure of reveal.getSlidesElement()?.querySelectorAll(FIGURES) ?? []) {
    figure.setAttribute('role', 'button');
    figure.setAttribute('aria-haspopup', 'dialog');
    if (figure.matches('.callout')) spaceWords(figure);
    setFocusable(figure);
  }
}

function setFocusable(figure: Element): void {
  figure.setAttribute('tabindex', isToCome(figure) ? '-1' : '0');
}

/** Whether a step that has not been taken yet brings a figure. */
function isToCome(figure: Element): boolean {
  return figure.closest('.fragment:not(.visible)') !== null;
}

function isOpening({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;
}

/** The figure of the current slide that was clicked: on its words, not on the empty space beside them. A screen reader clicks the callout itself. */
function figureAt(talk: Talk, { target, detail }: MouseEvent): HTMLElement | null {
  const figure = (target as Element).closest<HTMLElement>(FIGURES);
  if (!figure || !talk.slides[talk.index]?.contains(figure)) return null;
  const isBeside = figure === target && detail > 0 && figure.matches('.callout');
  return !isBeside && !talk.reveal.isOverview() ? figure : null;
}

/** The sentence over the slide: there while the talk has a trace that is to be shown. */
class SentencePanel {
  readonly #talk: Talk;
  #curtain: HTMLElement | null = null;
  #openedBy: HTMLElement | null = null;

  constructor(talk: Talk) {
    this.#talk = talk;
    talk.listen(() => this.#render());
    // Before reveal.js and the deck's own keys.
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
  }

  show(figure: HTMLElement): void {
    this.#openedBy = figure;
    this.#talk.trace = traceOf(this.#talk, figuresOf(figure), true);
  }

  #render(): void {
    const isShown = this.#talk.trace?.isShown ?? false;
    if (isShown === (this.#curtain !== null)) return;
    if (isShown) this.#open();
    else this.#close();
  }

  #open(): void {
    const { trace, reveal } = this.#talk;
    const curtain = document.createElement('div');
    const panel = createSentencePanel(this.#talk, trace!, () => this.#putAway());
    curtain.className = 'lectern-curtain';
    curtain.append(panel);
    curtain.addEventListener('click', ({ target }) => target === curtain && this.#putAway());
    for (const element of this.#others()) element.inert = true;
    reveal.getSlidesElement()?.append(curtain);
    this.#curtain = curtain;
    fitPanel(panel);
    panel.focus({ preventScroll: true });
  }

  #close(): void {
    this.#curtain?.remove();
    this.#curtain = null;
    for (const element of this.#others()) element.inert = false;
    this.#openedBy?.focus({ preventScroll: true });
  }

  #putAway(): void {
    this.#talk.trace = null;
  }

  #others(): HTMLElement[] {
    return [...this.#talk.slides, ...document.querySelectorAll<HTMLElement>('.lectern-toolbar')];
  }

  /** The key that opened it and Esc put it away; the keys that move on do so and put it away. The others do what they always do. */
  #onKey(event: KeyboardEvent): void {
    const panel = this.#curtain?.firstElementChild;
    if (!panel || document.querySelector('dialog[open]')) return;
    const isOfButton = isOpening(event) && (event.target as Element).matches?.('button');
    if (event.key === 'Escape' || (isOpening(event) && !isOfButton)) this.#putAway();
    else if (!scrolls(panel, event.key)) {
      if (findKey(event, placeHere())?.isReveals) this.#putAway();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Up and down read a sentence that is longer than the stage; where it ends they move on. */
function scrolls(panel: Element, key: string): boolean {
  const direction = { ArrowDown: 1, ArrowUp: -1 }[key] ?? 0;
  const before = panel.scrollTop;
  panel.scrollTop += (direction * panel.clientHeight) / 2;
  return panel.scrollTop !== before;
}
