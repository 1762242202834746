import { randomBytes } from 'node:crypto';
import { deckRoutes } from './deck-routes.ts';
import { Gate } from './gate.ts';
import { hangUp, type Listening, listen } from './listen.ts';
import { type GateWatch, phoneRoutes } from './phone-routes.ts';
import { Relay } from './relay.ts';
import { listenerFor } from './routes.ts';

/** Only this machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** The same from talk to talk where it is free: browsers keep by the port what was kept, such as the size of the notes. */
const USUAL_PORT = 4747;

/** What is presented, and to whom. */
export interface PresentSpec {
  /** HTML. */
  page: string;
  /** No other is taken; null: the usual one, or any that is free. */
  port: number | null;
  /** Addresses of this machine at which phones may follow; null: none may. */
  phonesAt: readonly string[] | null;
  watch: GateWatch;
}

/** A deck that is being presented. */
export interface Presenting {
  /** Of the deck, for this machine: 'http://127.0.0.1:4747/deck/Zk3…'. */
  address: string;
  /** For phones: ['http://192.168.1.5:4747']. */
  phoneAddresses: string[];
  /** The one that serves now. */
  pin(): string;
  close(): Promise<void>;
}

/**
 * Serves a deck to this machine, and, where they may, to phones that give the PIN what drives it. The two never meet:
 * what listens for phones has no deck to give.
 * @throws an error of the network, such as EADDRINUSE
 */
export async function presentDeck({ page, port, phonesAt, watch }: PresentSpec): Promise<Presenting> {
  const ports = port === null ? [USUAL_PORT, 0] : [port];
  const relay = phonesAt ? new Relay() : null;
  const gate = new Gate();
  const path = `/deck/${randomBytes(16).toString('base64url')}`;
  const opened: Listening[] = [];
  const open = async (routes: Parameters<typeof listenerFor>[0], address: string) => {
    const listening: Listening = await listen(
      listenerFor(routes, () => namesOf(listening)),
      address,
      ports,
    );
    opened.push(listening);
    return `http://${listening.host}`;
  };
  const close = async () => {
    await Promise.all(opened.map(hangUp));
  };
  try {
    const origin = await open(deckRoutes(path, page, relay), LOOPBACK);
    const phoneAddresses: string[] = [];
    for (const address of phonesAt ?? []) {
      phoneAddresses.push(await open(phoneRoutes(gate, relay!, watch), address));
    }
    return { address: origin + path, phoneAddresses, pin: () => gate.pin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How browsers may ask for it. */
function namesOf({ host }: Listening): string[] {
  const local = host.replace(LOOPBACK, 'localhost');
  // Port 80 is not named.
  return [host, local].flatMap((name) => [name, name.replace(/:80$/, '')]);
}
