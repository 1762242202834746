import type { EnvironmentModuleNode, Plugin } from 'vite';
import { bundleRuntime, type RuntimeBundle } from './bundle-runtime.ts';

const NAME = 'virtual:lectern-runtime';
const ID = `\0${NAME}`;

let current: Promise<RuntimeBundle> | null = null;
/** Kept when the bundle goes stale: each of Vite's environments asks in turn. */
let sources: string[] = [];

/**
 * Vite plugin that gives `import { script, style, scriptHash } from 'virtual:lectern-runtime'`: the deck's program and style as strings, for the HTML renderer.
 * Works in every kind of build, in tests and in the live server, where a change in src/runtime makes it anew.
 */
export function runtimePlugin(): Plugin {
  return {
    name: 'lectern-runtime',
    resolveId: (id) => (id === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      // One bundle for a whole process: the CLI and the library, or all tests, share it.
      current ??= bundleRuntime();
      const { files, ...strings } = await current;
      sources = files;
      for (const file of sources) this.addWatchFile(file);
      return Object.entries(strings)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    hotUpdate({ file, modules }) {
      const module = this.environment.moduleGraph.getModuleById(ID);
      if (!sources.includes(file) || !module) return;
      current = null;
      invalidate(this.environment.moduleGraph, module);
      return [...modules, module];
    },
  };
}

function invalidate(
  graph: { invalidateModule(module: EnvironmentModuleNode): void },
  module: EnvironmentModuleNode,
  seen = new Set<EnvironmentModuleNode>(),
): void {
  if (seen.has(module)) return;
  seen.add(module);
  graph.invalidateModule(module);
  for (const importer of module.importers) invalidate(graph, importer, seen);
}
