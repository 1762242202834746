import { formatClock, formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import type { Share, Standing } from '../standing.ts';
import type { Talk } from '../talk.ts';
import { isUnstarted, questionsMs } from '../timer.ts';
import type { Words } from '../words.ts';

/** Nobody steers by less than this. */
const ON_TIME_MS = 10_000;

/** Sets text where it differs: unchanged text keeps a selection and disturbs no screen reader. */
function say(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function time(document: Document, name: string) {
  const value = element(document, 'dd', { class: 'lectern-value' });
  const plan = element(document, 'dd', { class: 'lectern-plan' });
  const label = element(document, 'dt', {});
  const box = element(document, 'div', { class: `lectern-${name}` }, label, value, plan);
  return { box, label, value, plan };
}

type Time = ReturnType<typeof time>;

function showTime(at: Time, label: string, value: string, plan: string): void {
  say(at.label, label);
  say(at.value, value);
  say(at.plan, plan);
}

/** How much of what was planned is gone: the bar's length; what is more than planned is over. */
function showShare(at: Time, { spentMs, plannedMs }: Share): void {
  const share = plannedMs > 0 ? spentMs / plannedMs : 0;
  at.box.style.setProperty('--share', share > 1 ? '1' : share.toFixed(4));
  at.box.classList.toggle('lectern-over', share > 1);
}

/** Elapsed, countdown, when it will end; the slide's and the section's own time; each beside what was planned. `tick` shows the present moment. */
export function createTimes(document: Document, talk: Talk): { list: HTMLElement; tick: () => void } {
  const elapsed = time(document, 'elapsed');
  const countdown = time(document, 'left');
  const end = time(document, 'end');
  const slide = time(document, 'this-slide');
  const section = time(document, 'this-section');
  const boxes = [elapsed, countdown, end, slide, section].map(({ box }) => box);
  const list = element(document, 'dl', { class: 'lectern-times' }, ...boxes);

  const tick = () => {
    const now = Date.now();
    const standing = talk.standing(now);
    showElapsed(elapsed, talk, standing, now);
    showLeft(countdown, talk.words, standing.talk);
    showEnd(end, talk, standing);
    showPart(slide, talk.words, talk.words.thisSlide, standing.slide);
    section.box.hidden = standing.section === null;
    if (standing.section) showPart(section, talk.words, talk.words.thisSection, standing.section);
    list.classList.toggle('lectern-paused', isPaused(talk));
  };
  return { list, tick };
}

function isPaused({ timer }: Talk): boolean {
  return timer.questions !== null || (timer.runningSince === null && !isUnstarted(timer));
}

/** Below it: that it is paused, or how long the questions have taken. */
function showElapsed(at: Time, talk: Talk, standing: Standing, now: number): void {
  const { words, timer } = talk;
  const askedMs = questionsMs(timer, now);
  const asked = timer.questions || askedMs > 0 ? words.asked(formatDuration(askedMs)) : '';
  const isStill = isPaused(talk) && !timer.questions;
  showTime(at, words.elapsed, formatDuration(standing.talk.spentMs), isStill ? words.paused : asked);
}

function showLeft(at: Time, words: Words, share: Share): void {
  const left = share.plannedMs - share.spentMs;
  const plan = words.planned(formatDuration(share.plannedMs));
  showTime(at, left < 0 ? words.over : words.left, formatDuration(Math.abs(left)), plan);
  showShare(at, share);
}

/** The time of day when the talk will end, and by how much that is not as planned. */
function showEnd(at: Time, { words, language }: Talk, { endsAt, behindMs }: Standing): void {
  const minutes = formatDuration(Math.abs(behindMs));
  const way =
    Math.abs(behindMs) < ON_TIME_MS ? words.onTime : behindMs > 0 ? words.late(minutes) : words.early(minutes);
  showTime(at, words.ends, formatClock(new Date(endsAt), language, navigator.languages), way);
  at.box.classList.toggle('lectern-over', behindMs >= ON_TIME_MS);
}

function showPart(at: Time, words: Words, label: string, share: Share): void {
  showTime(at, label, formatDuration(share.spentMs), words.planned(formatDuration(share.plannedMs)));
  showShare(at, share);
}
