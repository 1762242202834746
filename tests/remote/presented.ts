import { request } from 'node:http';
import { script, scriptHash } from 'virtual:lectern-deck-link';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { type Presenting, presentDeck } from '../../src/remote/present-deck.ts';
import { loadTheme } from '../../src/theme/themes.ts';

const REPORT = `# Harbour report

## Traffic

Ferries carried **41,200** people in the half-year, 7.5% more than a year before. The new pier took most of them.

## Quays

Two quays were rebuilt for £3.2 million. Work on the third begins in autumn, and will take XX weeks.
`;

/** The address at which phones may follow in a test: they need no network. */
export const PHONES_AT = '127.0.0.1';

/** What was told about phones: ['guest', 'shut out 127.0.0.1']. */
export interface PresentedReport extends Presenting {
  told: string[];
}

/** A small report that is being presented, phones allowed unless told otherwise. To be closed by whoever asked for it. */
export async function presentReport(phonesAt: string[] | null = [PHONES_AT]): Promise<PresentedReport> {
  const told: string[] = [];
  const watch = {
    onGuest: () => void told.push('guest'),
    onShutOut: (address: string) => void told.push(`shut out ${address}`),
  };
  const page = await pageOf(phonesAt ? { script, scriptHash } : null);
  return { ...(await presentDeck({ page, port: 0, phonesAt, watch })), told };
}

async function pageOf(link: { script: string; scriptHash: string } | null): Promise<string> {
  const { value } = await understand(new TextEncoder().encode(REPORT), 'harbour.md');
  const theme = loadTheme('plain').value!;
  const deck = makeDeck(value!, { aspect: '16:9', theme });
  return renderHtml(deck.value, theme, [], { link });
}

/** An answer to a request that no browser would send so. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks a server with headers as they are; `fetch` would put in its own. */
export function ask(address: string, method: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      let text = '';
      response.on('data', (piece) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
