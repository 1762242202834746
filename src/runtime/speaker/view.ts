import { placeOf } from '../accessibility.ts';
import { formatClock } from '../clock.ts';
import { element } from '../element.ts';
import type { Actions } from '../keyboard.ts';
import { createNotes, type Notes } from '../notes.ts';
import { blankNow } from '../screen.ts';
import type { Talk } from '../talk.ts';
import { createControls } from './controls.ts';
import { createPreview } from './preview.ts';
import { createTimes } from './times.ts';

/** The speaker view as elements of a window's document, and what keeps them true: `render` after a change of the talk, `tick` with the time, `resize` with the window's size. */
export interface SpeakerView {
  root: HTMLElement;
  notes: Notes;
  render(): void;
  tick(): void;
  resize(): void;
}

/** Title, section and place of the current slide, and the time of day. */
function createHead(document: Document, talk: Talk) {
  const section = element(document, 'p', { class: 'lectern-section' });
  const title = element(document, 'h1', {});
  const place = element(document, 'p', { class: 'lectern-place' });
  const clock = element(document, 'p', { class: 'lectern-clock', 'aria-label': talk.words.clock, role: 'timer' });
  const status = element(document, 'div', { class: 'lectern-status', role: 'status' });
  const names = element(document, 'div', { class: 'lectern-names', lang: talk.page.language }, section, title);
  const head = element(document, 'header', { class: 'lectern-head' }, names, place, clock, status);
  const render = () => {
    const { page, index } = talk;
    const slide = page.slides[index];
    section.textContent = slide?.section == null ? '' : (page.sections[slide.section]?.title ?? '');
    title.textContent = slide?.title || page.title;
    place.textContent = `${index + 1} / ${page.slides.length}`;
    if (status.textContent !== placeOf(talk, index)) status.textContent = placeOf(talk, index);
  };
  const tick = () => {
    const time = formatClock(new Date(), talk.language, navigator.languages);
    if (clock.textContent !== time) clock.textContent = time;
  };
  return { head, render, tick };
}

/** The current slide and the next one, side by side with the notes. */
function createPreviews(document: Document, talk: Talk) {
  const now = createPreview(document, talk, false);
  const next = createPreview(document, talk, true);
  const pad = element(document, 'div', { class: 'lectern-pad', 'aria-hidden': 'true' });
  const blank = element(document, 'p', { class: 'lectern-blank' });
  talk.tools.follow(pad, pad, () => pad);
  const nextTitle = element(document, 'span', { class: 'lectern-title', lang: talk.page.language });
  const previews = element(
    document,
    'section',
    { class: 'lectern-previews', 'aria-label': talk.words.comingUp },
    element(document, 'div', { class: 'lectern-screen' }, now.box, blank, pad),
    element(document, 'h2', {}, `${talk.words.comingUp} `, nextTitle),
    next.box,
  );
  const render = () => {
    const { slides, index, page, words } = talk;
    const screen = blankNow(talk);
    blank.hidden = screen === null;
    blank.textContent = screen && words[screen];
    pad.classList.toggle('lectern-is-on', talk.tools.tool !== null);
    now.show(slides[index]);
    next.show(slides[index + 1]);
    nextTitle.textContent = slides[index + 1] ? (page.slides[index + 1]?.title ?? '') : words.lastSlide;
  };
  const resize = () => {
    previews.style.setProperty('--aspect', String(talk.page.widthPx / talk.page.heightPx));
    now.resize();
    next.resize();
  };
  return { previews, render, resize };
}

/** Builds the speaker view for a window's document. It is not attached yet. */
export function createSpeakerView(document: Document, talk: Talk, actions: Actions): SpeakerView {
  const head = createHead(document, talk);
  const { previews, ...pictures } = createPreviews(document, talk);
  const { list, tick } = createTimes(document, talk);
  const notes = createNotes(document, talk, true);
  const controls = createControls(document, talk, actions);
  const timing = element(document, 'section', { class: 'lectern-timing', 'aria-label': talk.words.timing }, list);
  const main = element(
    document,
    'main',
    {},
    element(document, 'h2', { class: 'lectern-unseen' }, talk.words.notes),
    notes.region,
  );
  const side = element(document, 'div', { class: 'lectern-side' }, previews, timing);
  const root = element(document, 'div', { class: 'lectern-speaker' }, head.head, main, side, controls.bar);
  const tickAll = () => {
    head.tick();
    tick();
  };
  return {
    root,
    notes,
    render: () => {
      for (const part of [head, pictures, notes, controls]) part.render();
      tickAll();
    },
    tick: tickAll,
    resize: () => {
      pictures.resize();
      notes.render();
    },
  };
}
