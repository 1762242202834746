import { element } from './element.ts';
import type { Talk } from './talk.ts';

const SHOWN_MS = 3000;
let toast: HTMLElement | null = null;

/** Says something for three seconds at the foot of the deck, to screen readers too. */
export function say(talk: Talk, text: string): void {
  toast?.remove();
  toast = element(document, 'div', { class: 'lectern-toast', role: 'status', lang: talk.language });
  document.body.append(toast);
  const own = toast;
  own.textContent = text;
  setTimeout(() => own.remove(), SHOWN_MS);
}
