import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import { Ink, type Point } from './ink.ts';

/** What the mouse is, or a finger, while it is not itself. */
export type Tool = 'pointer' | 'pen';

/** Pointer and pen: a red spot that follows the mouse, and ink. Both work on the deck and on its picture in the speaker view. */
export class Tools {
  readonly ink: Ink;
  readonly #talk: Talk;
  readonly #spot = element(document, 'div', { class: 'lectern-spot', 'aria-hidden': 'true', hidden: true });
  readonly #pad = element(document, 'div', { class: 'lectern-pad', 'aria-hidden': 'true' });
  #tool: Tool | null = null;
  #isDrawing = false;

  constructor(talk: Talk) {
    this.#talk = talk;
    this.ink = new Ink(talk);
    document.body.append(this.#pad);
    talk.reveal.getSlidesElement()?.append(this.#spot);
    this.follow(document, this.#pad, () => talk.slides[talk.index]);
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    document.addEventListener('lectern:update', () => {
      talk.reveal.getSlidesElement()?.append(this.#spot);
      this.ink.renderAll();
    });
  }

  get tool(): Tool | null {
    return this.#tool;
  }

  /** Takes a tool, or puts it away. */
  toggle(tool: Tool): void {
    this.#take(this.#tool === tool ? null : tool);
  }

  /** Puts away whatever was taken. */
  putAway(): void {
    if (this.#tool) this.#take(null);
  }

  /** Follows the pointer on a surface; a stroke begins on its `pad`. `frame` is what the stage looks like there. */
  follow(surface: Document | HTMLElement, pad: HTMLElement, frame: () => Element | undefined): void {
    const listen = (type: string, act: (at: Point, event: PointerEvent) => void) =>
      surface.addEventListener(type, (event) => {
        const at = this.#tool && this.#pointIn(frame(), event as PointerEvent);
        if (at) act(at, event as PointerEvent);
      });
    listen('pointerdown', (at, event) => event.target === pad && event.button === 0 && this.#begin(at));
    listen('pointermove', (at) => this.#move(at));
    for (const type of ['pointerup', 'pointercancel']) listen(type, () => this.#end());
  }

  #take(tool: Tool | null): void {
    this.#end();
    this.#tool = tool;
    this.#spot.hidden = true;
    document.documentElement.classList.toggle('lectern-has-pointer', tool === 'pointer');
    document.documentElement.classList.toggle('lectern-has-pen', tool === 'pen');
    this.#talk.tell();
  }

  #pointIn(frame: Element | undefined, { clientX, clientY }: PointerEvent): Point | null {
    if (!frame) return null;
    const { left, top, width, height } = frame.getBoundingClientRect();
    const { widthPx, heightPx } = this.#talk.page;
    return { x: ((clientX - left) / width) * widthPx, y: ((clientY - top) / height) * heightPx };
  }

  #begin(at: Point): void {
    if (this.#tool !== 'pen') return;
    this.#isDrawing = true;
    this.ink.begin(at);
  }

  #move(at: Point): void {
    if (this.#isDrawing) this.ink.draw(at);
    if (this.#tool !== 'pointer') return;
    this.#spot.hidden = false;
    this.#spot.style.translate = `${at.x}px ${at.y}px`;
  }

  #end(): void {
    if (this.#isDrawing) this.ink.end();
    this.#isDrawing = false;
  }

  /** Esc puts the tool away before it does anything else. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#tool || document.querySelector('dialog[open]')) return;
    this.putAway();
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
