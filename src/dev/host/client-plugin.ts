import type { Plugin } from 'vite';

/** Where the server has the script that makes pages follow the files. */
export const CLIENT = '/@lectern/client.js';

/** Vite plugin that serves it as a module of its own, so that it has an `import.meta.hot`. */
export function clientPlugin(): Plugin {
  return {
    name: 'lectern-client',
    apply: 'serve',
    enforce: 'pre',
    resolveId: (id) => (id === CLIENT ? id : null),
    async load(id) {
      if (id !== CLIENT) return null;
      const { clientScript } = await import('../live/program.ts');
      return `${clientScript}\nlecternLive.follow(import.meta.hot);`;
    },
  };
}
