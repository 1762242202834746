import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { isForm, isReport, slashed } from './live/list-reports.ts';
import type { LiveSpec } from './live/live-spec.ts';
import { folderOf } from './live/report-folder.ts';
import type { Built, ReportFolder } from './live/reports.ts';
import { serveDecks } from './live/serve-decks.ts';
import { troubleOf } from './live/trouble.ts';
import { watchReports } from './live/watch-reports.ts';

/**
 * Vite plugin that serves the reports of a folder as decks, built in memory: `/slides/` lists them, `/slides/report.html` presents one. Saving a report, a form
 * of its blanks, a theme or a picture updates the pages that are open.
 */
export function livePlugin(spec: LiveSpec): Plugin {
  let folder: ReportFolder;
  let watcher: ReturnType<typeof watchReports>;
  /** Reports by the absolute paths of what else their decks were made of. */
  const users = new Map<string, Set<string>>();
  return {
    name: 'lectern-live',
    apply: 'serve',
    configureServer(server) {
      folder = folderOf(spec, server.config);
      const tell = (report: string) => {
        server.environments.client.hot.send('lectern:changed', { report: folder.called + report });
      };
      server.watcher.add(folder.path);
      watcher = watchReports(folder.path, tell);
      const sayTrouble = troubleSayer(server, folder);
      const onBuilt = (built: Built) => {
        if (built.bug) server.ssrFixStacktrace(built.bug);
        for (const file of built.files) use(server, users, slashed(file), built.name);
        sayTrouble(built);
      };
      const served = { spec, server, folder, onBuilt };
      server.middlewares.use((request, response, next) => {
        serveDecks(served, request, response).then((isAnswered) => isAnswered || next(), next);
      });
    },
    closeBundle: () => watcher?.stop(),
    hotUpdate: {
      order: 'post',
      handler({ file, modules }) {
        if (this.environment.name !== 'client') return;
        for (const report of users.get(file) ?? []) watcher.note(report);
        const name = slashed(relative(folder.path, file));
        if (!isReport(name) && !isForm(name)) return;
        watcher.note(name);
        // Vite would load every page anew for a page that was saved; one that the project itself imports is its business.
        if (modules.length === 0) return [];
      },
    },
  };
}

/** What a deck was made of is watched, wherever it lies. */
function use(server: ViteDevServer, users: Map<string, Set<string>>, file: string, report: string): void {
  if (!users.has(file)) server.watcher.add(file);
  users.set(file, (users.get(file) ?? new Set()).add(report));
}

/** Says in the terminal what is wrong with a deck, once until that changes. */
function troubleSayer({ config: { logger } }: ViteDevServer, folder: ReportFolder): (built: Built) => void {
  const said = new Map<string, string>();
  return (built) => {
    const text = troubleOf(built, folder).join('\n');
    if (text === (said.get(built.name) ?? '')) return;
    said.set(built.name, text);
    const say = built.value ? logger.warn : logger.error;
    if (text !== '') say(text, { timestamp: true });
  };
}
