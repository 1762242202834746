import type { RemoteRun, RemoteState } from '../../../model/remote.ts';
import { element } from '../../element.ts';
import { allowedNoteSize } from '../../note-size.ts';
import { remembered } from '../../remembered.ts';
import type { RemoteWords } from '../words.ts';

/** A phone is held nearer than a laptop stands. */
const USUAL_PX = 20;
const STEP_PX = 2;

const storedSize = remembered(
  () => localStorage,
  'lectern.remote-size',
  (stored) => allowedNoteSize(stored ?? USUAL_PX),
);

/** The notes of the current slide, in type that can be made larger and smaller. */
export function createPhoneNotes(words: RemoteWords) {
  const region = element(document, 'div', { class: 'notes', role: 'region', tabindex: 0, 'aria-label': words.notes });
  let shown = '';
  let sizePx = storedSize.get();
  const resize = (steps: number) => {
    sizePx = allowedNoteSize(sizePx + steps * STEP_PX);
    storedSize.set(sizePx);
    region.style.fontSize = `${sizePx}px`;
  };
  /** A slide that is told again stays where the speaker was reading. */
  const show = ({ place, notes }: RemoteState) => {
    const told = JSON.stringify([place, notes]);
    if (told === shown) return;
    shown = told;
    const paragraphs = notes.map((runs) => element(document, 'p', {}, ...runs.map(pieceOf)));
    region.replaceChildren(...(notes.length > 0 ? paragraphs : [element(document, 'p', {}, words.noNotes)]));
    region.scrollTop = 0;
  };
  resize(0);
  return { region, show, resize };
}

/** A blank that nobody has filled is outlined: the speaker must not read it as a word. */
function pieceOf({ text, isBlank }: RemoteRun): Node {
  return isBlank ? element(document, 'span', { class: 'gap' }, text) : document.createTextNode(text);
}
