import type { RemoteState } from '../../../model/remote.ts';

const RETRY_MS = 500;
/** The server's pulse is three times as fast. */
const SILENCE_MS = 1500;

/** What comes over the line from the server. */
interface Listener {
  /** Null where no window shows the deck. */
  onState(state: RemoteState | null): void;
  onLost(): void;
  /** The server does not know this phone. */
  onStranger(): void;
}

/**
 * The line to the server. One that breaks, or falls silent as when the phone left the network, is opened again, twice a second until it holds:
 * browsers themselves wait for seconds, and never notice silence.
 */
export class Line {
  readonly #listener: Listener;
  #stream: EventSource | null = null;
  #heardAt = 0;
  #isLooking = false;
  readonly #watch = setInterval(() => this.#check(), RETRY_MS);

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#open();
  }

  /** Asks the server whether it is there: to be called where something suggests that it is not. */
  async look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const answer = await fetch('/guest', { signal: AbortSignal.timeout(SILENCE_MS) }).catch(() => null);
    this.#isLooking = false;
    if (answer?.status === 401) this.#end();
    else if (!answer) this.#lose();
    else if (!this.#isOpen) this.#open();
  }

  get #isOpen(): boolean {
    return this.#stream !== null && this.#stream.readyState !== EventSource.CLOSED;
  }

  #open(): void {
    this.#heardAt = performance.now();
    this.#stream = new EventSource('/follow');
    this.#stream.addEventListener('pulse', () => this.#hear());
    this.#stream.onerror = () => this.#lose();
    this.#stream.onmessage = ({ data }) => {
      this.#hear();
      this.#listener.onState(JSON.parse(data));
    };
  }

  #hear(): void {
    this.#heardAt = performance.now();
  }

  #check(): void {
    if (!this.#isOpen) void this.look();
    else if (performance.now() - this.#heardAt > SILENCE_MS) this.#lose();
  }

  /** The watch opens it again. */
  #lose(): void {
    this.#stream?.close();
    this.#listener.onLost();
  }

  #end(): void {
    clearInterval(this.#watch);
    this.#stream?.close();
    this.#listener.onStranger();
  }
}
