import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens, and how it is asked for. */
export interface Listening {
  server: Server;
  /** '192.168.1.5:4747' */
  host: string;
}

/** Enough for every phone of a meeting, too few to wear the machine out. */
const MOST_CONNECTIONS = 128;

/**
 * Listens on one address of this machine, and on no other.
 * @param ports the ones to try, in order; 0 is any that is free
 * @throws the error of the last one
 */
export async function listen(
  listener: RequestListener,
  address: string,
  [port, ...others]: readonly number[],
): Promise<Listening> {
  const server = createServer(listener);
  server.maxConnections = MOST_CONNECTIONS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, resolve);
    });
  } catch (error) {
    if (others.length === 0) throw error;
    return listen(listener, address, others);
  }
  return { server, host: `${address}:${(server.address() as AddressInfo).port}` };
}

/** Stops listening and hangs up. */
export async function hangUp({ server }: Listening): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
