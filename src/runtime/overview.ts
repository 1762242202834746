import type { Talk } from './talk.ts';

/** A slide narrower than this, in pixels of the screen, can't be told from its neighbours by its heading. */
const NARROWEST_PX = 200;
/** Between slides, and around all of them. */
const GAP_PX = 16;

/**
 * How many slides stand side by side: about as many as there are rows, so that they fill a screen; fewer where they would be too small to tell apart.
 * @example `columnsOf(21, 1280)` → 5; `columnsOf(60, 1280)` → 5; `columnsOf(60, 390)` → 2
 */
export function columnsOf(count: number, widthPx: number): number {
  const most = Math.floor((widthPx - GAP_PX) / (NARROWEST_PX + GAP_PX));
  return Math.max(2, Math.min(Math.ceil(Math.sqrt(count)), most));
}

/** Lays the slides of reveal.js's overview in rows, all at a glance, where it has them in one; the style sheet does the rest. Up and down go a row. */
export function layOverview(talk: Talk): void {
  const { reveal } = talk;
  const root = reveal.getRevealElement() as HTMLElement;
  let columns = 1;
  const lay = () => {
    if (!reveal.isOverview()) return;
    const { clientWidth } = root;
    columns = columnsOf(talk.slides.length, clientWidth);
    const widthPx = (clientWidth - GAP_PX * (columns + 1)) / columns;
    root.style.setProperty('--overview-columns', String(columns));
    root.style.setProperty('--overview-gap', `${GAP_PX}px`);
    root.style.setProperty('--overview-scale', String(widthPx / talk.page.widthPx));
    talk.slides[talk.index]?.scrollIntoView({ block: 'nearest' });
  };
  // There a slide is one thing to pick, with no figures or links of its own.
  const setInert = (isInert: boolean) => {
    for (const slide of root.querySelectorAll<HTMLElement>('.slides > section > .slide')) slide.inert = isInert;
  };
  reveal.on('overviewshown', () => {
    setInert(true);
    lay();
  });
  reveal.on('overviewhidden', () => {
    setInert(false);
    root.scrollTop = 0;
  });
  reveal.on('slidechanged', lay);
  window.addEventListener('resize', lay);
  document.addEventListener('lectern:update', () => {
    setInert(reveal.isOverview());
    lay();
  });
  const onKey = (event: KeyboardEvent) => {
    const rows = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isOurs = rows && reveal.isOverview() && !event.shiftKey && !document.querySelector('dialog[open]');
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const to = talk.index + rows * columns;
    // From a row that is full, down into one that is not: to its last slide.
    const isBelow = Math.floor(talk.index / columns) < Math.floor((talk.slides.length - 1) / columns);
    if (to >= 0 && (to < talk.slides.length || isBelow)) reveal.slide(Math.min(to, talk.slides.length - 1));
  };
  // Before reveal.js, for which there is nothing above or below.
  window.addEventListener('keydown', onKey, { capture: true });
}
