import type { ServerResponse } from 'node:http';

/** How often a stream shows that it is alive: who hears nothing for three times as long knows that it is not. */
const PULSE_MS = 500;
/** A phone that went away without a word takes nothing in; what waits for it must not grow. */
const MOST_WAITING_BYTES = 1 << 20;

/** Server-sent events to one listener, with a pulse. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #pulse: NodeJS.Timeout;

  constructor(response: ServerResponse, onEnd: () => void) {
    this.#response = response;
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.flushHeaders();
    this.#pulse = setInterval(() => this.#write('event: pulse\ndata: 0\n\n'), PULSE_MS);
    response.on('close', () => {
      clearInterval(this.#pulse);
      onEnd();
    });
  }

  /** Sends a value as JSON. */
  send(value: unknown): void {
    this.#write(`data: ${JSON.stringify(value)}\n\n`);
  }

  #write(text: string): void {
    this.#response.write(text);
    if (this.#response.writableLength > MOST_WAITING_BYTES) this.#response.destroy();
  }
}
