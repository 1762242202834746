import { element } from '../../element.ts';
import type { Talk } from '../../talk.ts';
import type { View } from '../open-window.ts';
import { speakerStyles } from '../styles.ts';
import { type Change, elementAt, type FromWindow, pathOf, STYLE, type ToWindow } from './messages.ts';

/** The program of this page, whose text the page's CSP lets through again. Where it is a file beside the page, that has put it there: output/html/split-html.ts. */
const PROGRAM = document.currentScript?.textContent ?? '';

/**
 * A speaker view in a window that the browser does not let the deck touch: from `file://` that is every window after it, or the deck, was loaded again.
 * The deck builds the view in a frame of its own, which nobody sees, and sends the window what is in it; the window, which it may still send elsewhere,
 * runs `window-program.ts` and sends back what the speaker does.
 */
export class Mirror {
  readonly #window: Window;
  readonly #talk: Talk;
  readonly #frame: HTMLIFrameElement;
  readonly #observer = new MutationObserver((records) => this.#sendChanges(records));
  readonly #onMessage = (event: MessageEvent) => {
    const message = (event.data as { lectern?: FromWindow } | null)?.lectern;
    if (event.source === this.#window && message) this.#hear(message);
  };

  /** Where the hand in the window scrolled its notes to. Sent back, it would be pulled back to where it was. */
  #handTop: number | null = null;

  constructor(window: Window, talk: Talk) {
    this.#window = window;
    this.#talk = talk;
    this.#frame = element(document, 'iframe', {
      class: 'lectern-mirror',
      'aria-hidden': 'true',
      tabindex: -1,
      title: talk.words.speakerView,
    });
    document.body.append(this.#frame);
    globalThis.addEventListener('message', this.#onMessage);
    window.location.replace(pageOf(PROGRAM));
  }

  /** The frame's window, to be filled like a window of one's own. */
  get view(): View {
    return this.#frame.contentWindow as View;
  }

  /** Whether the speaker closed the window. */
  get closed(): boolean {
    return this.#window.closed;
  }

  focus(): void {
    this.#window.focus();
  }

  /** The view was built anew: sends all of it, and from now on what changes. */
  begin(): void {
    const { document: shown } = this.view;
    this.#observer.disconnect();
    this.#observer.observe(shown.body, { subtree: true, childList: true, attributes: true, characterData: true });
    // What is built in it takes the focus, as in a window; the deck's keys are the deck's.
    shown.addEventListener('focusin', () => this.#frame.blur());
    this.#frame.blur();
    shown.addEventListener('scroll', ({ target }) => this.#sendScroll(target as Element), { capture: true });
    this.#sendAll();
  }

  end(): void {
    this.#observer.disconnect();
    globalThis.removeEventListener('message', this.#onMessage);
    this.#frame.remove();
  }

  #send(message: ToWindow): void {
    this.#window.postMessage({ lectern: message }, '*');
  }

  #sendAll(): void {
    const { body, documentElement, title } = this.view.document;
    this.#send({
      kind: 'all',
      title,
      language: documentElement.lang,
      rootClass: documentElement.className,
      css: speakerStyles(),
      html: htmlOf(body),
      gone: this.#talk.words.deckGone,
    });
    this.#handTop = null;
    const notes = body.querySelector('.lectern-notes');
    if (notes) this.#sendScroll(notes);
  }

  #sendChanges(records: readonly MutationRecord[]): void {
    const changes = changesOf(records);
    this.#send({ kind: 'changes', changes });
    if (changes.some((change) => 'html' in change)) this.#handTop = null;
    const notes = this.view.document.querySelector('.lectern-notes');
    if (notes) this.#sendScroll(notes);
  }

  #sendScroll(region: Element): void {
    if (!region.isConnected || region.scrollTop === this.#handTop) return;
    this.#handTop = null;
    this.#send({ kind: 'scroll', path: pathOf(region), top: region.scrollTop });
  }

  #hear(message: FromWindow): void {
    if (message.kind === 'hello' || message.kind === 'resize') {
      this.#frame.style.width = `${message.width}px`;
      this.#frame.style.height = `${message.height}px`;
      if (message.kind === 'hello') this.#sendAll();
      return;
    }
    const target = elementAt(this.view.document, message.path);
    if (target) this.#operate(target, message);
  }

  #operate(target: HTMLElement, message: Exclude<FromWindow, { width: number }>): void {
    const { KeyboardEvent, MouseEvent, PointerEvent, Event } = this.view;
    const manner = { bubbles: true, cancelable: true };
    if (message.kind === 'key') {
      target.dispatchEvent(new KeyboardEvent('keydown', { ...manner, ...message }));
      // What the browser does with a real one.
      if (message.key === 'Escape') this.view.document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    } else if (message.kind === 'click') target.dispatchEvent(new MouseEvent('click', manner));
    else if (message.kind === 'scroll') {
      target.scrollTop = message.top;
      this.#handTop = target.scrollTop;
    } else if (message.kind === 'input') {
      (target as HTMLInputElement).value = message.value;
      target.dispatchEvent(new Event('input', manner));
    } else {
      const { type, x, y, button } = message;
      target.dispatchEvent(new PointerEvent(type, { ...manner, clientX: x, clientY: y, button }));
    }
  }
}

function pageOf(program: string): string {
  const html = `<!doctype html><html data-lectern-mirror><meta charset="utf-8"><body><script>${program}</script>`;
  return URL.createObjectURL(new Blob([html], { type: 'text/html' }));
}

/** Each element that changed once; what is in one that is sent whole is not sent again. */
function changesOf(records: readonly MutationRecord[]): Change[] {
  const whole = new Set<Element>();
  const attributes = new Set<Element>();
  for (const { type, target } of records) {
    if (type === 'attributes') attributes.add(target as Element);
    else whole.add(target instanceof target.ownerDocument!.defaultView!.Element ? target : target.parentElement!);
  }
  const isWithin = (each: Element) => [...whole].some((other) => other !== each && other.contains(each));
  const isSent = (each: Element | null) => each?.isConnected && !isWithin(each);
  return [
    ...[...attributes].filter(isSent).map((each) => ({ path: pathOf(each), attributes: attributesOf(each) })),
    ...[...whole].filter(isSent).map((each) => ({ path: pathOf(each), html: htmlOf(each) })),
  ];
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name === 'style' ? STYLE : name, value]));
}

function htmlOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const styled of copy.querySelectorAll('[style]')) {
    styled.setAttribute(STYLE, styled.getAttribute('style')!);
    styled.removeAttribute('style');
  }
  return copy.innerHTML;
}
