import type { Plugin, ViteDevServer } from 'vite';
import type { LiveProgram } from './live/live-spec.ts';
import { livePlugin } from './live-plugin.ts';

/**
 * Vite plugins of `npm start`: the list of the reports at `/`, and decks by what src/ is at this moment.
 * @param folder of the reports, relative to the project
 */
export function ownLivePlugin(folder = 'slides'): Plugin[] {
  const live = livePlugin({
    folder,
    at: 'slides',
    options: { theme: 'plain' },
    isSplit: false,
    hasIndex: true,
    isHome: () => true,
    client: 'src/dev/live/own-client.ts',
    load: async (server) => (await server.ssrLoadModule('/src/dev/live/program.ts')) as LiveProgram,
  });
  return [live, followSources()];
}

/** The pipeline changed, or a theme: every deck may look different. Nothing is left for Vite to reload. */
function followSources(): Plugin {
  let server: ViteDevServer;
  const tell = () => server.environments.client.hot.send('lectern:changed', { report: null });
  return {
    name: 'lectern-follow-sources',
    apply: 'serve',
    configureServer(made) {
      server = made;
    },
    hotUpdate: {
      order: 'post',
      handler({ modules }) {
        if (this.environment.name === 'ssr' && modules.length > 0) setTimeout(tell);
      },
    },
  };
}
