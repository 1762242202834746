import { toggleFullScreen } from '../full-screen.ts';
import { toggleHelp } from '../help.ts';
import { openJump } from '../jump/jump-dialog.ts';
import { type Actions, keyListener } from '../keyboard.ts';
import { readOn } from '../read-on.ts';
import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { Mirror } from './mirror/mirror.ts';
import { findWindow, openWindow, stateOf, type View } from './open-window.ts';
import { adoptStyles } from './styles.ts';
import { createSpeakerView, type SpeakerView } from './view.ts';

const TICK_MS = 250;
/** How soon a closed or reloaded speaker view is noticed. Background windows are slowed to a second at most. */
const WATCH_MS = 300;

/** Whether this tab's deck has a speaker view: after a reload of the deck it is looked for. */
const wasOpen = remembered(
  () => sessionStorage,
  'lectern.speaker',
  (stored) => stored === true,
);

function isReload({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');
}

/**
 * The speaker's own window: an empty page of the deck's origin that the deck fills and drives. It has no program of its own, so it needs no permission from the CSP.
 *
 * A reload of either window is mended at once. From `file://` the browser takes every reloaded page for a stranger: from then on the window is a mirror of one that it does
 * let the deck fill. Where the window is gone too, it is opened at the next key or click, since no browser opens a window without one.
 */
export class SpeakerWindow {
  readonly #talk: Talk;
  readonly #actions: Actions;
  readonly #openSlot: (host: HTMLElement) => void;
  #window: View | null = null;
  #view: SpeakerView | null = null;
  #mirror: Mirror | null = null;

  /** @param openSlot asks in a window for the time that the talk may take */
  constructor(talk: Talk, actions: Actions, openSlot: (host: HTMLElement) => void) {
    this.#talk = talk;
    this.#actions = actions;
    this.#openSlot = openSlot;
    talk.listen(() => this.#view?.render());
    window.addEventListener('pagehide', () => this.#leave());
    window.addEventListener('pageshow', (event) => event.persisted && this.#return());
    this.#return();
    // The report was edited, and perhaps the theme.
    document.addEventListener('lectern:update', () => this.#view && adoptStyles(this.#window!));
    setInterval(() => this.#watch(), WATCH_MS);
  }

  /** Opens the window, or brings it to the front. False where the browser does not allow it. */
  open(): boolean {
    const shown = this.#mirror ?? this.#window;
    if (shown && !shown.closed && stateOf(this.#window!) === 'ours') {
      shown.focus();
      return true;
    }
    const opened = openWindow();
    if (!opened) return false;
    this.#window = opened;
    wasOpen.set(true);
    this.#fill(opened);
    return true;
  }

  /** After a reload of the deck, or on the way back through the browser's history: goes on with the window that it left behind. */
  #return(): void {
    if (!wasOpen.get()) return;
    const left = findWindow();
    const state = left ? stateOf(left) : 'closed';
    if (state === 'ours') this.open();
    else if (state === 'strange') this.#mirrorIn(left!);
    else this.#openAtNextKey();
  }

  /** Goes on in a window that may not be touched. */
  #mirrorIn(stranger: Window): void {
    this.#endMirror();
    this.#mirror = new Mirror(stranger, this.#talk);
    this.#window = this.#mirror.view;
    this.#fill(this.#window);
  }

  #endMirror(): void {
    this.#mirror?.end();
    this.#mirror = null;
  }

  #openAtNextKey(): void {
    const open = () => {
      document.removeEventListener('keydown', open);
      document.removeEventListener('pointerdown', open);
      this.open();
    };
    document.addEventListener('keydown', open);
    document.addEventListener('pointerdown', open);
  }

  /** A closed window is forgotten; one that was reloaded is empty and gets filled again. */
  #watch(): void {
    if (!this.#window) return;
    const state = this.#mirror?.closed ? 'closed' : stateOf(this.#window);
    if (state === 'ours') {
      // A reload gives it another document; the old one keeps what was in it.
      if (!this.#window.document.contains(this.#view?.root ?? null)) this.#fill(this.#window);
      return;
    }
    const left = this.#window;
    this.#window = this.#view = null;
    this.#endMirror();
    if (state === 'closed') wasOpen.set(false);
    else this.#mirrorIn(left);
  }

  #fill(view: View): void {
    const { document } = view;
    const actions = this.#actionsIn(view);
    const built = createSpeakerView(document, this.#talk, actions);
    this.#view = built;
    document.title = `${this.#talk.words.speakerView} · ${this.#talk.page.title}`;
    document.documentElement.lang = this.#talk.language;
    adoptStyles(view);
    document.body.replaceChildren(built.root);
    built.render();
    built.resize();
    built.notes.region.focus();
    // Properties, not listeners: they replace those of a deck that was reloaded.
    const onKey = keyListener(() => 'speaker', document, actions);
    view.onkeydown = (event) => (isReload(event) ? this.#refill(event) : onKey(event));
    view.onresize = () => built.resize();
    this.#mirror?.begin();
    view.setInterval(() => built.root.isConnected && built.tick(), TICK_MS);
  }

  /** The key that would empty the window fills it instead. */
  #refill(event: KeyboardEvent): void {
    event.preventDefault();
    this.#fill(this.#window!);
  }

  /** The deck's actions, but those that are about the window they are called in. */
  #actionsIn(view: View): Actions {
    const root = () => this.#view!.root;
    return {
      ...this.#actions,
      speakerView: null,
      notesHere: null,
      practise: null,
      endRun: null,
      record: null,
      hideMore: null,
      reveal: null,
      fullScreen: () => toggleFullScreen(view.document),
      help: () => toggleHelp(root(), this.#talk, 'speaker'),
      jump: () => openJump(root(), this.#talk),
      slot: () => this.#openSlot(root()),
      readOn: () => readOn(this.#talk, this.#view!.notes.step, 1),
      readBack: () => readOn(this.#talk, this.#view!.notes.step, -1),
    };
  }

  /** The deck goes: what stays open says so, until the deck is there again and fills it anew. */
  #leave(): void {
    if (!this.#view) return;
    const { document } = this.#window!;
    document.body.replaceChildren(
      Object.assign(document.createElement('p'), { className: 'lectern-gone', textContent: this.#talk.words.deckGone }),
    );
  }
}
