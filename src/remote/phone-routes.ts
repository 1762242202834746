import type { IncomingMessage } from 'node:http';
import type { PinVerdict, RemoteOrder } from '../model/remote.ts';
import type { Gate } from './gate.ts';
import { phonePage, phonePolicy } from './phone-page.ts';
import type { Relay } from './relay.ts';
import { Refusal, type Routes, readJson, sendPage } from './routes.ts';

/** A PIN or an order. */
const LONGEST_BODY_BYTES = 1024;
/** A day of meetings. */
const COOKIE_SECONDS = 12 * 3600;

const ORDERS: readonly RemoteOrder[] = ['previous', 'next', 'black', 'timer'];
const STATUS: Record<PinVerdict, number> = { welcome: 200, wrong: 403, wait: 429, shutOut: 403 };

/** What the gate does is told to the person who presents. */
export interface GateWatch {
  onGuest(): void;
  onShutOut(address: string): void;
}

/** What phones may ask for: the page, which says nothing yet, and behind the PIN the talk. */
export function phoneRoutes(gate: Gate, relay: Relay, watch: GateWatch): Routes {
  /** Who is shut out may go on guessing; it is news once. */
  const shutOut = new Set<string>();
  return {
    'GET /': (_, response) => sendPage(response, phonePage, phonePolicy),
    'GET /guest': (request, response) => {
      refuseUninvited(request, gate);
      response.writeHead(204).end();
    },
    'GET /follow': (request, response) => {
      refuseUninvited(request, gate);
      relay.addPhone(response);
    },
    'POST /enter': async (request, response) => {
      const { pin } = await readObject(request);
      const address = request.socket.remoteAddress ?? '';
      const { token, ...answer } = gate.enter(address, String(pin));
      if (token) response.setHeader('set-cookie', cookieOf(request, token));
      response.writeHead(STATUS[answer.verdict], { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      if (token) watch.onGuest();
      if (answer.verdict !== 'shutOut' || shutOut.has(address)) return;
      shutOut.add(address);
      watch.onShutOut(address);
    },
    'POST /order': async (request, response) => {
      refuseUninvited(request, gate);
      const { order } = await readObject(request);
      const known = ORDERS.find((one) => one === order);
      if (!known) throw new Refusal(400);
      relay.order(known);
      response.writeHead(204).end();
    },
  };
}

async function readObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  const value = await readJson(request, LONGEST_BODY_BYTES);
  if (typeof value !== 'object' || value === null) throw new Refusal(400);
  return value as Record<string, unknown>;
}

/** Cookies know no ports: the name tells this talk from another on the same machine. */
function cookieName({ socket }: IncomingMessage): string {
  return `lectern-${socket.localPort}`;
}

function cookieOf(request: IncomingMessage, token: string): string {
  return `${cookieName(request)}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${COOKIE_SECONDS}`;
}

function refuseUninvited(request: IncomingMessage, gate: Gate): void {
  const name = `${cookieName(request)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  const token = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? '';
  if (!gate.isGuest(token)) throw new Refusal(401);
}
