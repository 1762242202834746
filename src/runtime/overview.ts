import type { Talk } from './talk.ts';

/** A slide narrower than this, in pixels of the screen, can't be told from its neighbours by its heading. */
const NARROWEST_PX = 180;
/** Between slides, and around all of them. */
const GAP_PX = 16;

/** A width and a height in pixels. */
interface Size {
  widthPx: number;
  heightPx: number;
}

/**
 * How many slides stand side by side: as few as show all of them without scrolling, for they are largest then; where none do, as many as can be told apart.
 * @example on 1280 × 720, in 16:9: `columnsOf(21, screen, slide)` → 6; 60 slides → 6 too, and scroll
 */
export function columnsOf(count: number, screen: Size, slide: Size): number {
  const most = Math.max(2, Math.floor((screen.widthPx - GAP_PX) / (NARROWEST_PX + GAP_PX)));
  for (let columns = 2; columns < most; columns++) {
    const heightPx = (cellWidth(columns, screen) * slide.heightPx) / slide.widthPx + GAP_PX;
    if (Math.ceil(count / columns) * heightPx + GAP_PX <= screen.heightPx) return columns;
  }
  return most;
}

function cellWidth(columns: number, { widthPx }: Size): number {
  return (widthPx - GAP_PX * (columns + 1)) / columns;
}

/** Lays the slides of reveal.js's overview in rows, all at a glance, where it has them in one; the style sheet does the rest. Up and down go a row. */
export function layOverview(talk: Talk): void {
  const { reveal } = talk;
  const root = reveal.getRevealElement() as HTMLElement;
  let columns = 1;
  const lay = () => {
    if (!reveal.isOverview()) return;
    const screen = { widthPx: root.clientWidth, heightPx: root.clientHeight };
    columns = columnsOf(talk.slides.length, screen, talk.page);
    root.style.setProperty('--overview-columns', String(columns));
    root.style.setProperty('--overview-gap', `${GAP_PX}px`);
    root.style.setProperty('--overview-scale', String(cellWidth(columns, screen) / talk.page.widthPx));
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
  keepSteps(talk);
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

/** A slide that was picked is whole, as one that was looked for is; the one that the overview was opened from stands at the step where it was left. */
function keepSteps(talk: Talk): void {
  const { reveal } = talk;
  let opened = { index: 0, step: talk.step };
  const settle = () => {
    const step = talk.index === opened.index ? opened.step : Number.MAX_SAFE_INTEGER;
    reveal.slide(talk.index, 0, step ?? undefined);
  };
  reveal.on('overviewshown', () => {
    opened = { index: talk.index, step: talk.step };
  });
  reveal.on('overviewhidden', () => {
    const left = talk.index;
    settle();
    // A click closes the overview first and then goes to its slide.
    queueMicrotask(() => talk.index !== left && settle());
  });
}
