import type { Deck, Slide } from '../model/deck.ts';
import type { Message, Result } from '../model/message.ts';
import { spokenLength } from '../text/speech.ts';

/** A talk that needs this much more or less than its slot at the usual pace is worth a word. */
const MOST_SHARE = 1.25;
const LEAST_SHARE = 0.5;

/**
 * Shares a slot out over the slides by what each needs at the usual pace, in whole seconds whose sum is the slot; sections and agenda follow their slides.
 * @param slotSeconds what the talk has: 1200
 * @returns also W_PACE where that asks for hurry or leaves half of it over
 */
export function shareTime(deck: Deck, slotSeconds: number): Result<Deck> {
  const seconds = inWholes(
    deck.slides.map((slide) => slide.seconds),
    slotSeconds,
  );
  const slides = deck.slides.map((slide, i) => ({ ...slide, seconds: seconds[i] }));
  const sections = deck.sections.map((section, i) => ({ ...section, seconds: secondsIn(slides, i) }));
  const timed = slides.map((slide) =>
    slide.layout === 'agenda'
      ? { ...slide, items: slide.items.map((item) => ({ ...item, seconds: sections[item.section].seconds })) }
      : slide,
  );
  return {
    value: { ...deck, slides: timed, sections, seconds: slotSeconds },
    messages: paceMessages(deck, slotSeconds),
  };
}

function secondsIn(slides: readonly Slide[], section: number): number {
  return slides.filter((slide) => slide.section === section).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Whole numbers in proportion to weights, with a given sum: the largest remainders are rounded up. @example inWholes([1, 1, 1], 100) → [34, 33, 33] */
function inWholes(weights: readonly number[], sum: number): number[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight * sum) / total);
  const wholes = exact.map(Math.floor);
  const left = sum - wholes.reduce((all, whole) => all + whole, 0);
  const order = [...exact.keys()].sort((a, b) => exact[b] - wholes[b] - (exact[a] - wholes[a]) || a - b);
  for (const i of order.slice(0, left)) wholes[i]++;
  return wholes;
}

function paceMessages({ slides, seconds: needed, language }: Deck, slotSeconds: number): Message[] {
  const share = needed / slotSeconds;
  if (share <= MOST_SHARE && share >= LEAST_SHARE) return [];
  const said = slides.flatMap(({ notes }) => notes).flatMap(({ runs }) => runs.filter(({ isMarkup }) => !isMarkup));
  const length = spokenLength(said.map(({ text }) => text).join('\n'), language);
  const [minutes, needs] = [slotSeconds / 60, needed / 60];
  const unit = language === 'zh' ? 'characters' : 'words';
  const [spoken, pace, usual] = [length, length / minutes, length / needs].map(grouped);
  const asks = `${spoken} ${unit} in ${tenths(minutes)} min is ${pace} a minute; ${usual} is usual`;
  const spare = grouped(Math.abs(length - length / share));
  const hint =
    share > 1
      ? `Cut ${spare} ${unit}, or ask for ${Math.ceil(needs)} min.`
      : `There is room for ${spare} ${unit} more, or for questions; ${Math.ceil(needs)} min would do.`;
  return [{ level: 'warning', code: 'W_PACE', text: asks, hint, span: null }];
}

/** @example 4123 → '4,120' */
function grouped(count: number): string {
  const round = count >= 1000 ? Math.round(count / 10) * 10 : Math.round(count);
  return String(round).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function tenths(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
