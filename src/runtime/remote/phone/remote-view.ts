import type { RemoteOrder, RemoteState } from '../../../model/remote.ts';
import { formatDuration } from '../../clock.ts';
import { element } from '../../element.ts';
import type { RemoteWords } from '../words.ts';
import { createButtons } from './buttons.ts';
import { createPhoneNotes } from './phone-notes.ts';

const TICK_MS = 250;

/** What a phone shows of the talk, and its buttons. */
export interface Remote {
  root: HTMLElement;
  show(state: RemoteState | null): void;
  /** The line is broken: what is shown is not up to date. */
  lose(): void;
}

/** Makes the remote. `onUnsent`: an order did not arrive. */
export function createRemote(words: RemoteWords, onUnsent: () => void): Remote {
  const place = element(document, 'p', { class: 'place' });
  const times = element(document, 'dl', { class: 'times' });
  const title = element(document, 'h1');
  const upNext = element(document, 'p', { class: 'up-next' });
  const status = element(document, 'p', { class: 'status', role: 'status' });
  const notes = createPhoneNotes(words);
  const buttons = createButtons(words, notes.resize, (order) => void send(order).catch(onUnsent));
  const root = element(
    document,
    'main',
    { class: 'remote' },
    element(document, 'header', {}, place, times),
    title,
    notes.region,
    upNext,
    status,
    buttons.bar,
  );
  let tick = () => {};
  setInterval(() => root.isConnected && tick(), TICK_MS);
  const show = (state: RemoteState | null) => {
    status.textContent = state ? '' : words.noDeck;
    buttons.show(state);
    if (!state) return;
    const toldAt = performance.now();
    tick = () => showTimes(times, words, state, state.isRunning ? performance.now() - toldAt : 0);
    tick();
    place.textContent = `${state.place} / ${state.count}`;
    place.setAttribute('aria-label', words.place(state.place, state.count));
    title.textContent = state.title;
    title.lang = notes.region.lang = state.language;
    upNext.textContent = state.next === null ? words.last : words.upNext(state.next);
    notes.show(state);
  };
  const lose = () => {
    status.textContent = words.lost;
  };
  return { root, show, lose };
}

async function send(order: RemoteOrder): Promise<void> {
  const { ok } = await fetch('/order', { method: 'POST', body: JSON.stringify({ order }) });
  if (!ok) throw new Error(`${order} was not taken.`);
}

/** @param sinceMs since the state was told */
function showTimes(list: HTMLElement, words: RemoteWords, state: RemoteState, sinceMs: number): void {
  const spentMs = state.spentMs + sinceMs;
  const leftMs = state.plannedMs - spentMs;
  const rows = [
    [words.elapsed, formatDuration(spentMs)],
    [leftMs < 0 ? words.over : words.left, formatDuration(Math.abs(leftMs))],
  ];
  const boxes = rows.map(([name, time]) =>
    element(document, 'div', {}, element(document, 'dt', {}, name), element(document, 'dd', {}, time)),
  );
  list.replaceChildren(...boxes);
  list.classList.toggle('over', leftMs < 0);
}
