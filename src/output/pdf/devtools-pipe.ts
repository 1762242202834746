import type { Readable, Writable } from 'node:stream';

/** What the browser answers: a reply to the command of that id, or an event, which nobody here listens to. */
interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Sends a command of the Chrome DevTools protocol, to a page where `sessionId` names one. @throws with the browser's words where it refuses. */
export type SendCommand = (method: string, parameters?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/**
 * The Chrome DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON texts, each ended by a zero byte.
 * The browser's own `--print-to-pdf` would do without, but takes four times as long, and the headless shell of the optional dependency hangs at it.
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export function devtoolsPipe(toBrowser: Writable, fromBrowser: Readable): SendCommand {
  const waiting = new Map<number, (reply: Reply) => void>();
  onMessage(fromBrowser, (text) => {
    const reply: Reply = JSON.parse(text);
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let last = 0;
  return (method, parameters = {}, sessionId) => {
    const id = ++last;
    toBrowser.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
    });
  };
}

function onMessage(pipe: Readable, take: (text: string) => void): void {
  let pieces: Buffer[] = [];
  pipe.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      take(Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8'));
      pieces = [];
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
  });
}
