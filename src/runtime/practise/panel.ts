import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import { createIcon, type Icon } from '../icon.ts';
import type { Actions } from '../keyboard.ts';
import type { Talk } from '../talk.ts';
import { setPractising } from './is-practising.ts';
import { createPrompter, type Prompter } from './prompter.ts';
import { aheadMs, plannedMs, type Run, spentMs } from './run.ts';
import type { VoiceState } from './voice.ts';
import { createVoiceButton } from './voice-button.ts';
import type { PractiseWords } from './words.ts';

/** So near to the plan is on time. */
const ON_TIME_MS = 1000;

/** What is on the screen during a run besides the slide. */
export interface Panel {
  show(run: Run, isPaused: boolean): void;
  /** Says whether it is being recorded; until then nothing is said. */
  showVoice(state: VoiceState): void;
  /** Reads on in the notes. */
  step: Prompter['step'];
  hideMore: Prompter['hideMore'];
  reveal: Prompter['reveal'];
  remove(): void;
}

/** One bar: its name, time spent of time given. */
function meter(kind: string) {
  const label = element(document, 'dt', {});
  const value = element(document, 'dd', {});
  const box = element(document, 'div', { class: `lectern-meter ${kind}` }, label, value);
  const show = (name: string, spent: number, planned: number, words: PractiseWords) => {
    say(label, name);
    say(value, words.spentOf(formatDuration(spent), formatDuration(planned)));
    box.style.setProperty('--share', String(planned > 0 ? Math.min(1, spent / planned) : 0));
    box.classList.toggle('lectern-over', spent > planned);
  };
  return { box, show };
}

function say(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** Puts the prompter beside the slide and the budgets below both. */
export function createPanel(talk: Talk, words: PractiseWords, actions: Actions): Panel {
  const voice = createVoiceButton(words, () => actions.record?.());
  const prompter = createPrompter(talk, words, voice.parts);
  const [slide, section, whole] = [
    meter('lectern-slide-time'),
    meter('lectern-part-time'),
    meter('lectern-whole-time'),
  ];
  const ahead = element(document, 'p', { class: 'lectern-ahead' });
  const bar = createBar(talk, words, actions);
  const panel = element(
    document,
    'section',
    { class: 'lectern-run', 'aria-label': words.panel, lang: talk.language },
    prompter.box,
    element(
      document,
      'div',
      { class: 'lectern-run-bar' },
      element(document, 'dl', {}, slide.box, section.box, whole.box),
      ahead,
      bar.buttons,
    ),
  );
  setPractising(true);
  document.body.append(panel);
  const render = () => prompter.render();
  const stopListening = talk.listen(render);
  window.addEventListener('resize', render);
  window.dispatchEvent(new Event('resize'));
  prompter.region.focus();

  const show = (run: Run, isPaused: boolean) => {
    const here = run.slides[run.at];
    const part = run.slides.filter((each) => each.section === here.section);
    const sum = (of: (each: Run['slides'][number]) => number) => part.reduce((total, each) => total + of(each), 0);
    slide.show(words.slide, here.spentMs, here.plannedMs, words);
    const name = here.section === null ? words.frame : run.sections[here.section];
    section.show(
      `${words.section} · ${name}`,
      sum((each) => each.spentMs),
      sum((each) => each.plannedMs),
      words,
    );
    whole.show(words.talk, spentMs(run), plannedMs(run), words);
    say(ahead, isPaused ? words.paused : aheadWords(aheadMs(run), words));
    ahead.classList.toggle('lectern-over', !isPaused && aheadMs(run) < -ON_TIME_MS);
    bar.show(isPaused, isTold(run));
  };
  return {
    show,
    showVoice: voice.show,
    step: prompter.step,
    hideMore: prompter.hideMore,
    reveal: prompter.reveal,
    remove() {
      stopListening();
      window.removeEventListener('resize', render);
      panel.remove();
      setPractising(false);
      window.dispatchEvent(new Event('resize'));
    },
  };
}

/** Whether a run stands at the last slide that has something to say, or after it: what follows is for reference. */
function isTold({ slides, at }: Run): boolean {
  return slides.slice(at + 1).every(({ spoken }) => spoken === 0);
}

/** @example 12 s ahead → '0:12 ahead' */
export function aheadWords(ms: number, words: PractiseWords): string {
  if (Math.abs(ms) < ON_TIME_MS) return words.onTime;
  return ms > 0 ? words.ahead(formatDuration(ms)) : words.behind(formatDuration(-ms));
}

function createBar(talk: Talk, words: PractiseWords, actions: Actions) {
  const button = (icon: Icon, label: string, act: () => void) =>
    element(
      document,
      'button',
      { type: 'button', 'aria-label': label, title: label, onclick: act },
      createIcon(document, icon),
    );
  const pause = button('pause', words.pause, () => actions.timer?.());
  const finish = element(
    document,
    'button',
    { type: 'button', class: 'lectern-finish', onclick: () => actions.endRun?.() },
    words.finish,
    element(document, 'kbd', { 'aria-hidden': 'true' }, 'E'),
  );
  const buttons = element(
    document,
    'div',
    { class: 'lectern-run-buttons' },
    button('previous', talk.words.previous, () => actions.previous?.()),
    button('next', talk.words.next, () => actions.next?.()),
    pause,
    button('smaller', talk.words.smaller, () => actions.smaller?.()),
    button('larger', talk.words.larger, () => actions.larger?.()),
    button('help', talk.words.help, () => actions.help?.()),
    finish,
  );
  const show = (isPaused: boolean, isToEnd: boolean) => {
    finish.classList.toggle('lectern-main', isToEnd);
    const label = isPaused ? words.resume : words.pause;
    if (pause.title === label) return;
    pause.title = label;
    pause.setAttribute('aria-label', label);
    pause.replaceChildren(createIcon(document, isPaused ? 'start' : 'pause'));
  };
  return { buttons, show };
}
