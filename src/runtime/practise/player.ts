import { element } from '../element.ts';
import { createIcon, type Icon } from '../icon.ts';
import type { Talk } from '../talk.ts';
import type { Recording } from './recording.ts';
import type { PractiseWords } from './words.ts';

/** Plays a run back in the deck: each piece with its slide, then the next. @param back what its last button leads to */
export function openPlayer(
  recordings: readonly Recording[],
  first: number,
  talk: Talk,
  words: PractiseWords,
  back: () => void,
): void {
  let at = first;
  // Until it is left: while one piece gives way to the next, the browser may still ask for it.
  const addresses = recordings.map(({ audio }) => URL.createObjectURL(audio));
  // Turning the slides is no talk: its timer stays as it is.
  const { timer } = talk;
  const audio = element(document, 'audio', {
    controls: true,
    onended: () => at < recordings.length - 1 && play(at + 1),
  });
  const title = element(document, 'p', { lang: talk.page.language });
  const button = (icon: Icon, label: string, act: () => void) =>
    element(
      document,
      'button',
      { type: 'button', 'aria-label': label, title: label, onclick: act },
      createIcon(document, icon),
    );
  const close = element(document, 'button', { type: 'button', onclick: leave }, words.playerBack);
  const player = element(
    document,
    'section',
    { class: 'lectern-run lectern-player', 'aria-label': words.listen, lang: talk.language },
    element(
      document,
      'div',
      { class: 'lectern-player-bar' },
      button('previous', talk.words.previous, () => play(at - 1)),
      button('next', talk.words.next, () => play(at + 1)),
      audio,
      title,
      close,
    ),
  );
  function play(index: number): void {
    at = Math.max(0, Math.min(index, recordings.length - 1));
    const { slide } = recordings[at];
    talk.reveal.slide(slide);
    title.textContent = `${slide + 1} ${talk.page.slides[slide]?.title ?? ''}`;
    audio.src = addresses[at];
    // Refused without a click before it: then the button of the controls is there.
    audio.play().catch(() => {});
  }
  function leave(): void {
    audio.removeAttribute('src');
    audio.load();
    for (const address of addresses) URL.revokeObjectURL(address);
    window.removeEventListener('keydown', onKey, { capture: true });
    player.remove();
    talk.timer = timer;
    setListening(false);
    back();
  }
  /** What turns the slides goes to their pieces; the space bar stops and goes on. */
  function onKey(event: KeyboardEvent): void {
    const act = actOf(event);
    if (!act || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }
  function actOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | undefined {
    if (ctrlKey || metaKey || altKey || target === audio) return undefined;
    if (key === ' ') return (target as Element).closest('button') ? undefined : toggle;
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key];
    return step ? () => play(at + step) : key === 'Escape' ? leave : undefined;
  }
  function toggle(): void {
    if (audio.paused) audio.play().catch(() => {});
    else audio.pause();
  }
  // Before reveal.js and the deck's own keys.
  window.addEventListener('keydown', onKey, { capture: true });
  document.body.append(player);
  setListening(true);
  close.focus();
  play(first);
}

/** The slide makes room for the bar below it, or has the screen again. */
function setListening(isNow: boolean): void {
  document.documentElement.classList.toggle('lectern-is-listening', isNow);
  window.dispatchEvent(new Event('resize'));
}
