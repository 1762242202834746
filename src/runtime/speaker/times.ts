import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import { elapsedMs, isUnstarted, slideMs } from '../timer.ts';

/** Sets text where it differs: unchanged text keeps a selection and disturbs no screen reader. */
function say(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function time(document: Document, name: string) {
  const value = element(document, 'dd', { class: 'lectern-value' });
  const plan = element(document, 'dd', { class: 'lectern-plan' });
  const label = element(document, 'dt', {});
  const box = element(document, 'div', { class: name }, label, value, plan);
  return { box, label, value, plan };
}

type Time = ReturnType<typeof time>;

function shareOf(spent: number, planned: number): number {
  return planned > 0 ? spent / planned : 0;
}

/** `share` of what was planned is gone: the bar's length; over 1 it is over. */
function showTime(at: Time, label: string, value: string, plan: string, share: number): void {
  say(at.label, label);
  say(at.value, value);
  say(at.plan, plan);
  at.box.style.setProperty('--share', String(Math.min(1, share)));
  at.box.classList.toggle('lectern-over', share > 1);
}

/** Elapsed time, time left and the slide's own time beside what was planned. `tick` shows the present moment. */
export function createTimes(document: Document, talk: Talk): { list: HTMLElement; tick: () => void } {
  const elapsed = time(document, 'lectern-elapsed');
  const leftOver = time(document, 'lectern-left');
  const slide = time(document, 'lectern-this-slide');
  const list = element(document, 'dl', { class: 'lectern-times' }, elapsed.box, leftOver.box, slide.box);

  const tick = () => {
    const { words, timer, page } = talk;
    const now = Date.now();
    const spent = elapsedMs(timer, now);
    const planned = page.seconds * 1000;
    const onSlide = slideMs(timer, now);
    const slidePlanned = (page.slides[talk.index]?.seconds ?? 0) * 1000;
    const isPaused = timer.runningSince === null && !isUnstarted(timer);
    showTime(elapsed, words.elapsed, formatDuration(spent), isPaused ? words.paused : '', 0);
    const leftWord = spent > planned ? words.over : words.left;
    const left = formatDuration(Math.abs(planned - spent));
    showTime(leftOver, leftWord, left, words.planned(formatDuration(planned)), shareOf(spent, planned));
    const slidePlan = words.planned(formatDuration(slidePlanned));
    showTime(slide, words.thisSlide, formatDuration(onSlide), slidePlan, shareOf(onSlide, slidePlanned));
    list.classList.toggle('lectern-paused', isPaused);
  };
  return { list, tick };
}
