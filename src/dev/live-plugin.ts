import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Pages from './live/pages.ts';
import { buildReport, FORM, listReports, REPORT, readWish } from './live/reports.ts';
import { themeFile } from './live/theme-file.ts';
import { watchReports } from './live/watch-reports.ts';
import { languageOf } from './live/words.ts';

/**
 * Vite plugin of the live server: `/` lists the reports of a folder, `/slides/<name>` presents one, built in memory. Saving a report, a theme or a source
 * updates the pages that are open.
 * @param folder of the reports, relative to the project
 */
export function livePlugin(folder = 'slides'): Plugin {
  let reports: string;
  let watcher: ReturnType<typeof watchReports>;
  let server: ViteDevServer;
  /** Themes of their own that pages have asked for. */
  const themes = new Set<string>();
  const tell = (report: string | null) => server.environments.client.hot.send('lectern:changed', { report });
  return {
    name: 'lectern-live',
    apply: 'serve',
    configureServer(made) {
      server = made;
      reports = resolve(server.config.root, folder);
      server.watcher.add(reports);
      watcher = watchReports(reports, tell);
      server.middlewares.use((request, response, next) => {
        watchTheme(server, themes, reports, request);
        answer(server, reports, request, response).then((isAnswered) => isAnswered || next(), next);
      });
    },
    closeBundle: () => watcher?.stop(),
    hotUpdate: {
      order: 'post',
      handler({ file, modules }) {
        if (dirname(file) === reports && (REPORT.test(file) || FORM.test(file))) {
          if (this.environment.name === 'client') watcher.note(basename(file));
          return [];
        }
        if (this.environment.name === 'client' && themes.has(file)) tell(null);
        // The pipeline changed, or a theme: every deck may look different. Nothing is left for Vite to reload.
        if (this.environment.name === 'ssr' && modules.length > 0) setTimeout(tell, 0, null);
        return undefined;
      },
    },
  };
}

/** A page that is dressed in a file shows it as it is saved. */
function watchTheme(server: ViteDevServer, themes: Set<string>, reports: string, { url = '' }: IncomingMessage): void {
  const theme = new URL(url, 'http://localhost').searchParams.get('theme') ?? '';
  const file = themeFile(theme, server.config.root, reports);
  if (!file || themes.has(file)) return;
  themes.add(file);
  server.watcher.add(file);
}

async function answer(
  server: ViteDevServer,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = /^\/slides\/([^/]+)$/.exec(pathname)?.[1];
  if (pathname !== '/' && !name) return false;
  // Through Vite, so that a change of these pages shows like any other.
  const pages = (await server.ssrLoadModule('/src/dev/live/pages.ts')) as typeof Pages;
  const language = languageOf(request.headers['accept-language']);
  const names = await listReports(folder);
  const send = (status: number, html: string) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html);
    return true;
  };
  if (!name) {
    const built = await Promise.all(names.map((each) => buildReport(server, folder, each, readWish(searchParams))));
    return send(200, pages.indexPage(language, `${relative(server.config.root, folder)}/`, built));
  }
  const wanted = decodeURIComponent(name);
  if (!names.includes(wanted)) return send(404, pages.missingPage(language, wanted));
  const built = await buildReport(server, folder, wanted, readWish(searchParams));
  return built.deck
    ? send(200, pages.livePage(built.html))
    : send(built.bug ? 500 : 422, pages.problemPage(language, built));
}
