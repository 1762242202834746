import type { RemoteState } from '../model/remote.ts';
import type { Relay } from './relay.ts';
import { type Routes, readJson, sendPage } from './routes.ts';

/** Notes of a slide may be a chapter. */
const LONGEST_STATE_BYTES = 4 << 20;

/**
 * What the deck's own machine may ask for: the deck, and the two ends of its link where phones may follow.
 * @param path the deck's, with a key in it that nobody else knows: '/deck/Zk3…'
 */
export function deckRoutes(path: string, page: string, relay: Relay | null): Routes {
  const deck: Routes = { [`GET ${path}`]: (_, response) => sendPage(response, page) };
  if (!relay) return deck;
  return {
    ...deck,
    [`GET ${path}/orders`]: (_, response) => relay.addDeck(response),
    [`POST ${path}/state`]: async (request, response) => {
      relay.tell((await readJson(request, LONGEST_STATE_BYTES)) as RemoteState);
      response.writeHead(204).end();
    },
  };
}
