import { element } from './element.ts';
import { createIcon } from './icon.ts';
import type { Actions } from './keyboard.ts';
import type { Action } from './keys.ts';
import type { Talk } from './talk.ts';

const IDLE_MS = 3000;
const BUTTONS = ['previous', 'next', 'jump', 'speakerView', 'practise', 'help'] as const satisfies readonly Action[];

/** A quiet row of buttons at the foot of the stage: there when the mouse moves or the keyboard reaches it, gone three seconds later. */
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
  return element(
    document,
    'nav',
    { class: 'lectern-toolbar', 'aria-label': talk.words.controls, lang: talk.language },
    ...buttons,
  );
}

function showWhileMoving(): void {
  const { classList } = document.documentElement;
  let timeout = 0;
  const show = () => {
    classList.add('lectern-is-active');
    clearTimeout(timeout);
    timeout = window.setTimeout(() => classList.remove('lectern-is-active'), IDLE_MS);
  };
  document.addEventListener('mousemove', show);
  document.addEventListener('pointerdown', show);
}
