import { element } from './element.ts';
import { createIcon } from './icon.ts';
import type { Actions } from './keyboard.ts';
import type { Action } from './keys.ts';
import type { Talk } from './talk.ts';

const IDLE_MS = 3000;
/** A finger that stays as long asks for the buttons; a shorter touch turns pages. */
const LONG_PRESS_MS = 500;
const IS_ACTIVE = 'lectern-is-active';
const BUTTONS = [
  'previous',
  'next',
  'jump',
  'pointer',
  'pen',
  'zoom',
  'black',
  'speakerView',
  'practise',
  'help',
] as const satisfies readonly Action[];

/** A quiet row of buttons at the foot of the stage: there when the mouse moves, a finger stays or the keyboard reaches it, gone three seconds later. */
export function createToolbar(talk: Talk, actions: Actions): HTMLElement {
  const buttons = BUTTONS.map((action) =>
    element(
      document,
      'button',
      {
        type: 'button',
        'aria-label': talk.words[action],
        title: talk.words[action],
        onclick: () => actions[action]?.(),
      },
      createIcon(document, action),
    ),
  );
  showWhileMoving();
  showOnLongPress();
  talk.listen(() => {
    for (const [i, button] of buttons.entries())
      button.classList.toggle('lectern-is-on', BUTTONS[i] === talk.tools.tool);
  });
  return element(
    document,
    'nav',
    { class: 'lectern-toolbar', 'aria-label': talk.words.controls, lang: talk.language },
    ...buttons,
  );
}

let timeout = 0;

function show(): void {
  const { classList } = document.documentElement;
  classList.add(IS_ACTIVE);
  clearTimeout(timeout);
  timeout = window.setTimeout(() => classList.remove(IS_ACTIVE), IDLE_MS);
}

function showWhileMoving(): void {
  for (const type of ['pointermove', 'pointerdown'])
    document.addEventListener(type, (event) => (event as PointerEvent).pointerType !== 'touch' && show());
}

function showOnLongPress(): void {
  let press = 0;
  const release = () => clearTimeout(press);
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    if (pointerType !== 'touch') return;
    release();
    // On the buttons themselves a short touch keeps them.
    if ((target as Element).closest('.lectern-toolbar')) show();
    else press = window.setTimeout(show, LONG_PRESS_MS);
  });
  // A finger that goes on moving swipes; the browser takes over with a cancel.
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, release);
  document.addEventListener(
    'pointermove',
    ({ movementX, movementY }) => Math.hypot(movementX, movementY) > 4 && release(),
  );
  // What browsers offer after a long press would lie over the buttons.
  document.addEventListener(
    'contextmenu',
    (event) => (event as PointerEvent).pointerType === 'touch' && event.preventDefault(),
  );
}
