import { toggleFullScreen } from '../full-screen.ts';
import { toggleHelp } from '../help.ts';
import { type Actions, keyListener } from '../keyboard.ts';
import { scrollNotes } from '../notes.ts';
import { remembered } from '../remembered.ts';
import type { Talk } from '../talk.ts';
import { adoptStyles } from './styles.ts';
import { createSpeakerView, type SpeakerView } from './view.ts';

const NAME = 'lectern-speaker';
const FEATURES = 'popup,width=1280,height=800';
const TICK_MS = 250;
/** How soon a closed or reloaded speaker view is noticed. Background windows are slowed to a second at most. */
const WATCH_MS = 300;

/** Whether this tab's deck has a speaker view: after a reload of the deck it is looked for. */
const wasOpen = remembered(
  () => sessionStorage,
  'lectern.speaker',
  (stored) => stored === true,
);

type View = Window & typeof globalThis;

/** The speaker's own window: an empty page of the deck's origin that the deck fills and drives. It has no program of its own, so it needs no permission from the CSP. */
export class SpeakerWindow {
  readonly #talk: Talk;
  readonly #actions: Actions;
  #window: View | null = null;
  #view: SpeakerView | null = null;

  constructor(talk: Talk, actions: Actions) {
    this.#talk = talk;
    this.#actions = actions;
    talk.listen(() => this.#view?.render());
    window.addEventListener('pagehide', () => this.#leave());
    window.addEventListener('pageshow', (event) => event.persisted && this.#return());
    this.#return();
    // The report was edited, and perhaps the theme.
    document.addEventListener('lectern:update', () => this.#isOpen() && adoptStyles(this.#window!));
    setInterval(() => this.#watch(), WATCH_MS);
  }

  /** Opens the window, or brings it to the front. False where the browser does not allow it. */
  open(): boolean {
    if (this.#isOpen()) {
      this.#window!.focus();
      return true;
    }
    // An empty address finds a window of this name where there still is one, and leaves it as it is.
    const opened = window.open('', NAME, FEATURES) as View | null;
    if (!opened || opened.closed) return false;
    this.#window = opened;
    wasOpen.set(true);
    this.#fill(opened);
    return true;
  }

  /** After a reload of the deck, or on the way back through the browser's history: fills the window that it left behind. */
  #return(): void {
    if (wasOpen.get()) this.open();
  }

  #isOpen(): boolean {
    return this.#window !== null && !this.#window.closed;
  }

  /** A closed window is forgotten; one that was reloaded is empty and gets filled again. */
  #watch(): void {
    if (!this.#window) return;
    if (this.#window.closed) {
      this.#window = this.#view = null;
      wasOpen.set(false);
    } else if (!this.#view?.root.isConnected || this.#view.root.ownerDocument !== this.#window.document) {
      this.#fill(this.#window);
    }
  }

  #fill(view: View): void {
    const { document } = view;
    if (!document.body) return;
    const actions = this.#actionsIn(view);
    const built = createSpeakerView(document, this.#talk, actions);
    this.#view = built;
    document.title = `${this.#talk.words.speakerView} · ${this.#talk.page.title}`;
    document.documentElement.lang = this.#talk.language;
    adoptStyles(view);
    document.body.replaceChildren(built.root);
    built.render();
    built.resize();
    built.notes.focus();
    // Properties, not listeners: they replace those of a deck that was reloaded.
    view.onkeydown = keyListener('speaker', document, actions);
    view.onresize = () => built.resize();
    view.setInterval(() => built.root.isConnected && built.tick(), TICK_MS);
  }

  /** The deck's actions, but those that are about the window they are called in. */
  #actionsIn(view: View): Actions {
    const root = () => this.#view!.root;
    return {
      ...this.#actions,
      speakerView: null,
      notesHere: null,
      fullScreen: () => toggleFullScreen(view.document),
      help: () => toggleHelp(root(), this.#talk, 'speaker'),
      readOn: () => {
        if (!scrollNotes(this.#view!.notes, 1)) this.#actions.next?.();
      },
      readBack: () => scrollNotes(this.#view!.notes, -1),
    };
  }

  /** The deck goes: what stays open says so, until the deck is there again and fills it anew. */
  #leave(): void {
    if (!this.#isOpen()) return;
    const { document } = this.#window!;
    document.body.replaceChildren(
      Object.assign(document.createElement('p'), { className: 'lectern-gone', textContent: this.#talk.words.deckGone }),
    );
  }
}
