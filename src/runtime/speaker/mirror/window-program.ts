import { toggleFullScreen } from '../../full-screen.ts';
import { type Change, elementAt, type FromWindow, pathOf, STYLE, type ToWindow } from './messages.ts';

const HELLO_MS = 250;
const POINTER = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'];
/** What the browser would do with them, scroll or search, is not what they mean here. */
const OURS = [' ', 'PageDown', 'PageUp', 'Home', 'End', 'F5', '/', "'"];

/** Where the deck scrolled something to. Told back to it, what it has gone on from meanwhile would look like a hand that scrolls back. */
const scrolledByDeck = new WeakMap<Element, number>();

/** Whether this page is a window that only mirrors a deck's speaker view. */
export function isMirror(document: Document): boolean {
  return document.documentElement.hasAttribute('data-lectern-mirror');
}

/**
 * The program of a speaker view that the browser does not let the deck touch: shows what the deck says, and tells it what the speaker does.
 * It listens to nobody but the window that opened it.
 */
export function runMirror(): void {
  const deck = window.opener as Window | null;
  let gone = '';
  const tell = (message: FromWindow) => deck?.postMessage({ lectern: message }, '*');
  const tellSize = (kind: 'hello' | 'resize') => tell({ kind, width: window.innerWidth, height: window.innerHeight });
  const hello = setInterval(() => {
    if (!gone) tellSize('hello');
    else if (!deck || deck.closed) document.body.replaceChildren(goneLine(gone));
  }, HELLO_MS);
  tellSize('hello');
  if (!deck) clearInterval(hello);
  window.addEventListener('message', ({ source, data }) => {
    const message = (data as { lectern?: ToWindow } | null)?.lectern;
    if (source !== deck || !message) return;
    if (message.kind === 'all') gone = message.gone;
    show(message);
  });
  window.addEventListener('resize', () => tellSize('resize'));
  listen(tell);
}

function goneLine(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'lectern-gone', textContent: text });
}

function show(message: ToWindow): void {
  if (message.kind === 'all') showAll(message);
  else if (message.kind === 'changes') for (const change of message.changes) applyChange(change);
  else {
    const region = elementAt(document, message.path);
    if (!region) return;
    region.scrollTop = message.top;
    scrolledByDeck.set(region, region.scrollTop);
  }
}

function showAll({ title, language, rootClass, css, html }: Extract<ToWindow, { kind: 'all' }>): void {
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.className = rootClass;
  document.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  applyChange({ path: [], html });
  document.querySelector<HTMLElement>('.lectern-notes')?.focus();
}

function applyChange(change: Change): void {
  const element = elementAt(document, change.path);
  if (!element) return;
  if ('html' in change) element.innerHTML = change.html;
  else {
    for (const { name } of [...element.attributes]) if (name !== 'style') element.removeAttribute(name);
    for (const [name, value] of Object.entries(change.attributes)) element.setAttribute(name, value);
  }
  for (const styled of [element, ...element.querySelectorAll<HTMLElement>(`[${STYLE}]`)])
    if (styled.hasAttribute(STYLE)) styled.style.cssText = styled.getAttribute(STYLE)!;
  openDialogs(element);
}

/** A dialog that is open in the deck is one here: above everything, with the keyboard. */
function openDialogs(element: HTMLElement): void {
  for (const dialog of element.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  }
}

function listen(tell: (message: FromWindow) => void): void {
  const pathOfTarget = ({ target }: Event) => pathOf(target instanceof Element ? target : document.body);
  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const target = event.target as Element;
    const isTyped = target.matches('input') && !['Enter', 'Escape', 'ArrowUp', 'ArrowDown'].includes(key);
    const isPress = (key === ' ' || key === 'Enter') && target.matches('button, [role="button"], a');
    if (isTyped || ctrlKey || metaKey || altKey || (isPress && target.matches('button'))) return;
    // Only the window that has the key can fill its screen.
    if (key.toLowerCase() === 'f' && !target.matches('input')) void toggleFullScreen(document);
    else if (OURS.includes(key) || isPress || target.matches('input')) event.preventDefault();
    tell({ kind: 'key', path: pathOfTarget(event), key, shiftKey, ctrlKey, metaKey, altKey });
  });
  document.addEventListener('click', (event) => tell({ kind: 'click', path: pathOfTarget(event) }));
  document.addEventListener('input', (event) =>
    tell({ kind: 'input', path: pathOfTarget(event), value: (event.target as HTMLInputElement).value }),
  );
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (!(target instanceof Element) || Math.abs(target.scrollTop - (scrolledByDeck.get(target) ?? -2)) < 2) return;
      scrolledByDeck.delete(target);
      tell({ kind: 'scroll', path: pathOf(target), top: target.scrollTop });
    },
    { capture: true },
  );
  for (const type of POINTER)
    document.addEventListener(type, (event) => {
      const { clientX: x, clientY: y, button } = event as PointerEvent;
      if ((event.target as Element).matches('.lectern-pad'))
        tell({ kind: 'pointer', type, path: pathOfTarget(event), x, y, button });
    });
}
