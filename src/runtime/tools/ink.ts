import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';

/** A place on the stage, in px from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** Strokes by the id of their slide, as SVG path data: { s3: ['M10 20L30 25'] }. Kept with the tab: a reload loses none. */
const stored = remembered(() => sessionStorage, 'lectern.ink', readStrokes);

function readStrokes(kept: unknown): Record<string, string[]> {
  const isInk = Object.values(kept ?? {}).every((strokes) => Array.isArray(strokes) && strokes.every(isPath));
  return isInk ? { ...(kept as Record<string, string[]>) } : {};
}

function isPath(stroke: unknown): boolean {
  return typeof stroke === 'string' && /^[ML\d. -]+$/.test(stroke);
}

const SVG = 'http://www.w3.org/2000/svg';

/** What the pen drew on the slides: part of them, so that it moves with them and is in the speaker view too. It stays until it is cleared. */
export class Ink {
  readonly #talk: Talk;
  #strokes = stored.get();

  constructor(talk: Talk) {
    this.#talk = talk;
    this.renderAll();
  }

  /** A stroke begins on the current slide. */
  begin(at: Point): void {
    this.#own().push(`M${write(at)}L${write(at)}`);
    this.#render(this.#id);
  }

  /** The last stroke goes on. */
  draw(to: Point): void {
    const strokes = this.#own();
    strokes[strokes.length - 1] += `L${write(to)}`;
    this.#render(this.#id);
  }

  /** Keeps what was drawn. */
  end(): void {
    stored.set(this.#strokes);
  }

  /** Takes all ink off the current slide. */
  clear(): void {
    delete this.#strokes[this.#id];
    this.#render(this.#id);
    this.end();
  }

  /** Draws everything anew: the slides were replaced. */
  renderAll(): void {
    for (const id of Object.keys(this.#strokes)) this.#render(id);
  }

  get #id(): string {
    return this.#talk.reading.slide;
  }

  #own(): string[] {
    this.#strokes[this.#id] ??= [];
    return this.#strokes[this.#id];
  }

  #render(id: string): void {
    const slide = this.#talk.slides.find((each) => each.id === id);
    slide?.querySelector('.lectern-ink')?.remove();
    const strokes = this.#strokes[id] ?? [];
    if (slide && strokes.length > 0) slide.append(drawingOf(strokes, this.#talk));
    this.#talk.tell();
  }
}

function write({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function drawingOf(strokes: readonly string[], { page }: Talk): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'lectern-ink');
  svg.setAttribute('viewBox', `0 0 ${page.widthPx} ${page.heightPx}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const stroke of strokes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', stroke);
    svg.append(path);
  }
  return svg;
}
