import type { Talk } from '../talk.ts';

const TWICE = 2;

/** Shows a part of the slide twice as large: where the mouse is, or what has the focus of the keyboard; it follows both. The next slide is whole again. */
export class Zoom {
  readonly #talk: Talk;
  #isZoomed = false;
  /** Where the mouse was last, in px of the window. */
  #mouse: { x: number; y: number } | null = null;

  constructor(talk: Talk) {
    this.#talk = talk;
    document.addEventListener('pointermove', ({ clientX, clientY }) => {
      this.#mouse = { x: clientX, y: clientY };
      if (this.#isZoomed) this.#lookAt(clientX, clientY);
    });
    document.addEventListener('focusin', ({ target }) => this.#isZoomed && this.#lookAtElement(target as Element));
    for (const event of ['slidechanged', 'overviewshown']) talk.reveal.on(event, () => this.#set(false));
  }

  toggle(): void {
    const focused = document.activeElement?.closest('.slide [role="button"], .slide a') ?? null;
    this.#set(!this.#isZoomed && !this.#talk.reveal.isOverview());
    if (!this.#isZoomed) return;
    if (focused) this.#lookAtElement(focused);
    else if (this.#mouse) this.#lookAt(this.#mouse.x, this.#mouse.y);
  }

  #set(isZoomed: boolean): void {
    this.#isZoomed = isZoomed;
    const { style } = document.documentElement;
    style.setProperty('--zoom', isZoomed ? String(TWICE) : '1');
    for (const name of ['--zoom-x', '--zoom-y']) style.removeProperty(name);
  }

  /** What stands at a place of the window when nothing is zoomed stays there. */
  #lookAt(x: number, y: number): void {
    const middle = this.#middle();
    const { style } = document.documentElement;
    style.setProperty('--zoom-x', `${(1 - TWICE) * (x - middle.x)}px`);
    style.setProperty('--zoom-y', `${(1 - TWICE) * (y - middle.y)}px`);
  }

  #lookAtElement(element: Element): void {
    const slide = this.#talk.slides[this.#talk.index];
    if (!slide?.contains(element)) return;
    const [box, stage] = [element.getBoundingClientRect(), slide.getBoundingClientRect()];
    const middle = this.#middle();
    const place = (from: number, size: number, start: number, length: number) =>
      (from + size / 2 - start) / length - 0.5;
    const x = place(box.left, box.width, stage.left, stage.width) * (stage.width / TWICE);
    const y = place(box.top, box.height, stage.top, stage.height) * (stage.height / TWICE);
    this.#lookAt(middle.x + x, middle.y + y);
  }

  #middle(): { x: number; y: number } {
    const { left, top, width, height } = this.#talk.reveal.getViewportElement()!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}
