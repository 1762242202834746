import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { addressesOf, encodeAddress } from './addresses.ts';
import type { Asked } from './asked.ts';
import { askedFor } from './asked.ts';
import { listReports } from './list-reports.ts';
import type { LiveProgram, LiveSpec } from './live-spec.ts';
import type { Place } from './pages.ts';
import { readWish } from './read-wish.ts';
import type { Built, ReportFolder } from './reports.ts';
import { languageOf } from './words.ts';

/** A folder of reports on a server. */
export interface Served {
  spec: LiveSpec;
  server: ViteDevServer;
  folder: ReportFolder;
  /** Told of every deck that was built. */
  onBuilt(built: Built): void;
}

/** Answers where the list or a deck is asked for. @returns false for all that is the server's own business */
export async function serveDecks(served: Served, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = addressOf(request);
  if (url === null) return false;
  const { spec, server } = served;
  const names = await listReports(served.folder.path);
  const isPage = request.headers.accept?.includes('text/html') ?? false;
  const asked = askedFor({ path: url.path, isPage }, server.config.base, spec, spec.isHome(server), names);
  if (asked === null) return false;
  const program = await spec.load(server);
  const { status, html } = await pageFor(asked, names, program, served, request, url.query);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
  return true;
}

/** Null for what no page is asked with, and for what can't be decoded. */
function addressOf({ method, url = '/' }: IncomingMessage): { path: string; query: URLSearchParams } | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch {
    return null;
  }
}

async function pageFor(
  asked: Asked,
  names: readonly string[],
  program: LiveProgram,
  served: Served,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<{ status: number; html: string }> {
  const place = placeOf(served, names);
  const language = languageOf(request.headers['accept-language']);
  const wish = readWish(query, served.spec, { root: served.server.config.root, reports: served.folder.path });
  const build = async (name: string) => {
    const built = await program.buildReport(served.folder, name, wish);
    served.onBuilt(built);
    return built;
  };
  if (asked.kind === 'missing') return { status: 404, html: program.missingPage(language, place, asked.address) };
  if (asked.kind === 'list') {
    return { status: 200, html: program.indexPage(language, place, await Promise.all(names.map(build))) };
  }
  const built = await build(asked.name);
  if (built.value) return { status: 200, html: program.livePage(built.value.html, asked.name, place) };
  return { status: built.bug ? 500 : 422, html: program.problemPage(language, place, built) };
}

function placeOf({ spec, server, folder }: Served, names: readonly string[]): Place {
  const { base } = server.config;
  const addresses = addressesOf(names);
  return {
    folder: folder.called,
    home: spec.isHome(server) ? base : `${base}${encodeAddress(spec.at)}/`,
    hrefOf: (name) => `${base}${encodeAddress(`${spec.at}/${addresses.get(name)}`)}${spec.isSplit ? '/' : '.html'}`,
    client: base + spec.client,
  };
}
