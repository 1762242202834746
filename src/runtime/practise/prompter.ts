import { element } from '../element.ts';
import { createNotes, type Notes } from '../notes.ts';
import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { type HeartStep, STEPS } from './by-heart.ts';
import { veil } from './veil.ts';
import type { PractiseWords } from './words.ts';

const stored = remembered(
  () => sessionStorage,
  'lectern.by-heart',
  (kept): HeartStep => STEPS.find((step) => step === kept) ?? 'all',
);

/** The notes of a run, with as much of them hidden as the speaker knows by heart. */
export interface Prompter {
  box: HTMLElement;
  region: HTMLElement;
  step: Notes['step'];
  render(): void;
  /** Hides more; after everything, nothing again. */
  hideMore(): void;
  /** Shows what is hidden of this slide, and hides it again. */
  reveal(): void;
}

/** Makes a prompter. Another slide begins hidden. @param beside what stands in its head besides */
export function createPrompter(talk: Talk, words: PractiseWords, beside: readonly HTMLElement[]): Prompter {
  const { region, step, render: renderNotes } = createNotes(document, talk, false);
  let level = stored.get();
  let isRevealed = false;
  /** The notes that were last hidden or shown, and how. */
  let shown: ChildNode | null = null;
  let shownAs = '';
  let slide = talk.index;

  const [more, moreLabel] = keyed('H', hideMore);
  const [peek, peekLabel] = keyed('R', reveal);
  const strip = element(document, 'div', { class: 'lectern-by-heart' }, more, peek, ...beside);

  function render(): void {
    renderNotes();
    if (slide !== talk.index) isRevealed = false;
    slide = talk.index;
    moreLabel.textContent = words.byHeart(words.heartSteps[level]);
    peekLabel.textContent = isRevealed ? words.hideAgain : words.reveal;
    peek.hidden = level === 'all';
    const as = isRevealed ? 'all' : level;
    if (region.firstChild === shown && as === shownAs) return;
    veil(
      region,
      talk.page.language,
      as,
      talk.page.figures.map(([start, end]) => ({ start, end })),
    );
    shown = region.firstChild;
    shownAs = as;
  }
  function hideMore(): void {
    level = STEPS[(STEPS.indexOf(level) + 1) % STEPS.length];
    stored.set(level);
    isRevealed = false;
    render();
  }
  function reveal(): void {
    isRevealed = level !== 'all' && !isRevealed;
    render();
  }
  return {
    box: element(document, 'div', { class: 'lectern-prompter' }, strip, region),
    region,
    step,
    render,
    hideMore,
    reveal,
  };
}

/** A button that shows its key, and the place of its label. */
function keyed(key: string, act: () => void): [button: HTMLElement, label: HTMLElement] {
  const label = element(document, 'span', {});
  const hint = element(document, 'kbd', { 'aria-hidden': 'true' }, key);
  return [element(document, 'button', { type: 'button', onclick: act }, label, hint), label];
}
