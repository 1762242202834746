import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request. Throws a Refusal where it won't. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Routes by method and path: { 'GET /follow': … }. */
export type Routes = Record<string, Route>;

/** A request that is not answered, and the status that says why. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** Nothing of a talk is kept by browsers, framed by other pages or named to them. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Answers requests by their routes, and only those that come from pages of this very server.
 * @param hosts the names by which it may be asked: ['127.0.0.1:4747', 'localhost:4747']
 */
export function listenerFor(routes: Routes, hosts: () => readonly string[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      refuseStrangers(request, hosts());
      const path = request.url?.replace(/\?.*$/s, '');
      const name = `${request.method} ${path}`;
      if (!Object.hasOwn(routes, name)) throw new Refusal(404);
      await routes[name](request, response);
    } catch (error) {
      if (!response.headersSent) response.writeHead(error instanceof Refusal ? error.status : 500);
      response.end();
    }
  };
}

/**
 * Another site's page can send requests here, and by a name of its own that leads to this address (DNS rebinding) even read the answers:
 * the one gives itself away by its origin, the other by the name that it asks for.
 */
function refuseStrangers({ method, headers }: IncomingMessage, hosts: readonly string[]): void {
  const host = headers.host?.toLowerCase() ?? '';
  if (!hosts.includes(host)) throw new Refusal(421);
  const { origin } = headers;
  // Browsers name the origin of everything but plain GETs.
  const isOurs = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  if (!isOurs) throw new Refusal(403);
}

/** The JSON in a request. @throws Refusal where it is longer than that, or none */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > mostBytes) throw new Refusal(413);
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString());
  } catch {
    throw new Refusal(400);
  }
}

/** Answers with a page. @param policy its content security policy, where the page itself does not say */
export function sendPage(response: ServerResponse, page: string, policy?: string): void {
  if (policy) response.setHeader('content-security-policy', policy);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}
