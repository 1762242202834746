import type { DeckPage } from '../../model/page.ts';
import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import { minutesField } from '../minutes-field.ts';
import type { Talk } from '../talk.ts';
import { type Cuts, chooseCuts } from './cuts.ts';
import { drawBars } from './drawing.ts';
import { paceOf } from './pace.ts';
import { isOverrun, plannedMs, type Run, spentMs, timesOfParts } from './run.ts';
import { sentenceText } from './sentence-text.ts';
import { signed } from './signed.ts';
import type { PractiseWords } from './words.ts';

/** How a run went: a picture and a table of plan and actual, the pace, and what to cut. */
export function createReport(run: Run, talk: Talk, page: DeckPage, words: PractiseWords): HTMLElement {
  const parts = timesOfParts(run).map((part) => ({
    ...part,
    name: part.title ?? words.frame,
    isOver: isOverrun(part),
  }));
  const rows = parts.map((part) => ({
    ...part,
    times: words.spentOf(formatDuration(part.spentMs), formatDuration(part.plannedMs)),
  }));
  const over = parts.filter(({ isOver }) => isOver).map(({ name }) => name);
  return element(
    document,
    'div',
    { class: 'lectern-report', tabindex: -1, autofocus: true },
    summary(run, words),
    element(
      document,
      'p',
      {},
      over.length > 0 ? words.overruns(over.join(talk.language === 'zh' ? '、' : ', ')) : words.noOverruns,
    ),
    drawBars(rows, words.picture),
    table(run, parts, words),
    // A run of a deck that has changed since says nothing about its sentences.
    isOf(page, run) ? cutting(run, talk, page, words) : null,
  );
}

function isOf(page: DeckPage, run: Run): boolean {
  return page.slides.length === run.slides.length && page.slides.every(({ title }, i) => title === run.slides[i].title);
}

function summary(run: Run, words: PractiseWords): HTMLElement {
  const pace = paceOf(run);
  return element(
    document,
    'p',
    { class: 'lectern-large' },
    words.spentOf(formatDuration(spentMs(run)), formatDuration(plannedMs(run))),
    element(
      document,
      'span',
      {},
      [signed(spentMs(run) - plannedMs(run)), pace === null ? '' : words.paceIs(pace, run.language)]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

type Part = ReturnType<typeof timesOfParts>[number] & { name: string; isOver: boolean };

function table(run: Run, parts: readonly Part[], words: PractiseWords): HTMLElement {
  const cell = (text: string) => element(document, 'td', {}, text);
  const row = (name: string, planned: number, spent: number, isOver: boolean) =>
    element(
      document,
      'tr',
      { class: isOver ? 'lectern-over' : null },
      element(document, 'th', { scope: 'row' }, name),
      cell(formatDuration(planned)),
      cell(formatDuration(spent)),
      cell(`${signed(spent - planned)}${isOver ? ` ${words.overrun}` : ''}`),
    );
  const heads = [words.part, words.plan, words.actual, words.difference];
  return element(
    document,
    'table',
    {},
    element(
      document,
      'thead',
      {},
      element(document, 'tr', {}, ...heads.map((head) => element(document, 'th', { scope: 'col' }, head))),
    ),
    element(
      document,
      'tbody',
      {},
      ...parts.map((part) => row(part.name, part.plannedMs, part.spentMs, part.isOver)),
      row(words.total, plannedMs(run), spentMs(run), false),
    ),
  );
}

/** The cut list, made anew for whatever slot is asked for. */
function cutting(run: Run, talk: Talk, page: DeckPage, words: PractiseWords): HTMLElement {
  const list = element(document, 'div', { role: 'status' });
  const show = (minutes: number | null) => {
    const slotMs = minutes === null ? plannedMs(run) : minutes * 60_000;
    list.replaceChildren(...cutList(chooseCuts(page, run, slotMs), slotMs, talk, page, words));
  };
  const field = minutesField(document, words.slot, '', Math.round(plannedMs(run) / 6000) / 10, show);
  show(null);
  return element(document, 'section', {}, element(document, 'h3', {}, words.cut), field, list);
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
  return [
    element(document, 'p', {}, says),
    element(document, 'ul', { class: 'lectern-cuts' }, ...sections, ...sentences),
  ];
}
