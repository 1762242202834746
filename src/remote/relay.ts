import type { ServerResponse } from 'node:http';
import type { RemoteOrder, RemoteState } from '../model/remote.ts';
import { EventStream } from './event-stream.ts';

/** Between the deck and the phones that follow it: its state goes one way, their orders the other. */
export class Relay {
  /** Windows with the deck, the newest last: it is the one that obeys. */
  readonly #decks: EventStream[] = [];
  readonly #phones = new Set<EventStream>();
  #state: RemoteState | null = null;

  /** Sends orders to a deck from now on. */
  addDeck(response: ServerResponse): void {
    const deck = new EventStream(response, () => {
      this.#decks.splice(this.#decks.indexOf(deck), 1);
      if (this.#decks.length === 0) this.tell(null);
    });
    this.#decks.push(deck);
  }

  /** Sends states to a phone from now on, the present one first. */
  addPhone(response: ServerResponse): void {
    const phone = new EventStream(response, () => this.#phones.delete(phone));
    this.#phones.add(phone);
    phone.send(this.#state);
  }

  /** Where the talk stands now; null where no window shows it. */
  tell(state: RemoteState | null): void {
    this.#state = state;
    for (const phone of this.#phones) phone.send(state);
  }

  order(order: RemoteOrder): void {
    this.#decks.at(-1)?.send(order);
  }
}
