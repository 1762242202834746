import { closeDialog, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { lightCallout } from '../lit-callout.ts';
import type { Talk } from '../talk.ts';
import { type Found, findSlides } from './find.ts';
import { passagesOf } from './passages.ts';

/** More would be slower to read than to type another character. */
const MOST_RESULTS = 12;
/** Characters of a passage before what was found in it. */
const CONTEXT = 24;

/** Opens the dialog that finds a slide by its number, its title, its words or a figure, as one types; Enter goes there. */
export function openJump(host: HTMLElement, talk: Talk): void {
  if (host.querySelector('dialog.lectern-jump[open]')) return;
  const { ownerDocument: document } = host;
  const { words } = talk;
  const passages = passagesOf(talk);
  const list = element(document, 'ul', { id: 'lectern-found', role: 'listbox', 'aria-label': words.found });
  const input = element(document, 'input', {
    type: 'text',
    role: 'combobox',
    'aria-label': words.jump,
    'aria-controls': list.id,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.jumpHint,
  });
  const status = element(document, 'p', { class: 'lectern-count', role: 'status' });
  let found: Found[] = [];
  let chosen = 0;

  const choose = (index: number) => {
    chosen = Math.max(0, Math.min(found.length - 1, index));
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === chosen));
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    if (found.length > 0) input.setAttribute('aria-activedescendant', list.children[chosen].id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    // Where nothing had the focus before, the field that is gone would keep it for a moment, and take the next key.
    input.blur();
    closeDialog(dialog);
  };
  const go = (index: number) => {
    if (!found[index]) return;
    close();
    goTo(talk, found[index]);
  };
  const search = () => {
    found = findSlides(input.value, passages).slice(0, MOST_RESULTS);
    list.replaceChildren(...found.map((each, i) => optionOf(document, talk, each, i, () => go(i))));
    status.textContent = input.value.trim() ? words.foundCount(found.length) : '';
    choose(0);
  };
  const dialog = openDialog(host, talk, 'jump', words.jump, input, status, list);
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    // The input method's own Enter and arrows choose characters.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(chosen + step);
    else if (event.key === 'Enter') go(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // The dialog is gone by now, and the deck would take the key for its own.
    event.stopPropagation();
  });
  input.focus();
}

/** Shows the slide that was found, whatever hides it, lights the figure that was asked for, and in the notes its sentence. */
function goTo({ reveal, reading, slides }: Talk, { slide, sentence, figure }: Found): void {
  reveal.toggleOverview(false);
  reveal.togglePause(false);
  // Whoever looks for something wants to see it, not its first step.
  reveal.slide(slide, 0, Number.MAX_SAFE_INTEGER);
  if (sentence !== null) reading.goTo(sentence);
  if (figure) lightCallout(slides[slide], figure);
}

function optionOf(document: Document, talk: Talk, found: Found, index: number, go: () => void): HTMLElement {
  const { page } = talk;
  const isTitle = found.kind === 'title';
  const title = page.slides[found.slide]?.title || page.title;
  return element(
    document,
    'li',
    { id: `lectern-found-${index}`, role: 'option', onclick: go },
    element(document, 'span', { class: 'lectern-number' }, String(found.slide + 1)),
    element(document, 'b', { lang: page.language }, ...(isTitle ? markedText(document, found) : [title])),
    isTitle ? null : element(document, 'span', { lang: page.language }, ...markedText(document, found)),
  );
}

/** The text from a little before the first thing that was found in it, with everything that was found lit. */
function markedText(document: Document, { kind, text, marks }: Found): (string | Node)[] {
  const from = kind === 'title' ? 0 : contextFrom(text, marks[0][0]);
  let at = from;
  const pieces = marks.flatMap(([start, end]) => {
    const piece = [
      text.slice(at, Math.max(at, start)),
      element(document, 'mark', {}, text.slice(Math.max(at, start), end)),
    ];
    at = Math.max(at, end);
    return piece;
  });
  return [from > 0 ? '…' : '', ...pieces, text.slice(at)];
}

/** A little before a place, and not within a word. */
function contextFrom(text: string, place: number): number {
  const from = Math.max(0, place - CONTEXT);
  const space = from > 0 ? text.slice(from, place).search(/\s/) : -1;
  return from + space + 1;
}
