import { closeDialog, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import type { Card } from './cards.ts';
import { drillOf } from './kept-schedule.ts';
import { comesAgain, countsOf, type Mark, marked, nextCard } from './schedule.ts';
import { sentenceText } from './sentence-text.ts';
import type { PractiseWords } from './words.ts';

/** New cards in one sitting: more are not kept. */
const MOST_NEW = 20;
const MARKS: Mark[] = [1, 2, 3, 4];

/** What the button of the drill says: how many cards are due, how many are new. Null for a deck without any. */
export function drillLabel(talk: Talk, words: PractiseWords): string | null {
  const { cards, schedule } = drillOf(talk);
  if (cards.length === 0) return null;
  const { due, fresh } = countsOf(cards, schedule(), Date.now());
  return words.drillWith(due, fresh);
}

/** Opens the figure drill: a card at a time, its answer by a key, then how well it was known. @param back what the button at its end leads to */
export function openDrill(talk: Talk, words: PractiseWords, back: () => void): void {
  const drill = drillOf(talk);
  const { cards } = drill;
  let schedule = drill.schedule();
  let left = MOST_NEW;
  const box = element(document, 'div', { class: 'lectern-card-box' });
  const count = element(document, 'p', { class: 'lectern-quiet', role: 'status' });
  const dialog = openDialog(document.body, talk, 'practise', words.drill, count, box);
  dialog.classList.add('lectern-drill');

  const show = () => {
    const card = nextCard(cards, schedule, Date.now(), left > 0);
    const { due, fresh } = countsOf(cards, schedule, Date.now());
    count.textContent = words.drillLeft(due, Math.min(fresh, left));
    if (card) ask(card);
    else finish();
  };
  const ask = (card: Card) => {
    const answer = element(document, 'div', {
      class: 'lectern-answer',
      lang: talk.page.language,
      'aria-live': 'polite',
    });
    const buttons = element(document, 'div', { class: 'lectern-marks' });
    const reveal = element(
      document,
      'button',
      { type: 'button', class: 'lectern-main', onclick: () => tell(card, answer, buttons) },
      words.showAnswer,
    );
    buttons.append(reveal);
    const asks = card.answers === 'figure' ? words.whatFigure : words.whatThing;
    box.replaceChildren(
      element(document, 'p', { class: 'lectern-quiet' }, asks),
      element(
        document,
        'p',
        { class: 'lectern-front', lang: talk.page.language },
        `${card.front}${words.questionMark}`,
      ),
      answer,
      buttons,
    );
    reveal.focus();
  };
  const tell = (card: Card, answer: HTMLElement, buttons: HTMLElement) => {
    const told = sentenceOf(talk, card.start);
    answer.replaceChildren(
      element(document, 'p', { class: 'lectern-back' }, card.back),
      ...(told
        ? [
            element(document, 'p', { class: 'lectern-sentence' }, told.text),
            element(
              document,
              'p',
              { class: 'lectern-quiet', lang: talk.language },
              talk.words.place(told.slide + 1, talk.slides.length),
            ),
          ]
        : []),
    );
    const times = comesAgain(schedule, card, Date.now());
    buttons.replaceChildren(
      ...MARKS.map((mark) =>
        element(
          document,
          'button',
          { type: 'button', 'data-mark': mark, onclick: () => take(card, mark) },
          element(document, 'kbd', { 'aria-hidden': 'true' }, String(mark)),
          ` ${words.marks[mark]} `,
          element(document, 'small', {}, words.comesIn(Math.round(times[mark] / 60_000))),
        ),
      ),
    );
    buttons.querySelector<HTMLElement>('[data-mark="3"]')!.focus();
  };
  const take = (card: Card, mark: Mark) => {
    if (!schedule[card.id]) left--;
    schedule = marked(schedule, card, mark, Date.now());
    drill.learn(schedule);
    show();
  };
  const finish = () => {
    const home = element(
      document,
      'button',
      {
        type: 'button',
        class: 'lectern-main',
        onclick: () => {
          closeDialog(dialog);
          back();
        },
      },
      words.drillBack,
    );
    box.replaceChildren(
      element(document, 'p', { class: 'lectern-front' }, words.drillDone),
      element(document, 'div', { class: 'lectern-marks' }, home),
    );
    home.focus();
  };
  dialog.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey) box.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)?.click();
  });
  show();
}

/** The sentence that has a place of the report, and the slide whose notes have it; null where none has. */
function sentenceOf(talk: Talk, place: number): { slide: number; text: string } | null {
  const found = talk.page.sentences.find(([, start, end]) => start <= place && place < end);
  if (!found) return null;
  const [slide, start, end] = found;
  return { slide, text: sentenceText(talk.slides[slide], { start, end }) };
}
