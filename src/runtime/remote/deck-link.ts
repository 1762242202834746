import type { RemoteOrder } from '../../model/remote.ts';
import type { Actions } from '../keyboard.ts';
import type { Talk } from '../talk.ts';
import { remoteState } from './remote-state.ts';

/** What the deck's own program hands over when it has started: the `detail` of `lectern:talk`. */
interface Handed {
  talk: Talk;
  actions: Actions;
}

/**
 * Goes along with a deck that is served with a remote, and with no other: tells the server how the talk stands, and does what phones ask for.
 * A stream that breaks is opened again by the browser itself.
 */
class DeckLink {
  readonly #talk: Talk;
  readonly #orders = new EventSource(`${location.pathname}/orders`);
  #isSending = false;
  #isStale = false;

  constructor({ talk, actions }: Handed) {
    this.#talk = talk;
    this.#orders.onopen = () => void this.#tell();
    this.#orders.onmessage = ({ data }) => actions[JSON.parse(data) as RemoteOrder]?.();
    talk.listen(() => void this.#tell());
    for (const event of ['slidechanged', 'paused', 'resumed']) talk.reveal.on(event, () => void this.#tell());
  }

  /** One state after another: an older one must not overtake. Of those that came while one was on its way, the last is told. */
  async #tell(): Promise<void> {
    this.#isStale = true;
    // Who is told of a deck may give it orders.
    if (this.#isSending || this.#orders.readyState !== EventSource.OPEN) return;
    this.#isSending = true;
    while (this.#isStale) {
      this.#isStale = false;
      await this.#send();
    }
    this.#isSending = false;
  }

  async #send(): Promise<void> {
    const body = JSON.stringify(remoteState(this.#talk, Date.now()));
    // A server that is gone gets everything when its stream opens again.
    await fetch(`${location.pathname}/state`, { method: 'POST', body }).catch(() => {});
  }
}

document.addEventListener('lectern:talk', (event) => new DeckLink((event as CustomEvent<Handed>).detail));
