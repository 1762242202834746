import type { DeckPage } from '../../model/page.ts';
import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import { minutesField } from '../minutes-field.ts';
import type { Talk } from '../talk.ts';
import { carriedTo } from './carried-run.ts';
import { type Cuts, chooseCuts } from './cuts.ts';
import { drawBars } from './drawing.ts';
import { isTold, isWhole, paceOf, toldPlanMs } from './pace.ts';
import { plannedMs, type Run, spentMs } from './run.ts';
import { sentenceText } from './sentence-text.ts';
import { signed } from './signed.ts';
import { hasSlidesOf } from './this-deck.ts';
import { createTimesTable, rowOfTotal, rowsOfParts, rowsOfSlides } from './times-table.ts';
import type { PractiseWords } from './words.ts';

/** How a run went: a picture and a table of plan and actual, the pace, and what to cut. @param before the run of this deck before it, to be compared with */
export function createReport(
  run: Run,
  before: Run | null,
  talk: Talk,
  page: DeckPage,
  words: PractiseWords,
): HTMLElement {
  const parts = rowsOfParts(run, before, words);
  const over = parts.filter(({ isOver }) => isOver).map(({ name }) => name);
  return element(
    document,
    'div',
    { class: 'lectern-report', tabindex: -1, autofocus: true },
    summary(run, words),
    partly(run, words),
    element(
      document,
      'p',
      {},
      over.length > 0 ? words.overruns(over.join(talk.language === 'zh' ? '、' : ', ')) : words.noOverruns,
    ),
    drawBars(
      parts.map((part) => ({
        ...part,
        times: words.spentOf(formatDuration(part.spentMs), formatDuration(part.plannedMs)),
      })),
      words.picture,
    ),
    createTimesTable(words.part, [...parts, rowOfTotal(run, before, words)], words),
    element(
      document,
      'details',
      {},
      element(document, 'summary', {}, words.bySlide),
      createTimesTable(words.slide, rowsOfSlides(run), words),
    ),
    cutting(run, talk, page, words),
  );
}

/** Time taken against what was planned for as far as the talk was told. */
function summary(run: Run, words: PractiseWords): HTMLElement {
  const pace = paceOf(run);
  // Where nothing was told there is only the whole.
  const planned = toldPlanMs(run) || plannedMs(run);
  return element(
    document,
    'p',
    { class: 'lectern-large' },
    words.spentOf(formatDuration(spentMs(run)), formatDuration(planned)),
    element(
      document,
      'span',
      {},
      [signed(spentMs(run) - planned), pace === null ? '' : words.paceIs(pace, run.language)]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

/** Of a run that told only some of the talk: how much. */
function partly(run: Run, words: PractiseWords): HTMLElement | null {
  if (isWhole(run)) return null;
  const spoken = run.slides.filter((slide) => slide.spoken > 0);
  return element(document, 'p', {}, words.partly(spoken.filter(isTold).length, spoken.length));
}

/** The cut list, made anew for whatever slot is asked for; of a run of a deck that was edited since, for its sentences of now. */
function cutting(run: Run, talk: Talk, page: DeckPage, words: PractiseWords): HTMLElement {
  const isAsItWas = hasSlidesOf(run, page);
  const timed = isAsItWas ? run : carriedTo(page, run);
  const list = element(document, 'div', { role: 'status' });
  const show = (minutes: number | null) => {
    const slotMs = minutes === null ? plannedMs(run) : minutes * 60_000;
    list.replaceChildren(...cutList(chooseCuts(page, timed, slotMs), slotMs, talk, page, words));
  };
  const field = minutesField(document, words.slot, '', Math.round(plannedMs(run) / 6000) / 10, show);
  show(null);
  const told = isAsItWas ? null : element(document, 'p', { class: 'lectern-quiet' }, words.cutChanged);
  return element(document, 'section', {}, element(document, 'h3', {}, words.cut), told, field, list);
}

function cutList(cuts: Cuts, slotMs: number, talk: Talk, page: DeckPage, words: PractiseWords): Node[] {
  const [whole, left, slot] = [cuts.wholeMs, cuts.leftMs, slotMs].map(formatDuration);
  const says = !cuts.isEnough
    ? words.cutShort(left, slot)
    : cuts.sentences.length > 0
      ? words.cutSo(whole, left, slot)
      : words.cutNothing(whole, slot);
  const isWhole = (sentence: number) => cuts.sections.includes(page.slides[page.sentences[sentence][0]].section ?? -1);
  const saves = (ms: number) =>
    element(document, 'span', { class: 'lectern-saves' }, words.saves(Math.round(ms / 1000)));
  const sections = cuts.sections.map((section) => {
    const own = cuts.sentences.filter(({ sentence }) => page.slides[page.sentences[sentence][0]].section === section);
    const ms = own.reduce((sum, { savesMs }) => sum + savesMs, 0);
    return element(document, 'li', {}, words.cutSection(page.sections[section].title), ' ', saves(ms));
  });
  const sentences = cuts.sentences
    .filter(({ sentence }) => !isWhole(sentence))
    .map(({ sentence, savesMs }) => {
      const [slide, start, end] = page.sentences[sentence];
      const text = element(document, 'span', { lang: page.language }, sentenceText(talk.slides[slide], { start, end }));
      return element(document, 'li', {}, element(document, 'b', {}, `${slide + 1} `), text, ' ', saves(savesMs));
    });
  const list = [...sections, ...sentences];
  return [
    element(document, 'p', {}, says),
    ...(list.length > 0 ? [element(document, 'ul', { class: 'lectern-cuts' }, ...list)] : []),
  ];
}
